export * from './decisionStore';
