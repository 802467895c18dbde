import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A field of its own is added',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: OwnerId, type: reference, length: 18, nillable: true, createable: true, updateable: true, referenceTo: [User] }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: OwnerId, type: reference, length: 18, nillable: true, createable: true, updateable: true, referenceTo: [User] }
  - { name: QueueId, type: reference, length: 18, nillable: true, createable: true, updateable: true, referenceTo: [Group] }
`,
    findings: [
      'info request-optional-property-added: The optional property `QueueId` was added to the record (create Account, and 1 more place). [request, wider, witness {"QueueId":"aaaaaaaaaaaaaaa"} at "/QueueId"]',
      'info response-optional-property-added: The property `QueueId` was added to the record (read Account). [response, none, structural]',
    ],
  },
  bad: {
    title: 'Groups can own an account too',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: OwnerId, type: reference, length: 18, nillable: true, createable: true, updateable: true, referenceTo: [User] }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: OwnerId, type: reference, length: 18, nillable: true, createable: true, updateable: true, referenceTo: [User, Group] }
`,
    findings: [
      'error response-reference-target-added: `OwnerId` and records of Group can be linked; a consumer that looks the id up in one object does not find it (read Account). [response, wider, structural]',
      'info request-reference-target-added: `OwnerId` and records of Group can be linked too (create Account, and 1 more place). [request, wider, structural]',
    ],
  },
};
