import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The label of the field changes',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: OwnerId, type: reference, length: 18, nillable: true, createable: true, updateable: true, referenceTo: [User, Group] }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: OwnerId, type: reference, length: 18, nillable: true, createable: true, updateable: true, referenceTo: [User, Group], label: Owner }
`,
    findings: [],
  },
  bad: {
    title: 'Groups can no longer own an account',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: OwnerId, type: reference, length: 18, nillable: true, createable: true, updateable: true, referenceTo: [User, Group] }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: OwnerId, type: reference, length: 18, nillable: true, createable: true, updateable: true, referenceTo: [User] }
`,
    findings: [
      'error request-reference-target-removed: `OwnerId` and records of Group can no longer be linked; an id of such a record is refused (create Account, and 1 more place). [request, narrower, structural]',
      'info response-reference-target-removed: `OwnerId` and records of Group are no longer linked (read Account). [response, narrower, structural]',
    ],
  },
};
