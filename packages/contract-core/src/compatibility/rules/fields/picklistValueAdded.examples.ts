import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The order of the values changes',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Rating, type: picklist, length: 40, nillable: true, restrictedPicklist: false, createable: true, updateable: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Rating, type: picklist, length: 40, nillable: true, restrictedPicklist: false, createable: true, updateable: true, picklistValues: [{ value: Cold, active: true }, { value: Hot, active: true }] }
`,
    findings: [],
  },
  bad: {
    title: 'A value is added',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Rating, type: picklist, length: 40, nillable: true, restrictedPicklist: false, createable: true, updateable: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Rating, type: picklist, length: 40, nillable: true, restrictedPicklist: false, createable: true, updateable: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }, { value: Frozen, active: true }] }
`,
    findings: [
      'warn response-picklist-value-added: The values Frozen of `Rating` are new; a mapping that lists the values does not know them (read Account). [response, none, structural]',
      'info request-picklist-value-added: The values Frozen of `Rating` may be written too (create Account, and 1 more place). [request, none, structural]',
    ],
  },
};
