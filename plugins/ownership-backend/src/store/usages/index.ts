export * from './findUsage';
export * from './usageStore';
