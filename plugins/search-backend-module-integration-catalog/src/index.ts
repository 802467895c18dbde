export { searchModuleIntegrationCatalog as default } from './module';
