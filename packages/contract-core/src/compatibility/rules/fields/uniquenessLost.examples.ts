import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A unique field is added',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Number__c, type: string, length: 20, nillable: true, createable: true, updateable: true, unique: true }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Number__c, type: string, length: 20, nillable: true, createable: true, updateable: true, unique: true }
  - { name: Code__c, type: string, length: 20, nillable: true, createable: true, updateable: true, unique: true }
`,
    findings: [
      'info request-optional-property-added: The optional property `Code__c` was added to the record (create Account, and 1 more place). [request, wider, witness {"Code__c":"text"} at "/Code__c"]',
      'info response-optional-property-added: The property `Code__c` was added to the record (read Account). [response, none, structural]',
    ],
  },
  bad: {
    title: 'Values may repeat',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Number__c, type: string, length: 20, nillable: true, createable: true, updateable: true, unique: true }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Number__c, type: string, length: 20, nillable: true, createable: true, updateable: true }
`,
    findings: [
      'warn uniqueness-lost: `Number__c` is no longer unique; a search by it may find several records (create Account, and 1 more place). [none, wider, structural]',
    ],
  },
};
