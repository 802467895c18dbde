export * from './operationSpelling';
export { securityOf, readOpenApi } from './readOpenApi';
export { readOperations } from './readOperations';
export { identityOf, isIgnoredHeader } from './readParameters';
export { readFlow } from './readSecurity';
export { withoutSlash } from './readServers';
