export * from './answers';
export { apiDocument as ownershipApiDocument } from './apiDocument.gen';
