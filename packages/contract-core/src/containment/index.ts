export { judgeValue } from './accepts';
export { confirmWitness } from './confirmWitness';
export { createContainment } from './containment';
export { matchesPattern } from './matchPattern';
export type {
  Containment,
  ContainmentEngine,
  ContainmentOptions,
  FoundValue,
} from './containment';
