// Whole files, as in check-run.
export * from './declaredUsages';
export * from './fieldUsage';
export * from './fieldKey';
export * from './fieldNameOf';
export * from './fieldUsages';
export * from './fieldsNamed';
export * from './lineageChain';
export * from './lineageEdges';
export * from './mappingUses';
export * from './mappingUsesOfEstate';
export * from './openLineage';
export * from './usageIndex';
export * from './usageBlindSpots';
export * from './usageOf';
