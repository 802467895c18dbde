// Whole files: a name that is taken through here out of one brings all such files
// into every chunk of the command, also into that of `diff`.
export * from './acceptAnswer';
export * from './checkInput';
export * from './checkRun';
export * from './concludeCheck';
export * from './consumersUnderReview';
export * from './contractChecks';
export * from './bindingChange';
export * from './countFindings';
export * from './examineContract';
export * from './exitCode';
export * from './formerRules';
export * from './mappingChange';
export * from './askedPeople';
export * from './ownershipChange';
export * from './sheetFaults';
export * from './policyChange';
export * from './projectRules';
export * from './runDiff';
export * from './runImpact';
export * from './changedFile';
export * from './unnamedContract';
