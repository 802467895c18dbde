export * from './consumerHit';
