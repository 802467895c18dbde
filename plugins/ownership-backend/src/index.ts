export { ownershipPlugin as default } from './plugin';
export type {
  ModelOutcome,
  OwnershipModeller,
} from './model/ownershipModeller';
export {
  mappingRunnerServiceRef,
  ownershipModellerServiceRef,
} from './childServices';
