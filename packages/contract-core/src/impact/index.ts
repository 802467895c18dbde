export * from './consumerHit';
export * from './joinDeclaredUse';
export * from './sentProperties';
