import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The default is named by its label too',
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
  - { name: Our customer, developerName: Customer, recordTypeId: 012000000000001AAA, active: true, available: true, defaultRecordTypeMapping: true, master: false }
  - { developerName: Partner, recordTypeId: 012000000000002AAA, active: true, available: true, defaultRecordTypeMapping: false, master: false }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    findings: [],
  },
  bad: {
    title: 'Another record type becomes the default',
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
  - { developerName: Customer, recordTypeId: 012000000000001AAA, active: true, available: true, defaultRecordTypeMapping: false, master: false }
  - { developerName: Partner, recordTypeId: 012000000000002AAA, active: true, available: true, defaultRecordTypeMapping: true, master: false }
fields:
  - { name: Name, type: string, length: 255, createable: true, updateable: true }
`,
    findings: [
      'warn record-type-changed: The default record type from Customer to Partner changed; who relies on it creates another kind of record (create Account). [none, incomparable, structural]',
    ],
  },
};
