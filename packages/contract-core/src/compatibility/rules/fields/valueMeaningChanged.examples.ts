import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The help text changes',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Score, type: double, precision: 18, scale: 2 }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Score, type: double, precision: 18, scale: 2, inlineHelpText: From 0 to 10 }
`,
    findings: [],
  },
  bad: {
    title: 'The formula changes',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Score, type: double, calculated: true, calculatedFormula: Amount * 2 }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Score, type: double, calculated: true, calculatedFormula: Amount * 3 }
`,
    findings: [
      'warn field-value-meaning-changed: What the values mean changed: the formula of `Score` from `Amount * 2` to `Amount * 3` (read Account). [none, none, structural]',
    ],
  },
};
