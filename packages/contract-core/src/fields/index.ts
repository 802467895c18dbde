export * from './fieldFacts';
export * from './fieldWay';
export * from './findField';
export * from './valuesOfOperation';
