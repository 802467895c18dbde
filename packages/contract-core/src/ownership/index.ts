export * from './binding';
export * from './attributeName';
export * from './routedParts';
export * from './routingFaults';
export * from './systemsOfRecord';
export * from './writesAgainstOwner';
export * from './bindings';
