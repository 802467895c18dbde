import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../compatibility/compareVersions';
import { exampleLine } from '../../compatibility/ruleExample';

/** One edit of a describe, and everything that the comparison says of it. */
interface DescribeEdit {
  readonly title: string;
  readonly base: string;
  readonly revision: string;
  readonly findings: readonly string[];
}

const fieldEdits: readonly DescribeEdit[] = [
  {
    title: 'a field that can be written is removed',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision: '',
    findings: [
      'error request-property-removed: The property `Note__c` was removed from the record; what consumers still send in it is ignored or refused (create Account, and 1 more place). [request, narrower, witness {"Note__c":"text"} at "/Note__c"]',
      'error response-property-removed: The property `Note__c` was removed from the record; a consumer that reads it finds nothing (read Account). [response, wider, witness {"Note__c":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"} at "/Note__c"]',
    ],
  },
  {
    title: 'a field that can only be read is removed',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: false, updateable: false }',
    revision: '',
    findings: [
      'error response-property-removed: The property `Note__c` was removed from the record; a consumer that reads it finds nothing (read Account). [response, wider, witness {"Note__c":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"} at "/Note__c"]',
    ],
  },
  {
    title: 'a field is added',
    base: '',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [
      'info request-optional-property-added: The optional property `Note__c` was added to the record (create Account, and 1 more place). [request, wider, witness {"Note__c":"text"} at "/Note__c"]',
      'info response-optional-property-added: The property `Note__c` was added to the record (read Account). [response, none, structural]',
    ],
  },
  {
    title: 'a field that a new record needs is added',
    base: '',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: false, createable: true, updateable: true }',
    findings: [
      'error request-required-property-added: The required property `Note__c` was added to the record; creations without it are refused (create Account). [request, incomparable, witness {} at ""]',
      'info response-optional-property-added: The property `Note__c` was added to the record (read Account). [response, none, structural]',
      'info request-optional-property-added: The optional property `Note__c` was added to the record (update Account). [request, wider, witness {"Note__c":"text"} at "/Note__c"]',
    ],
  },
  {
    title: 'a field with a default is added',
    base: '',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: true, createable: true, updateable: true }',
    findings: [
      'info request-optional-property-added: The optional property `Note__c` was added to the record (create Account, and 1 more place). [request, wider, witness {"Note__c":"text"} at "/Note__c"]',
      'info response-optional-property-added: The property `Note__c` was added to the record (read Account). [response, none, structural]',
    ],
  },
  {
    title: 'a field becomes required on create',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, createable: true, updateable: true }',
    findings: [
      'error request-property-became-required: The property `Note__c` of the record became required; creations and updates without it are refused (create Account, and 1 more place). [request, narrower, witness {} at ""]',
      'info response-became-not-nullable: `Note__c` is never null any more (read Account). [response, narrower, witness {"Note__c":null} at "/Note__c"]',
    ],
  },
  {
    title: 'a field is no longer required on create',
    base: '{ name: Note__c, type: string, length: 80, nillable: false, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [
      'error response-became-nullable: `Note__c` may be null now (read Account). [response, wider, witness {"Note__c":null} at "/Note__c"]',
      'info request-property-became-optional: The property `Note__c` of the record became optional (create Account, and 1 more place). [request, wider, witness {} at ""]',
    ],
  },
  {
    title: 'a required field gets a default',
    base: '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: false, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: true, createable: true, updateable: true }',
    findings: [
      'info request-property-became-optional: The property `Note__c` of the record became optional (create Account). [request, wider, witness {} at ""]',
    ],
  },
  {
    title: 'a required field loses its default',
    base: '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: false, createable: true, updateable: true }',
    findings: [
      'error request-property-became-required: The property `Note__c` of the record became required; creations without it are refused (create Account). [request, narrower, witness {} at ""]',
    ],
  },
  {
    title: 'a field with a default takes no null any more',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, defaultedOnCreate: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: false, defaultedOnCreate: true, createable: true, updateable: true }',
    findings: [
      'error request-became-not-nullable: `Note__c` must not be null any more (create Account, and 1 more place). [request, narrower, witness {"Note__c":null} at "/Note__c"]',
      'info response-became-not-nullable: `Note__c` is never null any more (read Account). [response, narrower, witness {"Note__c":null} at "/Note__c"]',
    ],
  },
  {
    title: 'a field that is only read may be empty',
    base: '{ name: Note__c, type: string, length: 80, nillable: false }',
    revision: '{ name: Note__c, type: string, length: 80, nillable: true }',
    findings: [
      'error response-became-nullable: `Note__c` may be null now (read Account). [response, wider, witness {"Note__c":null} at "/Note__c"]',
    ],
  },
  {
    title: 'text gets shorter',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 40, nillable: true, createable: true, updateable: true }',
    findings: [
      'error request-limit-tightened: `Note__c` is limited more: text(80 characters) to text(40 characters) (create Account, and 1 more place). [request, narrower, witness {"Note__c":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"} at "/Note__c"]',
      'info response-limit-tightened: `Note__c` is limited more: text(80 characters) to text(40 characters) (read Account). [response, narrower, witness {"Note__c":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"} at "/Note__c"]',
    ],
  },
  {
    title: 'text gets longer',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 255, nillable: true, createable: true, updateable: true }',
    findings: [
      'error response-limit-loosened: `Note__c` is limited less: text(80 characters) to text(255 characters) (read Account). [response, wider, witness {"Note__c":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"} at "/Note__c"]',
      'info request-limit-loosened: `Note__c` is limited less: text(80 characters) to text(255 characters) (create Account, and 1 more place). [request, wider, witness {"Note__c":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"} at "/Note__c"]',
    ],
  },
  {
    title: 'text becomes a number',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: double, precision: 18, scale: 2, nillable: true, createable: true, updateable: true }',
    findings: [
      'error request-type-changed: The type of `Note__c` changed: text(80 characters) to number(16 digits before the point) (create Account, and 1 more place). [request, incomparable, witness {"Note__c":"text"} at "/Note__c"]',
      'error response-type-changed: The type of `Note__c` changed: text(80 characters) to number(16 digits before the point) (read Account). [response, incomparable, witness {"Note__c":1} at "/Note__c"]',
    ],
  },
  {
    title: 'text becomes a reference',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [Account], relationshipName: Note__r, nillable: true, createable: true, updateable: true }',
    findings: [
      'error request-type-changed: The type of `Note__c` changed: text(80 characters) to reference (create Account, and 1 more place). [request, incomparable, witness {"Note__c":"text"} at "/Note__c"]',
      'info navigation-added: The navigation property Note__c was added (read Account). [none, wider, structural]',
      'info response-type-changed: The type of `Note__c` changed: text(80 characters) to reference (read Account). [response, narrower, witness {"Note__c":"text"} at "/Note__c"]',
    ],
  },
  {
    title: 'text becomes a text area of the same length',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: textarea, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [
      'info record-trait-changed: Changed: the kind of text in `Note__c` from string to textarea (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'text becomes an e-mail address',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: email, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [
      'error request-type-changed: The type of `Note__c` changed: text(80 characters) to e-mail(80 characters) (create Account, and 1 more place). [request, narrower, witness {"Note__c":"text"} at "/Note__c"]',
      'info response-type-changed: The type of `Note__c` changed: text(80 characters) to e-mail(80 characters) (read Account). [response, narrower, witness {"Note__c":"text"} at "/Note__c"]',
    ],
  },
  {
    title: 'text becomes an open picklist',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: picklist, length: 80, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [
      'info record-trait-changed: Changed: the kind of text in `Note__c` from string to picklist (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'text becomes a restricted picklist',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: picklist, length: 80, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [
      'error request-became-enum: `Note__c` accepts only the listed values now: "Cold", "Hot" (create Account, and 1 more place). [request, narrower, witness {"Note__c":"text"} at "/Note__c"]',
      'info record-trait-changed: Changed: the kind of text in `Note__c` from string to picklist (read Account). [none, none, structural]',
      'info response-became-enum: `Note__c` is one of the listed values now: "Cold", "Hot" (read Account). [response, narrower, witness {"Note__c":"text"} at "/Note__c"]',
    ],
  },
  {
    title: 'a restricted picklist becomes text',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: string, length: 40, nillable: true, createable: true, updateable: true }',
    findings: [
      'error response-enum-lifted: `Note__c` is no longer limited to the values "Cold", "Hot"; what holds instead: type string, maxLength 40 (read Account). [response, wider, witness {"Note__c":"text"} at "/Note__c"]',
      'info request-enum-lifted: `Note__c` is no longer limited to the values "Cold", "Hot"; what holds instead: type string, maxLength 40 (create Account, and 1 more place). [request, wider, witness {"Note__c":"text"} at "/Note__c"]',
      'info record-trait-changed: Changed: the kind of text in `Note__c` from picklist to string (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'a date becomes a date with a time',
    base: '{ name: Note__c, type: date, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: datetime, nillable: true, createable: true, updateable: true }',
    findings: [
      'error request-type-changed: The type of `Note__c` changed: date to datetime (create Account, and 1 more place). [request, incomparable, witness {"Note__c":"2024-01-31"} at "/Note__c"]',
      'error response-type-changed: The type of `Note__c` changed: date to datetime (read Account). [response, incomparable, witness {"Note__c":"0000-00-00T00:00:00Z"} at "/Note__c"]',
    ],
  },
  {
    title: 'a number loses digits',
    base: '{ name: Note__c, type: currency, precision: 18, scale: 2, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: currency, precision: 12, scale: 2, nillable: true, createable: true, updateable: true }',
    findings: [
      'error request-limit-tightened: `Note__c` is limited more: number(16 digits before the point) to number(10 digits before the point) (create Account, and 1 more place). [request, narrower, witness {"Note__c":10000000000} at "/Note__c"]',
      'info response-limit-tightened: `Note__c` is limited more: number(16 digits before the point) to number(10 digits before the point) (read Account). [response, narrower, witness {"Note__c":10000000000} at "/Note__c"]',
    ],
  },
  {
    title: 'a number gains digits',
    base: '{ name: Note__c, type: currency, precision: 12, scale: 2, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: currency, precision: 18, scale: 2, nillable: true, createable: true, updateable: true }',
    findings: [
      'error response-limit-loosened: `Note__c` is limited less: number(10 digits before the point) to number(16 digits before the point) (read Account). [response, wider, witness {"Note__c":10000000000} at "/Note__c"]',
      'info request-limit-loosened: `Note__c` is limited less: number(10 digits before the point) to number(16 digits before the point) (create Account, and 1 more place). [request, wider, witness {"Note__c":10000000000} at "/Note__c"]',
    ],
  },
  {
    title: 'a number loses decimal places and gains digits',
    base: '{ name: Note__c, type: double, precision: 18, scale: 4, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: double, precision: 18, scale: 2, nillable: true, createable: true, updateable: true }',
    findings: [
      'error response-limit-loosened: `Note__c` is limited less: number(14 digits before the point) to number(16 digits before the point) (read Account). [response, wider, witness {"Note__c":100000000000000} at "/Note__c"]',
      'warn field-value-meaning-changed: What the values mean changed: the number of decimal places of `Note__c` from 4 to 2 (read Account). [none, none, structural]',
      'info request-limit-loosened: `Note__c` is limited less: number(14 digits before the point) to number(16 digits before the point) (create Account, and 1 more place). [request, wider, witness {"Note__c":100000000000000} at "/Note__c"]',
    ],
  },
  {
    title: 'a whole number loses digits',
    base: '{ name: Note__c, type: int, digits: 9, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: int, digits: 4, nillable: true, createable: true, updateable: true }',
    findings: [
      'error request-limit-tightened: `Note__c` is limited more: int(9 digits) to int(4 digits) (create Account, and 1 more place). [request, narrower, witness {"Note__c":10000} at "/Note__c"]',
      'info response-limit-tightened: `Note__c` is limited more: int(9 digits) to int(4 digits) (read Account). [response, narrower, witness {"Note__c":10000} at "/Note__c"]',
    ],
  },
  {
    title: 'a whole number becomes a number with decimal places',
    base: '{ name: Note__c, type: int, digits: 9, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: double, precision: 11, scale: 2, nillable: true, createable: true, updateable: true }',
    findings: [
      'error response-type-changed: The type of `Note__c` changed: int(9 digits) to number(9 digits before the point) (read Account). [response, incomparable, witness {"Note__c":0.5} at "/Note__c"]',
      'info request-type-changed: The type of `Note__c` changed: int(9 digits) to number(9 digits before the point) (create Account, and 1 more place). [request, wider, witness {"Note__c":0.5} at "/Note__c"]',
    ],
  },
  {
    title: 'a value becomes a flag',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: boolean, nillable: false, defaultedOnCreate: true, createable: true, updateable: true }',
    findings: [
      'error request-type-changed: The type of `Note__c` changed: text(80 characters) to boolean (create Account, and 1 more place). [request, incomparable, witness {"Note__c":"text"} at "/Note__c"]',
      'error response-type-changed: The type of `Note__c` changed: text(80 characters) to boolean (read Account). [response, incomparable, witness {"Note__c":true} at "/Note__c"]',
    ],
  },
  {
    title: 'a field of a type that nobody knows changes it',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: hologram, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [
      'warn request-unreadable-schema-changed: A schema of `Note__c` that cannot be read changed: a known schema to the Salesforce field type "hologram" (create Account, and 1 more place). [request, undecided, undecided]',
      'warn response-unreadable-schema-changed: A schema of `Note__c` that cannot be read changed: a known schema to the Salesforce field type "hologram" (read Account). [response, undecided, undecided]',
    ],
  },
  {
    title: 'a value leaves a restricted picklist',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }] }',
    findings: [
      'error request-enum-value-removed: The values "Cold" of `Note__c` are no longer accepted (create Account, and 1 more place). [request, narrower, witness {"Note__c":"Cold"} at "/Note__c"]',
      'info response-enum-value-removed: The values "Cold" of `Note__c` are no longer returned (read Account). [response, narrower, witness {"Note__c":"Cold"} at "/Note__c"]',
    ],
  },
  {
    title: 'a value of a restricted picklist is deactivated',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: false }] }',
    findings: [
      'error request-enum-value-removed: The values "Cold" of `Note__c` are no longer accepted (create Account, and 1 more place). [request, narrower, witness {"Note__c":"Cold"} at "/Note__c"]',
    ],
  },
  {
    title: 'a value of a restricted picklist is activated again',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: false }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [
      'info request-enum-value-added: The values "Cold" of `Note__c` are accepted too (create Account, and 1 more place). [request, wider, witness {"Note__c":"Cold"} at "/Note__c"]',
    ],
  },
  {
    title: 'a value of an open picklist is deactivated',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: false }] }',
    findings: [
      'warn request-picklist-value-removed: The values Cold of `Note__c` left the list; a record that is written with them is refused, or holds a value that nobody knows (create Account, and 1 more place). [request, none, structural]',
    ],
  },
  {
    title:
      'a choice of a restricted picklist of several choices is deactivated',
    base: '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: false }] }',
    findings: [
      'error request-picklist-value-removed: The values Cold of `Note__c` left the list; a record that is written with them is refused, or holds a value that nobody knows (create Account, and 1 more place). [request, narrower, structural]',
    ],
  },
  {
    title:
      'a choice of a restricted picklist of several choices is activated again',
    base: '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: false }] }',
    revision:
      '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [
      'info request-picklist-value-added: The values Cold of `Note__c` may be written too (create Account, and 1 more place). [request, wider, structural]',
    ],
  },
  {
    title: 'an inactive value leaves a restricted picklist',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: false }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }] }',
    findings: [
      'info response-enum-value-removed: The values "Cold" of `Note__c` are no longer returned (read Account). [response, narrower, witness {"Note__c":"Cold"} at "/Note__c"]',
    ],
  },
  {
    title: 'a value joins a restricted picklist and is not active',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: false }] }',
    findings: [
      'error response-enum-value-added: The values "Cold" of `Note__c` are new; a consumer that handles each value meets one that it does not know (read Account). [response, wider, witness {"Note__c":"Cold"} at "/Note__c"]',
    ],
  },
  {
    title: 'a field is spelled in another case',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: NOTE__C, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [
      'info record-trait-changed: Changed: the spelling of Note__c from Note__c to NOTE__C (create Account, and 2 more places). [none, none, structural]',
    ],
  },
  {
    title: 'a field is spelled in another case and gets shorter',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: note__c, type: string, length: 40, nillable: true, createable: true, updateable: true }',
    findings: [
      'error request-limit-tightened: `Note__c` is limited more: text(80 characters) to text(40 characters) (create Account, and 1 more place). [request, narrower, witness {"Note__c":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"} at "/Note__c"]',
      'info record-trait-changed: Changed: the spelling of Note__c from Note__c to note__c (create Account, and 2 more places). [none, none, structural]',
      'info response-limit-tightened: `Note__c` is limited more: text(80 characters) to text(40 characters) (read Account). [response, narrower, witness {"Note__c":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"} at "/Note__c"]',
    ],
  },
  {
    title: 'the target of a reference is spelled in another case',
    base: '{ name: Owner__c, type: reference, referenceTo: [User, Group], relationshipName: Owner__r, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: OWNER__c, type: reference, referenceTo: [USER, Group], relationshipName: OWNER__r, nillable: true, createable: true, updateable: true }',
    findings: [
      'info record-trait-changed: Changed: the spelling of Owner__c from Owner__c to OWNER__c (create Account, and 2 more places). [none, none, structural]',
    ],
  },
  {
    title: 'a value joins a restricted picklist',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [
      'error response-enum-value-added: The values "Cold" of `Note__c` are new; a consumer that handles each value meets one that it does not know (read Account). [response, wider, witness {"Note__c":"Cold"} at "/Note__c"]',
      'info request-enum-value-added: The values "Cold" of `Note__c` are accepted too (create Account, and 1 more place). [request, wider, witness {"Note__c":"Cold"} at "/Note__c"]',
    ],
  },
  {
    title: 'a value leaves an open picklist',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }] }',
    findings: [
      'warn request-picklist-value-removed: The values Cold of `Note__c` left the list; a record that is written with them is refused, or holds a value that nobody knows (create Account, and 1 more place). [request, none, structural]',
      'info response-picklist-value-removed: The values Cold of `Note__c` left the list; records that hold them keep them (read Account). [response, none, structural]',
    ],
  },
  {
    title: 'a value joins an open picklist',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [
      'warn response-picklist-value-added: The values Cold of `Note__c` are new; a mapping that lists the values does not know them (read Account). [response, none, structural]',
      'info request-picklist-value-added: The values Cold of `Note__c` may be written too (create Account, and 1 more place). [request, none, structural]',
    ],
  },
  {
    title: 'a picklist becomes restricted',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [
      'error request-became-enum: `Note__c` accepts only the listed values now: "Cold", "Hot" (create Account, and 1 more place). [request, narrower, witness {"Note__c":"text"} at "/Note__c"]',
      'info response-became-enum: `Note__c` is one of the listed values now: "Cold", "Hot" (read Account). [response, narrower, witness {"Note__c":"text"} at "/Note__c"]',
    ],
  },
  {
    title: 'a picklist is no longer restricted',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: false, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [
      'error response-enum-lifted: `Note__c` is no longer limited to the values "Cold", "Hot"; what holds instead: type string, maxLength 40 (read Account). [response, wider, witness {"Note__c":"text"} at "/Note__c"]',
      'info request-enum-lifted: `Note__c` is no longer limited to the values "Cold", "Hot"; what holds instead: type string, maxLength 40 (create Account, and 1 more place). [request, wider, witness {"Note__c":"text"} at "/Note__c"]',
    ],
  },
  {
    title: 'a choice leaves a restricted picklist of several choices',
    base: '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }] }',
    findings: [
      'error request-picklist-value-removed: The values Cold of `Note__c` left the list; a record that is written with them is refused, or holds a value that nobody knows (create Account, and 1 more place). [request, narrower, structural]',
      'info response-picklist-value-removed: The values Cold of `Note__c` left the list; records that hold them keep them (read Account). [response, narrower, structural]',
    ],
  },
  {
    title: 'a choice joins a restricted picklist of several choices',
    base: '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }] }',
    revision:
      '{ name: Note__c, type: multipicklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    findings: [
      'error response-picklist-value-added: The values Cold of `Note__c` are new; a mapping that lists the values does not know them (read Account). [response, wider, structural]',
      'info request-picklist-value-added: The values Cold of `Note__c` may be written too (create Account, and 1 more place). [request, wider, structural]',
    ],
  },
  {
    title: 'a picklist gets a controlling field',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }] }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, active: true }, { value: Cold, active: true }], dependentPicklist: true, controllerName: Industry }',
    findings: [
      'warn field-value-meaning-changed: What the values mean changed: the values of `Note__c` that its controlling field allows (create Account, and 1 more place). [none, none, structural]',
    ],
  },
  {
    title: 'a controlling field allows other values',
    base: '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, validFor: gAAA, active: true }, { value: Cold, active: true }], dependentPicklist: true, controllerName: Industry }',
    revision:
      '{ name: Note__c, type: picklist, length: 40, nillable: true, createable: true, updateable: true, restrictedPicklist: true, picklistValues: [{ value: Hot, validFor: QAAA, active: true }, { value: Cold, active: true }], dependentPicklist: true, controllerName: Industry }',
    findings: [
      'warn field-value-meaning-changed: What the values mean changed: the values of `Note__c` that its controlling field allows (create Account, and 1 more place). [none, none, structural]',
    ],
  },
  {
    title: 'a reference loses a target',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User, Group], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    findings: [
      'error request-reference-target-removed: `Note__c` and records of Group can no longer be linked; an id of such a record is refused (create Account, and 1 more place). [request, narrower, structural]',
      'info response-reference-target-removed: `Note__c` and records of Group are no longer linked (read Account). [response, narrower, structural]',
    ],
  },
  {
    title: 'a reference gains a target',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User, Group], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    findings: [
      'error response-reference-target-added: `Note__c` and records of Group can be linked; a consumer that looks the id up in one object does not find it (read Account). [response, wider, structural]',
      'info request-reference-target-added: `Note__c` and records of Group can be linked too (create Account, and 1 more place). [request, wider, structural]',
    ],
  },
  {
    title: 'the relationship of a reference gets another name',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Keeper, nillable: true, createable: true, updateable: true }',
    findings: [
      'error navigation-changed: The navigation property changed, Note__c from Owner to Keeper (read Account). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a reference may point to records of several objects',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true, polymorphicForeignKey: true }',
    findings: [
      'info record-trait-gained: Newly there: whether `Note__c` points to records of several objects (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'a lookup filter is added',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true, filteredLookupInfo: { controllingFields: [], dependent: false, optionalFilter: false } }',
    findings: [
      'error write-restricted: No longer possible: records outside the lookup filter of `Note__c` (create Account, and 1 more place). [none, narrower, structural]',
    ],
  },
  {
    title: 'an optional lookup filter is added',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [User], relationshipName: Owner, nillable: true, createable: true, updateable: true, filteredLookupInfo: { controllingFields: [], dependent: false, optionalFilter: true } }',
    findings: [
      'info record-trait-gained: Newly there: the optional lookup filter of `Note__c` (create Account, and 1 more place). [none, none, structural]',
    ],
  },
  {
    title: 'an external lookup holds another key',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [Order__x], relationshipName: Order__r, nillable: true, createable: true, updateable: true, referenceTargetField: ExternalId }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [Order__x], relationshipName: Order__r, nillable: true, createable: true, updateable: true, referenceTargetField: Number__c }',
    findings: [
      'error record-trait-changed: Changed: the key that `Note__c` holds from ExternalId to Number__c (create Account, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a lookup becomes a master-detail',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [Account], relationshipName: Account__r, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [Account], relationshipName: Account__r, nillable: true, createable: true, updateable: true, relationshipOrder: 0, cascadeDelete: true, writeRequiresMasterRead: false }',
    findings: [
      'error write-restricted: No longer possible: writing with read access to the record in Note__c (create Account, and 1 more place). [none, narrower, structural]',
      'error record-trait-changed: Changed: what deleting the record in Note__c does to this one from cleared to deleted (read Account). [none, incomparable, structural]',
    ],
  },
  {
    title: 'the target of a reference cannot be deleted any more',
    base: '{ name: Note__c, type: reference, length: 18, referenceTo: [Account], relationshipName: Account__r, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: reference, length: 18, referenceTo: [Account], relationshipName: Account__r, nillable: true, createable: true, updateable: true, restrictedDelete: true }',
    findings: [
      'error record-trait-changed: Changed: what deleting the record in Note__c does to this one from cleared to refused (read Account). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a field can no longer be set on create',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: false, updateable: true }',
    findings: [
      'error request-property-became-not-creatable: The property `Note__c` can no longer be set when a record is created (create Account). [request, narrower, structural]',
    ],
  },
  {
    title: 'a field can no longer be updated',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: false }',
    findings: [
      'error request-property-became-not-updatable: The property `Note__c` can no longer be updated (update Account). [request, narrower, structural]',
    ],
  },
  {
    title: 'a field can no longer be written',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: false, updateable: false }',
    findings: [
      'error request-property-became-not-writable: The property `Note__c` can no longer be written (create Account, and 1 more place). [request, narrower, structural]',
    ],
  },
  {
    title: 'a field can be written',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: false, updateable: false }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [
      'info request-property-became-writable: The property `Note__c` can be written (create Account, and 1 more place). [request, wider, structural]',
    ],
  },
  {
    title: 'a field becomes a formula',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, calculated: true, calculatedFormula: UPPER(Name) }',
    findings: [
      'error request-property-became-not-writable: The property `Note__c` can no longer be written (create Account, and 1 more place). [request, narrower, structural]',
      'warn field-value-meaning-changed: What the values mean changed: the formula of `Note__c` from none to `UPPER(Name)` (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'a formula changes',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, calculated: true, calculatedFormula: UPPER(Name) }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, calculated: true, calculatedFormula: LOWER(Name) }',
    findings: [
      'warn field-value-meaning-changed: What the values mean changed: the formula of `Note__c` from `UPPER(Name)` to `LOWER(Name)` (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'a field is numbered automatically',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, autoNumber: true }',
    findings: [
      'error request-property-became-not-writable: The property `Note__c` can no longer be written (create Account, and 1 more place). [request, narrower, structural]',
      'warn field-value-meaning-changed: What the values mean changed: whether `Note__c` is numbered automatically, from no to yes (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'a field is encrypted',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, encrypted: true, maskType: all }',
    findings: [
      'warn field-value-meaning-changed: What the values mean changed: the encryption or mask of `Note__c` from none to `all` (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'text is formatted with HTML',
    base: '{ name: Note__c, type: textarea, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: textarea, length: 80, nillable: true, createable: true, updateable: true, htmlFormatted: true }',
    findings: [
      'warn field-value-meaning-changed: What the values mean changed: whether `Note__c` holds HTML, from no to yes (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'a field tells upper from lower case',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, caseSensitive: true }',
    findings: [
      'warn field-value-meaning-changed: What the values mean changed: whether `Note__c` tells upper from lower case, from no to yes (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'a field is no longer an external id',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, externalId: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [
      'error external-id-lost: `Note__c` no longer names a record in an upsert (update Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'a field becomes an external id',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, externalId: true }',
    findings: [
      'info external-id-gained: `Note__c` can name a record in an upsert (update Account). [none, wider, structural]',
    ],
  },
  {
    title: 'an upsert can no longer name records by a field',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, idLookup: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, idLookup: false }',
    findings: [
      'error external-id-lost: `Note__c` no longer names a record in an upsert (update Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'a field becomes unique',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, unique: true }',
    findings: [
      'error uniqueness-gained: `Note__c` has to be unique; a record that repeats a value is refused (create Account, and 1 more place). [none, narrower, structural]',
    ],
  },
  {
    title: 'a field is no longer unique',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, unique: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [
      'warn uniqueness-lost: `Note__c` is no longer unique; a search by it may find several records (create Account, and 1 more place). [none, wider, structural]',
    ],
  },
  {
    title: 'a field can no longer be filtered by',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, filterable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, filterable: false }',
    findings: [
      'error query-option-restricted: No longer possible: filtering by Note__c (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'a field can be filtered by',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, filterable: false }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, filterable: true }',
    findings: [
      'info query-option-extended: Now possible: filtering by Note__c (read Account). [none, wider, structural]',
    ],
  },
  {
    title: 'a field can no longer be sorted by',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, sortable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, sortable: false }',
    findings: [
      'error query-option-restricted: No longer possible: sorting by Note__c (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'a field can no longer be grouped by',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, groupable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, groupable: false }',
    findings: [
      'error query-option-restricted: No longer possible: grouping by Note__c (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'a field can no longer be aggregated',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, aggregatable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, aggregatable: false }',
    findings: [
      'error query-option-restricted: No longer possible: aggregating Note__c (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'a place can no longer be queried by distance',
    base: '{ name: Note__c, type: location, queryByDistance: true }',
    revision: '{ name: Note__c, type: location, queryByDistance: false }',
    findings: [
      'error query-option-restricted: No longer possible: querying Note__c by distance (read Account). [none, narrower, structural]',
    ],
  },
  {
    title: 'a field is no longer the name of the record',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, nameField: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    findings: [
      'warn field-value-meaning-changed: What the values mean changed: whether `Note__c` is the name of the record, from yes to no (read Account). [none, none, structural]',
    ],
  },
  {
    title: 'a field is going to be hidden',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, deprecatedAndHidden: true }',
    findings: [
      'info request-property-deprecated: The property `Note__c` of the record was marked as deprecated (create Account, and 1 more place). [request, none, structural]',
      'info response-property-deprecated: The property `Note__c` of the record was marked as deprecated (read Account). [response, none, structural]',
    ],
  },
  {
    title: 'the default of a field changes',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, defaultValue: new }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, defaultValue: open }',
    findings: [
      'warn request-default-changed: The default of `Note__c` changed: "new" to "open"; requests that leave it out mean something else (create Account, and 1 more place). [request, none, structural]',
    ],
  },
  {
    title: 'the formula of a default changes',
    base: `{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, defaultValueFormula: '0' }`,
    revision: `{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, defaultValueFormula: '1' }`,
    findings: [
      'warn request-default-changed: The default of `Note__c` changed: {"formula":"0"} to {"formula":"1"}; requests that leave it out mean something else (create Account, and 1 more place). [request, none, structural]',
    ],
  },
  {
    title: 'labels and help change',
    base: '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, label: Note }',
    revision:
      '{ name: Note__c, type: string, length: 80, nillable: true, createable: true, updateable: true, label: Remark, inlineHelpText: What to know }',
    findings: [],
  },
];

const objectEdits: readonly DescribeEdit[] = [
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
      'info operation-deprecated: The operation was marked as deprecated (create Account, and 3 more places). [none, none, structural]',
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

const name =
  '{ name: Name, type: string, length: 80, nillable: true, createable: true, updateable: true }';

const abilities = 'queryable: true\ncreateable: true\nupdateable: true';

/** An object with a field more than its name, or without it. */
function describeField(field: string): string {
  const fields = field === '' ? [name] : [name, field];
  return `name: Account\n${abilities}\nfields:\n${fields.map(each => `  - ${each}\n`).join('')}`;
}

function describeObject(members: string): string {
  return `name: Account\n${members}\nfields:\n  - ${name}\n`;
}

function findingLines(base: string, revision: string): readonly string[] {
  const { findings, problems } = compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
  );
  expect(problems).toEqual([]);
  return findings.map(exampleLine);
}

const edits = [
  ...fieldEdits.map(edit => ({ ...edit, write: describeField })),
  ...objectEdits.map(edit => ({ ...edit, write: describeObject })),
];

/** With UPDATE_EXAMPLES=1 the lines in this file are written anew; read them. */
const update = process.env.UPDATE_EXAMPLES === '1';

function rewriteFindings(): void {
  const file = import.meta.filename;
  let text = readFileSync(file, 'utf8');
  for (const { title, base, revision, write } of edits) {
    const quoted = `    title: '${title}',\n`;
    const start = text.indexOf('    findings: [', text.indexOf(quoted));
    const empty = '    findings: [],';
    const close = '\n    ],';
    const end = text.startsWith(empty, start)
      ? start + empty.length
      : text.indexOf(close, start) + close.length;
    const lines = findingLines(write(base), write(revision)).map(
      line => `      ${JSON.stringify(line)},\n`,
    );
    const body = lines.length === 0 ? '' : `\n${lines.join('')}    `;
    text = `${text.slice(0, start)}    findings: [${body}],${text.slice(end)}`;
  }
  writeFileSync(file, text);
}

describe.skipIf(update)('an edit of a describe', () => {
  it('is shown in more than forty kinds, each under its own title', () => {
    expect(new Set(edits.map(({ title }) => title)).size).toBe(edits.length);
    expect(edits.length).toBeGreaterThan(40);
  });

  it.each(edits)('$title', ({ base, revision, findings, write }) => {
    expect(findingLines(write(base), write(revision))).toEqual(findings);
  });
});

describe.skipIf(update)('an object that is spelled in another case', () => {
  it('is the same object, with what else changed in it', () => {
    const base = describeField(
      '{ name: Note__c, type: string, nillable: true, createable: false, updateable: false }',
    );
    const revision = describeField('').replace(
      'name: Account',
      'name: ACCOUNT',
    );
    expect(findingLines(base, revision)).toEqual([
      'error response-property-removed: The property `Note__c` was removed from the record; a consumer that reads it finds nothing (read Account). [response, wider, witness {"Note__c":1} at "/Note__c"]',
      'info record-trait-changed: Changed: the spelling of the record from Account to ACCOUNT (create Account, and 2 more places). [none, none, structural]',
    ]);
  });
});

describe.runIf(update)('the lines of this file', () => {
  it('are written anew', () => rewriteFindings());
});
