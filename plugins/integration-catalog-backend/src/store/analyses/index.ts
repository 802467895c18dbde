export * from './analysisStore';
