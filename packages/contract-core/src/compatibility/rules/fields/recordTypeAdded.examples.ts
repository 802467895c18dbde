import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The order changes',
    base: `name: Account
queryable: true
createable: true
updateable: true
recordTypeInfos:
  - { developerName: Customer, recordTypeId: 012000000000001AAA, active: true, available: true, defaultRecordTypeMapping: true, master: false }
  - { developerName: Partner, recordTypeId: 012000000000002AAA, active: true, available: true, defaultRecordTypeMapping: false, master: false }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
recordTypeInfos:
  - { developerName: Partner, recordTypeId: 012000000000002AAA, active: true, available: true, defaultRecordTypeMapping: false, master: false }
  - { developerName: Customer, recordTypeId: 012000000000001AAA, active: true, available: true, defaultRecordTypeMapping: true, master: false }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    findings: [],
  },
  bad: {
    title: 'A record type is added',
    base: `name: Account
queryable: true
createable: true
updateable: true
recordTypeInfos:
  - { developerName: Customer, recordTypeId: 012000000000001AAA, active: true, available: true, defaultRecordTypeMapping: true, master: false }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    revision: `name: Account
queryable: true
createable: true
updateable: true
recordTypeInfos:
  - { developerName: Customer, recordTypeId: 012000000000001AAA, active: true, available: true, defaultRecordTypeMapping: true, master: false }
  - { developerName: Partner, recordTypeId: 012000000000002AAA, active: true, available: true, defaultRecordTypeMapping: false, master: false }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    findings: [
      'info record-type-added: The record type `Partner` is new (create Account). [none, wider, structural]',
    ],
  },
};
