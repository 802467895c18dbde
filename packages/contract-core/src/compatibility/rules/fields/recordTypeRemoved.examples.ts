import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A record type gets another label',
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
  - { developerName: Customer, recordTypeId: 012000000000001AAA, active: true, available: true, defaultRecordTypeMapping: true, master: false }
  - { name: Business partner, developerName: Partner, recordTypeId: 012000000000002AAA, active: true, available: true, defaultRecordTypeMapping: false, master: false }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    findings: [],
  },
  bad: {
    title: 'A record type is no longer available',
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
  - { developerName: Customer, recordTypeId: 012000000000001AAA, active: true, available: true, defaultRecordTypeMapping: true, master: false }
  - { developerName: Partner, recordTypeId: 012000000000002AAA, active: true, available: false, defaultRecordTypeMapping: false, master: false }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    findings: [
      'error record-type-removed: The record type `Partner` is gone or not available; a record of that type is refused (create Account). [none, narrower, structural]',
    ],
  },
};
