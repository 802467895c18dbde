export {
  createMappingRunner,
  defaultMappingLimits,
} from './createMappingRunner';
export type {
  MappingRunner,
  MappingRunnerOptions,
} from './createMappingRunner';
