export * from './contractVersionStore';
