export * from './adjustFindings';
export * from './applyRuleSettings';
export * from './checkRuleSettings';
