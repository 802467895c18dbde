export * from './model';
export * from './parse';
export * from './compatibility';
export * from './estate';
export * from './review';
export * from './impact';
export * from './check-run';
export * from './report';
