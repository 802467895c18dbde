export * from './estate';
export * from './projectConfiguration';
