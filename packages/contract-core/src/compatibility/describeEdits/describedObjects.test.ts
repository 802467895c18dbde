import { describe, expect, it } from 'vitest';
import { findingLines } from './findingLines';

/** What an object says of itself twice, and everything that is found. */
interface ObjectEdit {
  readonly title: string;
  readonly base: string;
  readonly revision: string;
  readonly findings: readonly string[];
}

function describeWith(members: string): string {
  return `name: Account
${members}
fields:
  - { name: Name, type: string, length: 80, nillable: true, createable: true, updateable: true }
`;
}

const edits: readonly ObjectEdit[] = [
  {
    title: 'records can no longer be created',
    base: `queryable: true
createable: true
updateable: true
deletable: true`,
    revision: `queryable: true
createable: false
updateable: true
deletable: true`,
    findings: [
      'error record-operation-removed: To create records is no longer possible (create Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'records can no longer be updated',
    base: `queryable: true
createable: true
updateable: true
deletable: true`,
    revision: `queryable: true
createable: true
updateable: false
deletable: true`,
    findings: [
      'error record-operation-removed: To update records is no longer possible (update Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'records can no longer be deleted',
    base: `queryable: true
createable: true
updateable: true
deletable: true`,
    revision: `queryable: true
createable: true
updateable: true
deletable: false`,
    findings: [
      'error record-operation-removed: To delete records is no longer possible (delete Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'records can no longer be read',
    base: `queryable: true
createable: true
updateable: true
deletable: true`,
    revision: `queryable: false
createable: true
updateable: true
deletable: true`,
    findings: [
      'error record-operation-removed: To read records is no longer possible (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'records can be created',
    base: `queryable: true
createable: false
updateable: true
deletable: true`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true`,
    findings: [
      'info record-operation-added: To create records is possible now (create Account). [none, wider, structural]',
    ],
  },
  {
    title: 'records can only be read by their id',
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
    findings: [
      'error query-option-restricted: No longer possible: querying records (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'records can no longer be read by their id',
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
    findings: [
      'error query-option-restricted: No longer possible: reading one record by its key (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'records can no longer be searched',
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
    findings: [
      'error query-option-restricted: No longer possible: searching (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'changes of records can no longer be asked for',
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
    findings: [
      'error query-option-restricted: No longer possible: asking which records changed (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'records can no longer be merged',
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
    findings: [
      'error write-restricted: No longer possible: merging records (update Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'deleted records can no longer be restored',
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
    findings: [
      'error write-restricted: No longer possible: restoring deleted records (delete Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'the object is going to be hidden',
    base: `queryable: true
createable: true
updateable: true
deletable: true`,
    revision: `queryable: true
createable: true
updateable: true
deletable: true
deprecatedAndHidden: true`,
    findings: [
      'info operation-deprecated: The operation was marked as deprecated (read Account, and 3 more places). [none, none, structural]',
    ],
  },
  {
    title: 'ids start with other characters',
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
    findings: [
      'info record-trait-changed: Changed: the first characters of record ids from a01 to a02 (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'a query scope goes',
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
    findings: [
      'error record-trait-lost: No longer there: the query scope mine (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'a record type is no longer available',
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
    findings: [
      'error record-type-removed: The record type `Customer` is gone or not available; a record of that type is refused (create Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'a record type becomes available',
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
    findings: [
      'info record-type-added: The record type `Customer` is new (create Account). [none, wider, structural]',
    ],
  },
  {
    title: 'another record type becomes the default',
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
    findings: [
      'warn record-type-changed: The default record type from Customer to Partner changed; who relies on it creates another kind of record (create Account). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a record type has another id',
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
    findings: [
      'warn record-type-changed: The id of the record type `Partner` from 012000000000002AAA to 012000000000009AAA changed; who relies on it creates another kind of record (create Account). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a child relationship goes',
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
    findings: [
      'warn child-relationship-removed: The child relationship `Contacts` (Contact.AccountId) is gone; a query that asks for these records fails (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'a child relationship is added',
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
    findings: [
      'info child-relationship-added: The child relationship `Contacts` (Contact.AccountId) is new (read Account). [none, wider, structural]',
    ],
  },
  {
    title: 'a child relationship gets another name',
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
    findings: [
      'warn child-relationship-removed: The child relationship `Contacts` (Contact.AccountId) is gone; a query that asks for these records fails (read Account). [none, narrower, structural]',
      'info child-relationship-added: The child relationship `People` (Contact.AccountId) is new (read Account). [none, wider, structural]',
    ],
  },
  {
    title: 'deleting a record deletes its children',
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
    findings: [
      'error record-trait-changed: Changed: what a deletion does to Contact.AccountId from cleared to deleted (delete Account). [none, incomparable, structural]',
    ],
  },
  {
    title: 'records with children are no longer deleted',
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
    findings: [
      'error record-trait-changed: Changed: what a deletion does to Contact.AccountId from cleared to refused (delete Account). [none, incomparable, structural]',
    ],
  },
  {
    title: 'the label of the object changes',
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

describe('an edit of a described object', () => {
  it.each(edits)('$title', ({ base, revision, findings }) => {
    expect(findingLines(describeWith(base), describeWith(revision))).toEqual(
      findings,
    );
  });
});
