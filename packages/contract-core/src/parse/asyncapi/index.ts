export * from './readAsyncApi';
