export * from './model';
export * from './review';
export * from './impact';
export * from './check-run';
