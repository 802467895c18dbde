import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The labels are changed',
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
  - { name: Rating, type: picklist, length: 40, nillable: true, restrictedPicklist: false, createable: true, updateable: true, picklistValues: [{ value: Hot, label: Very warm, active: true }, { value: Cold, active: true }] }
`,
    findings: [],
  },
  bad: {
    title: 'A value leaves the list',
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
  - { name: Rating, type: picklist, length: 40, nillable: true, restrictedPicklist: false, createable: true, updateable: true, picklistValues: [{ value: Hot, active: true }] }
`,
    findings: [
      'warn request-picklist-value-removed: The values Cold of `Rating` left the list; a record that is written with them is refused, or holds a value that nobody knows (create Account, and 1 more place). [request, none, structural]',
      'info response-picklist-value-removed: The values Cold of `Rating` left the list; records that hold them keep them (read Account). [response, none, structural]',
    ],
  },
};
