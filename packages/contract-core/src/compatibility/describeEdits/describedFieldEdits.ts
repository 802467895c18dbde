import type { DescribeEdit } from './describeEdit';

/** Edits of one field. */
export const describedFieldEdits: readonly DescribeEdit[] = [
  {
    title: 'a field that can be written is removed',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision: '',
    findings: [],
  },
  {
    title: 'a field that can only be read is removed',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: false, updateable: false }',
    revision: '',
    findings: [],
  },
  {
    title: 'a field is added',
    of: 'field',
    base: '',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a field that a new record needs is added',
    of: 'field',
    base: '',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: false, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a field with a default is added',
    of: 'field',
    base: '',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a field becomes required on create',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a field is no longer required on create',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: false, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a required field gets a default',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: false, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a required field loses its default',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: false, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a field with a default takes no null any more',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, defaultedOnCreate: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a field that is only read may be empty',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: false }',
    revision: '{ name: Note__c, type: string, length: 80, nillable: true }',
    findings: [],
  },
  {
    title: 'text gets shorter',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 40, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'text gets longer',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 255, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'text becomes a number',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: double, precision: 18, scale: 2, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'text becomes a reference',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [Account], relationshipName: Note__r, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'text becomes a text area of the same length',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: textarea, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'text becomes an e-mail address',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: email, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'text becomes an open picklist',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: picklist, length: 80, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [],
  },
  {
    title: 'text becomes a restricted picklist',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: picklist, length: 80, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [],
  },
  {
    title: 'a restricted picklist becomes text',
    of: 'field',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: string, length: 40, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a date becomes a date with a time',
    of: 'field',
    base: '{ name: Note__c, type: date, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: datetime, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a number loses digits',
    of: 'field',
    base: '{ name: Note__c, type: currency, precision: 18, scale: 2, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: currency, precision: 12, scale: 2, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a number gains digits',
    of: 'field',
    base: '{ name: Note__c, type: currency, precision: 12, scale: 2, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: currency, precision: 18, scale: 2, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a number loses decimal places and gains digits',
    of: 'field',
    base: '{ name: Note__c, type: double, precision: 18, scale: 4, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: double, precision: 18, scale: 2, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a whole number loses digits',
    of: 'field',
    base: '{ name: Note__c, type: int, digits: 9, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: int, digits: 4, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a whole number becomes a number with decimal places',
    of: 'field',
    base: '{ name: Note__c, type: int, digits: 9, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: double, precision: 11, scale: 2, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a value becomes a flag',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: boolean, nillable: false, defaultedOnCreate: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a field of a type that nobody knows changes it',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: hologram, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a value leaves a restricted picklist',
    of: 'field',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }] }',
    findings: [],
  },
  {
    title: 'a value of a restricted picklist is deactivated',
    of: 'field',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: false }] }',
    findings: [],
  },
  {
    title: 'a value joins a restricted picklist',
    of: 'field',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [],
  },
  {
    title: 'a value leaves an open picklist',
    of: 'field',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }] }',
    findings: [],
  },
  {
    title: 'a value joins an open picklist',
    of: 'field',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [],
  },
  {
    title: 'a picklist becomes restricted',
    of: 'field',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [],
  },
  {
    title: 'a picklist is no longer restricted',
    of: 'field',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [],
  },
  {
    title: 'a choice leaves a restricted picklist of several choices',
    of: 'field',
    base: '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }] }',
    findings: [],
  },
  {
    title: 'a choice joins a restricted picklist of several choices',
    of: 'field',
    base: '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }] }',
    revision:
      '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [],
  },
  {
    title: 'a picklist gets a controlling field',
    of: 'field',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }], dependentPicklist: true, controllerName: Industry }',
    findings: [],
  },
  {
    title: 'a controlling field allows other values',
    of: 'field',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, validFor: gAAA, active: true }, { value: Cold, active: true }], dependentPicklist: true, controllerName: Industry }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, validFor: QAAA, active: true }, { value: Cold, active: true }], dependentPicklist: true, controllerName: Industry }',
    findings: [],
  },
  {
    title: 'a reference loses a target',
    of: 'field',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User, Group], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a reference gains a target',
    of: 'field',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User, Group], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'the relationship of a reference gets another name',
    of: 'field',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Keeper, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a reference may point to records of several objects',
    of: 'field',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true, polymorphicForeignKey: true }',
    findings: [],
  },
  {
    title: 'a lookup filter is added',
    of: 'field',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true, filteredLookupInfo: { controllingFields: [], dependent: false, optionalFilter: false } }',
    findings: [],
  },
  {
    title: 'an optional lookup filter is added',
    of: 'field',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true, filteredLookupInfo: { controllingFields: [], dependent: false, optionalFilter: true } }',
    findings: [],
  },
  {
    title: 'an external lookup holds another key',
    of: 'field',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [Order__x], relationshipName: Order__r, nillable: true, createable: true, updateable: true, referenceTargetField: ExternalId }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [Order__x], relationshipName: Order__r, nillable: true, createable: true, updateable: true, referenceTargetField: Number__c }',
    findings: [],
  },
  {
    title: 'a lookup becomes a master-detail',
    of: 'field',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [Account], relationshipName: Account__r, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [Account], relationshipName: Account__r, nillable: true, createable: true, updateable: true, relationshipOrder: 0, cascadeDelete: true, writeRequiresMasterRead: false }',
    findings: [],
  },
  {
    title: 'the target of a reference cannot be deleted any more',
    of: 'field',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [Account], relationshipName: Account__r, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [Account], relationshipName: Account__r, nillable: true, createable: true, updateable: true, restrictedDelete: true }',
    findings: [],
  },
  {
    title: 'a field can no longer be set on create',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: false, updateable: true }',
    findings: [],
  },
  {
    title: 'a field can no longer be updated',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: false }',
    findings: [],
  },
  {
    title: 'a field can no longer be written',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: false, updateable: false }',
    findings: [],
  },
  {
    title: 'a field can be written',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: false, updateable: false }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a field becomes a formula',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, calculated: true, calculatedFormula: UPPER(Name) }',
    findings: [],
  },
  {
    title: 'a formula changes',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, calculated: true, calculatedFormula: UPPER(Name) }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, calculated: true, calculatedFormula: LOWER(Name) }',
    findings: [],
  },
  {
    title: 'a field is numbered automatically',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, autoNumber: true }',
    findings: [],
  },
  {
    title: 'a field is encrypted',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, encrypted: true, maskType: all }',
    findings: [],
  },
  {
    title: 'text is formatted with HTML',
    of: 'field',
    base: '{ name: Note__c, type: textarea, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: textarea, length: 80, nillable: true, createable: true, updateable: true, htmlFormatted: true }',
    findings: [],
  },
  {
    title: 'a field tells upper from lower case',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, caseSensitive: true }',
    findings: [],
  },
  {
    title: 'a field is no longer an external id',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, externalId: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a field becomes an external id',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, externalId: true }',
    findings: [],
  },
  {
    title: 'an upsert can no longer name records by a field',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, idLookup: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, idLookup: false }',
    findings: [],
  },
  {
    title: 'a field becomes unique',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, unique: true }',
    findings: [],
  },
  {
    title: 'a field is no longer unique',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, unique: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a field can no longer be filtered by',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, filterable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, filterable: false }',
    findings: [],
  },
  {
    title: 'a field can be filtered by',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, filterable: false }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, filterable: true }',
    findings: [],
  },
  {
    title: 'a field can no longer be sorted by',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, sortable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, sortable: false }',
    findings: [],
  },
  {
    title: 'a field can no longer be grouped by',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, groupable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, groupable: false }',
    findings: [],
  },
  {
    title: 'a field can no longer be aggregated',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, aggregatable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, aggregatable: false }',
    findings: [],
  },
  {
    title: 'a place can no longer be queried by distance',
    of: 'field',
    base: '{ name: Note__c, type: location, queryByDistance: true }',
    revision: '{ name: Note__c, type: location, queryByDistance: false }',
    findings: [],
  },
  {
    title: 'a field is no longer the name of the record',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, nameField: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [],
  },
  {
    title: 'a field is going to be hidden',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, deprecatedAndHidden: true }',
    findings: [],
  },
  {
    title: 'the default of a field changes',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, defaultValue: new }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, defaultValue: open }',
    findings: [],
  },
  {
    title: 'the formula of a default changes',
    of: 'field',
    base: `{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, defaultValueFormula: '0' }`,
    revision: `{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, defaultValueFormula: '1' }`,
    findings: [],
  },
  {
    title: 'labels and help change',
    of: 'field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, label: Note }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, label: Remark, inlineHelpText: What to know }',
    findings: [],
  },
];
