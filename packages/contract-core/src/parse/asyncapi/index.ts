export * from './readAsyncApiOperations';
