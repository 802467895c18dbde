export { default } from './plugin';
export { ChangeRows } from './changes/ChangeRows';
export { CurrentSpecification } from './contracts/CurrentSpecification';
export { NextReviews } from './integrations/NextReviews';
export { SearchResultItem } from './search/SearchResultItem';
export * from './routes';
