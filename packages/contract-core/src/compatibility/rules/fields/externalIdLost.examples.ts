import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A second external id is added',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Number__c, type: string, length: 20, nillable: true, createable: true, updateable: true, externalId: true }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Number__c, type: string, length: 20, nillable: true, createable: true, updateable: true, externalId: true }
  - { name: Code__c, type: string, length: 20, nillable: true, createable: true, updateable: true, externalId: true }
`,
    findings: [
      'info request-optional-property-added: The optional property `Code__c` was added to the record (create Account, and 1 more place). [request, wider, witness {"Code__c":"text"} at "/Code__c"]',
      'info response-optional-property-added: The property `Code__c` was added to the record (read Account). [response, none, structural]',
    ],
  },
  bad: {
    title: 'The field is no longer an external id',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Number__c, type: string, length: 20, nillable: true, createable: true, updateable: true, externalId: true }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Number__c, type: string, length: 20, nillable: true, createable: true, updateable: true }
`,
    findings: [
      'error external-id-lost: `Number__c` no longer names a record in an upsert (update Account). [none, narrower, structural]',
    ],
  },
};
