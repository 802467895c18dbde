import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A relation is added',
    base: `name: Account
queryable: true
createable: true
updateable: true
childRelationships:
  - { childSObject: Contact, field: AccountId, relationshipName: Contacts }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
childRelationships:
  - { childSObject: Contact, field: AccountId, relationshipName: Contacts }
  - { childSObject: Case, field: AccountId, relationshipName: Cases }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    findings: [
      'info child-relationship-added: The child relationship `Cases` (Case.AccountId) is new (read Account). [none, wider, structural]',
    ],
  },
  bad: {
    title: 'A relation goes',
    base: `name: Account
queryable: true
createable: true
updateable: true
childRelationships:
  - { childSObject: Contact, field: AccountId, relationshipName: Contacts }
  - { childSObject: Case, field: AccountId, relationshipName: Cases }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
childRelationships:
  - { childSObject: Contact, field: AccountId, relationshipName: Contacts }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    findings: [
      'warn child-relationship-removed: The child relationship `Cases` (Case.AccountId) is gone; a query that asks for these records fails (read Account). [none, narrower, structural]',
    ],
  },
};
