export { integrationCatalogPlugin as default } from './plugin';
