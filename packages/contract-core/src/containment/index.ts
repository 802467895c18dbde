export { judgeValue, unknownParts } from './accepts';
export { confirmWitness } from './confirmWitness';
export { createContainment } from './containment';
export { explainRefusal } from './explainRefusal';
export type { ExplainedAnswer, RefusedPart } from './explainRefusal';
export { restrictsValues } from './formats';
export { isJsonObject, isSameJson } from './jsonValue';
export { matchesPattern } from './matchPattern';
export type {
  Containment,
  ContainmentEngine,
  ContainmentOptions,
} from './containment';
export type { FoundValue, Inhabitation } from './inhabitation';
export { certainlyEvaluated, possiblyEvaluated } from './evaluatedParts';
export type { EvaluatedParts } from './evaluatedParts';
