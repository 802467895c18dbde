export * from './contractComparison';
