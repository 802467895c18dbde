export * from './auditChain';
export * from './blobs';
export * from './documents';
export * from './migrations';
export * from './transaction';
