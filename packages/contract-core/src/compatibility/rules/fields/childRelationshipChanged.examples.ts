import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A relation is added beside',
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
  - { childSObject: Contact, field: PartnerId, relationshipName: Partners }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    findings: [
      'info child-relationship-added: The child relationship `Partners` (Contact.PartnerId) is new (read Account). [none, wider, structural]',
    ],
  },
  bad: {
    title: 'The relation uses another lookup field',
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
  - { childSObject: Contact, field: PartnerId, relationshipName: Contacts }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    findings: [
      'warn child-relationship-changed: The child relationship `Contacts` (Contact.AccountId to Contact.PartnerId) leads to other records (read Account). [none, incomparable, structural]',
    ],
  },
};
