export * from './bindingsOfContract';
