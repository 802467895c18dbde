import type { DescribeEdit } from './describeEdit';

/** Edits of what an object says of itself. */
export const describedObjectEdits: readonly DescribeEdit[] = [
  {
    title: 'records can no longer be created',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true`,
    revision: `queryable: true
createable: false
updateable: true
deletable: true`,
    findings: [],
  },
  {
    title: 'records can no longer be updated',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true`,
    revision: `queryable: true
createable: true
updateable: false
deletable: true`,
    findings: [],
  },
  {
    title: 'records can no longer be deleted',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true`,
    revision: `queryable: true
createable: true
updateable: true
deletable: false`,
    findings: [],
  },
  {
    title: 'records can no longer be read',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true`,
    revision: `queryable: false
createable: true
updateable: true
deletable: true`,
    findings: [],
  },
  {
    title: 'records can be created',
    of: 'object',
    base: `queryable: true
createable: false
updateable: true
deletable: true`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true`,
    findings: [],
  },
  {
    title: 'records can only be read by their id',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
retrieveable: true`,
    revision: `queryable: false
createable: true
updateable: true
deletable: true
retrieveable: true`,
    findings: [],
  },
  {
    title: 'records can no longer be read by their id',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
retrieveable: true`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
retrieveable: false`,
    findings: [],
  },
  {
    title: 'records can no longer be searched',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
searchable: true`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
searchable: false`,
    findings: [],
  },
  {
    title: 'changes of records can no longer be asked for',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
replicateable: true`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
replicateable: false`,
    findings: [],
  },
  {
    title: 'records can no longer be merged',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
mergeable: true`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
mergeable: false`,
    findings: [],
  },
  {
    title: 'deleted records can no longer be restored',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
undeletable: true`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
undeletable: false`,
    findings: [],
  },
  {
    title: 'the object is going to be hidden',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
deprecatedAndHidden: true`,
    findings: [],
  },
  {
    title: 'ids start with other characters',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
keyPrefix: a01`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
keyPrefix: a02`,
    findings: [],
  },
  {
    title: 'a query scope goes',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
supportedScopes: [{ name: everything }, { name: mine }]`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
supportedScopes: [{ name: everything }]`,
    findings: [],
  },
  {
    title: 'a record type is no longer available',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
recordTypeInfos: [{ developerName: Customer, recordTypeId: 012000000000001AAA, available: true, defaultRecordTypeMapping: true, master: false }, { developerName: Partner, recordTypeId: 012000000000002AAA, available: true, defaultRecordTypeMapping: false, master: false }]`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
recordTypeInfos: [{ developerName: Customer, recordTypeId: 012000000000001AAA, available: false, defaultRecordTypeMapping: true, master: false }, { developerName: Partner, recordTypeId: 012000000000002AAA, available: true, defaultRecordTypeMapping: false, master: false }]`,
    findings: [],
  },
  {
    title: 'a record type becomes available',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
recordTypeInfos: [{ developerName: Customer, recordTypeId: 012000000000001AAA, available: false, defaultRecordTypeMapping: true, master: false }, { developerName: Partner, recordTypeId: 012000000000002AAA, available: true, defaultRecordTypeMapping: false, master: false }]`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
recordTypeInfos: [{ developerName: Customer, recordTypeId: 012000000000001AAA, available: true, defaultRecordTypeMapping: true, master: false }, { developerName: Partner, recordTypeId: 012000000000002AAA, available: true, defaultRecordTypeMapping: false, master: false }]`,
    findings: [],
  },
  {
    title: 'another record type becomes the default',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
recordTypeInfos: [{ developerName: Customer, recordTypeId: 012000000000001AAA, available: true, defaultRecordTypeMapping: true, master: false }, { developerName: Partner, recordTypeId: 012000000000002AAA, available: true, defaultRecordTypeMapping: false, master: false }]`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
recordTypeInfos: [{ developerName: Customer, recordTypeId: 012000000000001AAA, available: true, defaultRecordTypeMapping: false, master: false }, { developerName: Partner, recordTypeId: 012000000000002AAA, available: true, defaultRecordTypeMapping: true, master: false }]`,
    findings: [],
  },
  {
    title: 'a record type has another id',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
recordTypeInfos: [{ developerName: Customer, recordTypeId: 012000000000001AAA, available: true, defaultRecordTypeMapping: true, master: false }, { developerName: Partner, recordTypeId: 012000000000002AAA, available: true, defaultRecordTypeMapping: false, master: false }]`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
recordTypeInfos: [{ developerName: Customer, recordTypeId: 012000000000001AAA, available: true, defaultRecordTypeMapping: true, master: false }, { developerName: Partner, recordTypeId: 012000000000009AAA, available: true, defaultRecordTypeMapping: false, master: false }]`,
    findings: [],
  },
  {
    title: 'a child relationship goes',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
childRelationships: [{ childSObject: Contact, field: AccountId, relationshipName: Contacts }]`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
childRelationships: []`,
    findings: [],
  },
  {
    title: 'a child relationship is added',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
childRelationships: []`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
childRelationships: [{ childSObject: Contact, field: AccountId, relationshipName: Contacts }]`,
    findings: [],
  },
  {
    title: 'a child relationship gets another name',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
childRelationships: [{ childSObject: Contact, field: AccountId, relationshipName: Contacts }]`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
childRelationships: [{ childSObject: Contact, field: AccountId, relationshipName: People }]`,
    findings: [],
  },
  {
    title: 'deleting a record deletes its children',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
childRelationships: [{ childSObject: Contact, field: AccountId, relationshipName: Contacts }]`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
childRelationships: [{ childSObject: Contact, field: AccountId, relationshipName: Contacts, cascadeDelete: true }]`,
    findings: [],
  },
  {
    title: 'records with children are no longer deleted',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
childRelationships: [{ childSObject: Contact, field: AccountId, relationshipName: Contacts }]`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
childRelationships: [{ childSObject: Contact, field: AccountId, relationshipName: Contacts, restrictedDelete: true }]`,
    findings: [],
  },
  {
    title: 'the label of the object changes',
    of: 'object',
    base: `queryable: true
createable: true
updateable: true
deletable: true
label: Account`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
label: Customer`,
    findings: [],
  },
];
