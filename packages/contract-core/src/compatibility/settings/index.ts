export * from './adjustFindings';
export * from './applyRuleSettings';
