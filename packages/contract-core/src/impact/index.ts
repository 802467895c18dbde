export * from './consumerHit';
export * from './joinDeclaredUse';
