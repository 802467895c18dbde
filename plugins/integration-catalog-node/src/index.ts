export * from './integrationCatalogService';
