export { judgeValue } from './accepts';
export { confirmWitness } from './confirmWitness';
export { createContainment } from './containment';
export type {
  Containment,
  ContainmentEngine,
  ContainmentOptions,
  FoundValue,
} from './containment';
