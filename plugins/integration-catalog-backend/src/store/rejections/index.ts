export * from './rejectionStore';
