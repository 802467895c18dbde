import { orders2, value } from './odataEdit';
import type { ODataEdit } from './odataEdit';

const text = value('Edm.String');

/** Edits of properties of version 2 and of SAP's attributes on them. */
export const version2Properties: readonly ODataEdit[] = [
  {
    title: 'a property is added',
    base: orders2(''),
    revision: orders2(text),
    findings: [
      'info request-optional-property-added: The optional property `Value` was added to the record (create Orders, and 1 more place). [request, wider, witness {"Value":"text"} at "/Value"]',
      'info response-required-property-added: The property `Value` was added to the record and is always there (read Orders). [response, narrower, witness {"Id":"text"} at ""]',
    ],
  },
  {
    title: 'a property is removed',
    base: orders2(text),
    revision: orders2(''),
    findings: [
      'error request-property-removed: The property `Value` was removed from the record; what consumers still send in it is ignored or refused (create Orders, and 1 more place). [request, narrower, witness {"Value":"text"} at "/Value"]',
      'error response-property-removed: The property `Value` was removed from the record; a consumer that reads it finds nothing (read Orders). [response, wider, witness {"Id":"text"} at ""]',
    ],
  },
  {
    title: 'a text gets shorter',
    base: orders2(value('Edm.String', 'MaxLength="40" ')),
    revision: orders2(value('Edm.String', 'MaxLength="20" ')),
    findings: [
      'error request-limit-tightened: `Value` is limited more: Edm.String(40) to Edm.String(20) (create Orders, and 1 more place). [request, narrower, witness {"Value":"aaaaaaaaaaaaaaaaaaaaa"} at "/Value"]',
      'info response-limit-tightened: `Value` is limited more: Edm.String(40) to Edm.String(20) (read Orders). [response, narrower, witness {"Value":"aaaaaaaaaaaaaaaaaaaaa","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a text gets longer',
    base: orders2(value('Edm.String', 'MaxLength="20" ')),
    revision: orders2(value('Edm.String', 'MaxLength="40" ')),
    findings: [
      'error response-limit-loosened: `Value` is limited less: Edm.String(20) to Edm.String(40) (read Orders). [response, wider, witness {"Value":"aaaaaaaaaaaaaaaaaaaaa","Id":"text"} at "/Value"]',
      'info request-limit-loosened: `Value` is limited less: Edm.String(20) to Edm.String(40) (create Orders, and 1 more place). [request, wider, witness {"Value":"aaaaaaaaaaaaaaaaaaaaa"} at "/Value"]',
    ],
  },
  {
    title: 'a text has no limit any more',
    base: orders2(value('Edm.String', 'MaxLength="20" ')),
    revision: orders2(value('Edm.String', 'MaxLength="Max" ')),
    findings: [
      'error response-limit-loosened: `Value` is limited less: Edm.String(20) to Edm.String (read Orders). [response, wider, witness {"Value":"aaaaaaaaaaaaaaaaaaaaa","Id":"text"} at "/Value"]',
      'info request-limit-loosened: `Value` is limited less: Edm.String(20) to Edm.String (create Orders, and 1 more place). [request, wider, witness {"Value":"aaaaaaaaaaaaaaaaaaaaa"} at "/Value"]',
    ],
  },
  {
    title: 'a number gets more digits',
    base: orders2(value('Edm.Decimal', 'Precision="10" Scale="2" ')),
    revision: orders2(value('Edm.Decimal', 'Precision="12" Scale="2" ')),
    findings: [
      'error response-limit-loosened: `Value` is limited less: Edm.Decimal(10, 2) to Edm.Decimal(12, 2) (read Orders). [response, wider, witness {"Value":100000000,"Id":"text"} at "/Value"]',
      'info request-limit-loosened: `Value` is limited less: Edm.Decimal(10, 2) to Edm.Decimal(12, 2) (create Orders, and 1 more place). [request, wider, witness {"Value":100000000} at "/Value"]',
    ],
  },
  {
    title: 'a number becomes a text',
    base: orders2(value('Edm.Int32')),
    revision: orders2(text),
    findings: [
      'error request-type-changed: The type of `Value` changed: Edm.Int32 to Edm.String (create Orders, and 1 more place). [request, incomparable, witness {"Value":1} at "/Value"]',
      'error response-type-changed: The type of `Value` changed: Edm.Int32 to Edm.String (read Orders). [response, incomparable, witness {"Value":"text","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a small number becomes a large one',
    base: orders2(value('Edm.Int16')),
    revision: orders2(value('Edm.Int32')),
    findings: [
      'error response-type-changed: The type of `Value` changed: Edm.Int16 to Edm.Int32 (read Orders). [response, wider, witness {"Value":32768,"Id":"text"} at "/Value"]',
      'info request-type-changed: The type of `Value` changed: Edm.Int16 to Edm.Int32 (create Orders, and 1 more place). [request, wider, witness {"Value":32768} at "/Value"]',
    ],
  },
  {
    title: 'a moment without time zone becomes one with it',
    base: orders2(value('Edm.DateTime')),
    revision: orders2(value('Edm.DateTimeOffset')),
    findings: [
      'error request-type-changed: The type of `Value` changed: Edm.DateTime to Edm.DateTimeOffset (create Orders, and 1 more place). [request, incomparable, witness {"Value":"0000-00-00T00:00"} at "/Value"]',
      'error response-type-changed: The type of `Value` changed: Edm.DateTime to Edm.DateTimeOffset (read Orders). [response, incomparable, witness {"Value":"2024-01-31T12:00:00Z","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a property may be null',
    base: orders2(value('Edm.String', 'Nullable="false" ')),
    revision: orders2(text),
    findings: [
      'error response-became-nullable: `Value` may be null now (read Orders). [response, wider, witness {"Value":null,"Id":"text"} at "/Value"]',
      'info request-property-became-optional: The property `Value` of the record became optional (create Orders, and 1 more place). [request, wider, witness {} at ""]',
    ],
  },
  {
    title: 'a property must not be null any more',
    base: orders2(text),
    revision: orders2(value('Edm.String', 'Nullable="false" ')),
    findings: [
      'error request-property-became-required: The property `Value` of the record became required; creations and updates without it are refused (create Orders, and 1 more place). [request, narrower, witness {} at ""]',
      'info response-became-not-nullable: `Value` is never null any more (read Orders). [response, narrower, witness {"Value":null,"Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a property gets a default',
    base: orders2(value('Edm.String', 'Nullable="false" ')),
    revision: orders2(
      value('Edm.String', 'Nullable="false" DefaultValue="open" '),
    ),
    findings: [
      'warn request-default-changed: The default of `Value` changed: none to open; requests that leave it out mean something else (create Orders, and 1 more place). [request, none, structural]',
      'info request-property-became-optional: The property `Value` of the record became optional (create Orders). [request, wider, witness {} at ""]',
      'info response-default-changed: The default of `Value` changed: none to open (read Orders). [response, none, structural]',
    ],
  },
  {
    title: 'a property becomes not creatable',
    base: orders2(text),
    revision: orders2(value('Edm.String', 'sap:creatable="false" ')),
    findings: [
      'error request-property-became-not-creatable: The property `Value` can no longer be set when a record is created (create Orders). [request, narrower, witness {"Value":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a property becomes not updatable',
    base: orders2(text),
    revision: orders2(value('Edm.String', 'sap:updatable="false" ')),
    findings: [
      'error request-property-became-not-updatable: The property `Value` can no longer be updated (update Orders). [request, narrower, witness {"Value":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a property becomes not filterable',
    base: orders2(text),
    revision: orders2(value('Edm.String', 'sap:filterable="false" ')),
    findings: [
      'error query-option-restricted: No longer possible: filtering by Value (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a property becomes not sortable',
    base: orders2(text),
    revision: orders2(value('Edm.String', 'sap:sortable="false" ')),
    findings: [
      'error query-option-restricted: No longer possible: sorting by Value (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a property is required in every filter',
    base: orders2(text),
    revision: orders2(value('Edm.String', 'sap:required-in-filter="true" ')),
    findings: [
      'error query-option-restricted: No longer possible: reading without a filter by Value (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a property takes one value in a filter only',
    base: orders2(text),
    revision: orders2(
      value('Edm.String', 'sap:filter-restriction="single-value" '),
    ),
    findings: [
      'error query-option-restricted: No longer possible: all filter expressions on Value (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a label changes',
    base: orders2(value('Edm.String', 'sap:label="Note" ')),
    revision: orders2(value('Edm.String', 'sap:label="Remark" ')),
    findings: [],
  },
];
