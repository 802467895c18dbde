export * from './mappingVersionStore';
export * from './nameIntegration';
