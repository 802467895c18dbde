export { default } from './plugin';
export { ownershipApiRef } from './api/ownershipApi';
export type { FoundField, OwnershipApi } from './api/ownershipApi';
