export { createEstateRepository, estateFiles } from './estateRepository';
export type { EstateRepository } from './estateRepository';
export { migrate } from '../store/migrate';
export { startPortal } from './portal';
export type { TestPortal, TestPortalOptions } from './portal';
