export * from './acceptAnswer';
export * from './checkInput';
export * from './checkRun';
export * from './concludeCheck';
export * from './consumersUnderReview';
export * from './contractChecks';
export {
  bindingChange,
  bindingSubject,
  bindingSubjectId,
  contractOfBindings,
} from './bindingChange';
export type {
  BoundContract,
  ChangedOverlay,
  DataOwners,
} from './bindingChange';
export * from './countFindings';
export * from './examineContract';
export * from './exitCode';
export * from './formerRules';
export type { ChangedFile } from './changedFile';
export * from './mappingChange';
export { asksMappingApprovers, mappingApproversOf } from './askedPeople';
export {
  digestOfOwnership,
  ownershipChange,
  ownershipSubject,
} from './ownershipChange';
export type { ChangedObject, OwnedObject } from './ownershipChange';
export * from './policyChange';
export * from './projectRules';
export * from './runDiff';
export * from './runImpact';
export { subjectIdOfFile, subjectOfChangedFile } from './changedFile';
export * from './unnamedContract';
