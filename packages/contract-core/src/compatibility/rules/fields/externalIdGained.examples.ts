import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The label changes',
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
  - { name: Number__c, type: string, length: 20, nillable: true, createable: true, updateable: true, externalId: true, label: Number }
`,
    findings: [],
  },
  bad: {
    title: 'The field becomes an external id',
    base: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Number__c, type: string, length: 20, nillable: true, createable: true, updateable: true }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
fields:
  - { name: Number__c, type: string, length: 20, nillable: true, createable: true, updateable: true, externalId: true }
`,
    findings: [
      'info external-id-gained: `Number__c` can name a record in an upsert (update Account). [none, wider, structural]',
    ],
  },
};
