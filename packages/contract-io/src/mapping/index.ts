export { collectRunRequest } from './collectRunRequest';
export type { WantedRun } from './collectRunRequest';
export {
  createMappingRunner,
  defaultMappingLimits,
} from './createMappingRunner';
export type {
  MappingRunner,
  MappingRunnerOptions,
} from './createMappingRunner';
