import { silent, told } from './describeMember';
import type { DescribeMember } from './describeMember';

/** What the describe of a field says, and of the values of its picklist. */
export const fieldMembers: readonly DescribeMember[] = [
  told('field', 'name', ['Note__c', 'Remark__c']),
  told('field', 'type', ['string', 'double']),
  told('field', 'length', [80, 40]),
  told('field', 'precision', [18, 10], { type: 'double', scale: 2 }),
  told('field', 'scale', [2, 4], { type: 'double', precision: 18 }),
  told('field', 'digits', [9, 4], { type: 'int' }),
  told('field', 'nillable', [true, false]),
  told('field', 'createable', [true, false]),
  told('field', 'updateable', [true, false]),
  told('field', 'defaultedOnCreate', [true, false], { nillable: false }),
  told('field', 'calculated', [false, true]),
  told('field', 'calculatedFormula', ['UPPER(Name)', 'LOWER(Name)'], {
    calculated: true,
  }),
  told('field', 'formulaTreatNullNumberAsZero', [false, true], {
    calculated: true,
  }),
  told('field', 'autoNumber', [false, true]),
  told('field', 'encrypted', [false, true]),
  told('field', 'mask', ['asterisk', 'X'], { encrypted: true }),
  told('field', 'maskType', ['all', 'lastFour'], { encrypted: true }),
  told('field', 'externalId', [true, false]),
  told('field', 'idLookup', [true, false]),
  told('field', 'unique', [false, true]),
  told('field', 'caseSensitive', [false, true]),
  told('field', 'nameField', [true, false]),
  told('field', 'filterable', [true, false]),
  told('field', 'sortable', [true, false]),
  told('field', 'groupable', [true, false]),
  told('field', 'aggregatable', [true, false]),
  told('field', 'queryByDistance', [true, false]),
  told('field', 'htmlFormatted', [false, true]),
  told('field', 'deprecatedAndHidden', [false, true]),
  told('field', 'defaultValue', ['open', 'closed']),
  told('field', 'defaultValueFormula', ['0', '1']),
  told('field', 'referenceTo', [['Account', 'Contact'], ['Account']], {
    type: 'reference',
  }),
  told('field', 'relationshipName', ['Owner', 'Keeper'], {
    type: 'reference',
    referenceTo: ['Account'],
  }),
  told('field', 'referenceTargetField', ['ExternalId', 'Number__c'], {
    type: 'reference',
    referenceTo: ['Account'],
  }),
  told('field', 'polymorphicForeignKey', [false, true], {
    type: 'reference',
    referenceTo: ['Account'],
  }),
  told(
    'field',
    'filteredLookupInfo',
    [
      { controllingFields: [], dependent: false, optionalFilter: true },
      { controllingFields: [], dependent: false, optionalFilter: false },
    ],
    { type: 'reference', referenceTo: ['Account'] },
  ),
  told('field', 'cascadeDelete', [false, true], {
    type: 'reference',
    referenceTo: ['Account'],
  }),
  told('field', 'restrictedDelete', [false, true], {
    type: 'reference',
    referenceTo: ['Account'],
  }),
  told('field', 'relationshipOrder', [null, 0], {
    type: 'reference',
    referenceTo: ['Account'],
  }),
  told('field', 'writeRequiresMasterRead', [true, false], {
    type: 'reference',
    referenceTo: ['Account'],
    relationshipOrder: 0,
  }),
  told('field', 'restrictedPicklist', [true, false], {
    type: 'picklist',
    picklistValues: [
      { value: 'Hot', active: true },
      { value: 'Cold', active: true },
    ],
  }),
  told(
    'field',
    'picklistValues',
    [
      [
        { value: 'Hot', active: true },
        { value: 'Cold', active: true },
      ],
      [{ value: 'Hot', active: true }],
    ],
    { type: 'picklist' },
  ),
  told('field', 'controllerName', ['Industry', 'Type'], {
    type: 'picklist',
    picklistValues: [
      { value: 'Hot', active: true },
      { value: 'Cold', active: true },
    ],
    dependentPicklist: true,
  }),
  told('field', 'dependentPicklist', [false, true], {
    type: 'picklist',
    picklistValues: [
      { value: 'Hot', active: true },
      { value: 'Cold', active: true },
    ],
  }),
  silent(
    'field',
    'label',
    ['Note', 'Remark'],
    'A label for people, which administrators reword and translate.',
  ),
  silent(
    'field',
    'inlineHelpText',
    ['Note', 'Remark'],
    'A label for people, which administrators reword and translate.',
  ),
  silent(
    'field',
    'custom',
    [false, true],
    'Says how the object is made, not what can be done with its records.',
  ),
  silent(
    'field',
    'permissionable',
    [false, true],
    'Says how the object is made, not what can be done with its records.',
  ),
  silent(
    'field',
    'aiPredictionField',
    [false, true],
    'Says how the object is made, not what can be done with its records.',
  ),
  silent(
    'field',
    'byteLength',
    [240, 120],
    'Follows from other members that are told.',
  ),
  silent(
    'field',
    'soapType',
    ['xsd:string', 'xsd:double'],
    'Follows from other members that are told.',
  ),
  silent(
    'field',
    'namePointing',
    [false, true],
    'Follows from other members that are told.',
  ),
  silent(
    'field',
    'highScaleNumber',
    [false, true],
    'Follows from other members that are told.',
  ),
  silent(
    'field',
    'compoundFieldName',
    ['Name', 'Title'],
    'The compound field is a field of its own, and is told.',
  ),
  silent(
    'field',
    'extraTypeInfo',
    ['plaintextarea', 'richtextarea'],
    'Follows from other members that are told.',
  ),
  silent(
    'field',
    'displayLocationInDecimal',
    [false, true],
    'Salesforce shows records by it; no request or answer depends on it.',
  ),
  silent(
    'field',
    'searchPrefilterable',
    [false, true],
    'Makes a search faster; every search is accepted as before.',
  ),
  told('picklistValue', 'value', ['Cold', 'Frozen']),
  told('picklistValue', 'active', [true, false]),
  told('picklistValue', 'validFor', ['gAAA', 'QAAA'], {
    dependentPicklist: true,
    controllerName: 'Industry',
  }),
  silent(
    'picklistValue',
    'label',
    ['Cold', 'Very cold'],
    'A label for people, which administrators reword and translate.',
  ),
  silent(
    'picklistValue',
    'defaultValue',
    [false, true],
    'The default of the field says the same.',
  ),
];
