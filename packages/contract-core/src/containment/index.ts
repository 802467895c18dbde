export { judgeValue, unknownParts } from './accepts';
export { confirmWitness } from './confirmWitness';
export { createContainment } from './containment';
export { restrictsValues } from './formats';
export { matchesPattern } from './matchPattern';
export type {
  Containment,
  ContainmentEngine,
  ContainmentOptions,
} from './containment';
export type { FoundValue, Inhabitation } from './inhabitation';
export { certainlyEvaluated, possiblyEvaluated } from './evaluatedParts';
export type { EvaluatedParts } from './evaluatedParts';
