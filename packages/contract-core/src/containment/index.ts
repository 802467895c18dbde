export { createContainment } from './containment';
export type {
  Containment,
  ContainmentEngine,
  ContainmentOptions,
  FoundValue,
} from './containment';
