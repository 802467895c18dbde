export * from './parseOData';
