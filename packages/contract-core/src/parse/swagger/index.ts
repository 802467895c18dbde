export * from './readSwagger';
