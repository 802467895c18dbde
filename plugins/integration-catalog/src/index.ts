export { default } from './plugin';
export { ChangeRows } from './changes/ChangeRows';
export { CurrentSpecification } from './contracts/CurrentSpecification';
export * from './routes';
