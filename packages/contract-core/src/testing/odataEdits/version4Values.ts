import { orders4, value } from './odataEdit';
import type { ODataEdit } from './odataEdit';

/** Edits of properties and their facets. */
export const version4Values: readonly ODataEdit[] = [
  {
    title: 'a property that must not be null is added',
    base: orders4(''),
    revision: orders4(value('Edm.String', 'Nullable="false" ')),
    findings: [
      'error request-required-property-added: The required property `Value` was added to the record; creations without it are refused (create Orders). [request, incomparable, witness {"Id":"text"} at ""]',
      'info response-required-property-added: The property `Value` was added to the record and is always there (read Orders). [response, narrower, witness {"Id":"text"} at ""]',
      'info request-optional-property-added: The optional property `Value` was added to the record (update Orders). [request, wider, witness {"Value":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a property is removed',
    base: orders4(value('Edm.String')),
    revision: orders4(''),
    findings: [
      'error request-property-removed: The property `Value` was removed from the record; what consumers still send in it is ignored or refused (create Orders, and 1 more place). [request, narrower, witness {"Id":"text","Value":"text"} at "/Value"]',
      'error response-property-removed: The property `Value` was removed from the record; a consumer that reads it finds nothing (read Orders). [response, wider, witness {"Id":"text"} at ""]',
    ],
  },
  {
    title: 'a property gets another name',
    base: orders4('<Property Name="Note" Type="Edm.String" />'),
    revision: orders4('<Property Name="Remark" Type="Edm.String" />'),
    findings: [
      'error request-property-removed: The property `Note` was removed from the record; what consumers still send in it is ignored or refused (create Orders, and 1 more place). [request, narrower, witness {"Id":"text","Note":"text"} at "/Note"]',
      'error response-property-removed: The property `Note` was removed from the record; a consumer that reads it finds nothing (read Orders). [response, wider, witness {"Id":"text","Remark":"text"} at ""]',
      'info request-optional-property-added: The optional property `Remark` was added to the record (create Orders, and 1 more place). [request, wider, witness {"Id":"text","Remark":"text"} at "/Remark"]',
      'info response-required-property-added: The property `Remark` was added to the record and is always there (read Orders). [response, narrower, witness {"Id":"text","Note":"text"} at ""]',
    ],
  },
  {
    title: 'the scale of a number grows within its precision',
    base: orders4(value('Edm.Decimal', 'Precision="10" Scale="2" ')),
    revision: orders4(value('Edm.Decimal', 'Precision="10" Scale="4" ')),
    findings: [
      'error request-limit-changed: `Value` is limited differently: Edm.Decimal(10, 2) to Edm.Decimal(10, 4) (create Orders, and 1 more place). [request, incomparable, witness {"Value":1000000,"Id":"text"} at "/Value"]',
      'error response-limit-changed: `Value` is limited differently: Edm.Decimal(10, 2) to Edm.Decimal(10, 4) (read Orders). [response, incomparable, witness {"Value":0.0001,"Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'the scale of a number becomes variable',
    base: orders4(value('Edm.Decimal', 'Precision="10" Scale="0" ')),
    revision: orders4(value('Edm.Decimal', 'Precision="10" Scale="variable" ')),
    findings: [
      'error response-limit-loosened: `Value` is limited less: Edm.Decimal(10, 0) to Edm.Decimal(10, variable) (read Orders). [response, wider, witness {"Value":0.5,"Id":"text"} at "/Value"]',
      'info request-limit-loosened: `Value` is limited less: Edm.Decimal(10, 0) to Edm.Decimal(10, variable) (create Orders, and 1 more place). [request, wider, witness {"Value":0.5,"Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a scale that is the default is written out',
    base: orders4(value('Edm.Decimal', 'Precision="10" ')),
    revision: orders4(value('Edm.Decimal', 'Precision="10" Scale="0" ')),
    findings: [],
  },
  {
    title: 'a whole number becomes a decimal one',
    base: orders4(value('Edm.Int32')),
    revision: orders4(value('Edm.Decimal', 'Precision="19" Scale="2" ')),
    findings: [
      'error response-type-changed: The type of `Value` changed: Edm.Int32 to Edm.Decimal(19, 2) (read Orders). [response, wider, witness {"Value":2147483647.01,"Id":"text"} at "/Value"]',
      'info request-type-changed: The type of `Value` changed: Edm.Int32 to Edm.Decimal(19, 2) (create Orders, and 1 more place). [request, wider, witness {"Value":2147483647.01,"Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a number of single precision becomes one of double precision',
    base: orders4(value('Edm.Single')),
    revision: orders4(value('Edm.Double')),
    findings: [
      'error response-type-changed: The type of `Value` changed: Edm.Single to Edm.Double (read Orders). [response, wider, witness {"Value":1.7976931348623157e+308,"Id":"text"} at "/Value"]',
      'info request-type-changed: The type of `Value` changed: Edm.Single to Edm.Double (create Orders, and 1 more place). [request, wider, witness {"Value":1.7976931348623157e+308,"Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a date becomes a moment',
    base: orders4(value('Edm.Date')),
    revision: orders4(value('Edm.DateTimeOffset')),
    findings: [
      'error request-type-changed: The type of `Value` changed: Edm.Date to Edm.DateTimeOffset(0) (create Orders, and 1 more place). [request, incomparable, witness {"Value":"2024-01-31","Id":"text"} at "/Value"]',
      'error response-type-changed: The type of `Value` changed: Edm.Date to Edm.DateTimeOffset(0) (read Orders). [response, incomparable, witness {"Value":"2024-01-31T12:00:00Z","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a text becomes an identifier',
    base: orders4(value('Edm.String')),
    revision: orders4(value('Edm.Guid')),
    findings: [
      'error request-type-changed: The type of `Value` changed: Edm.String to Edm.Guid (create Orders, and 1 more place). [request, narrower, witness {"Value":"text","Id":"text"} at "/Value"]',
      'info response-type-changed: The type of `Value` changed: Edm.String to Edm.Guid (read Orders). [response, narrower, witness {"Value":"text","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a text takes ASCII only',
    base: orders4(value('Edm.String')),
    revision: orders4(value('Edm.String', 'Unicode="false" ')),
    findings: [
      'error request-limit-tightened: `Value` is limited more: Edm.String to Edm.String(ASCII) (create Orders, and 1 more place). [request, narrower, witness {"Value":"","Id":"text"} at "/Value"]',
      'info response-limit-tightened: `Value` is limited more: Edm.String to Edm.String(ASCII) (read Orders). [response, narrower, witness {"Value":"","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'bytes get fewer',
    base: orders4(value('Edm.Binary', 'MaxLength="300" ')),
    revision: orders4(value('Edm.Binary', 'MaxLength="30" ')),
    findings: [
      'error request-limit-tightened: `Value` is limited more: Edm.Binary(300) to Edm.Binary(30) (create Orders, and 1 more place). [request, narrower, witness {"Value":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","Id":"text"} at "/Value"]',
      'info response-limit-tightened: `Value` is limited more: Edm.Binary(300) to Edm.Binary(30) (read Orders). [response, narrower, witness {"Value":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a point becomes an area',
    base: orders4(value('Edm.GeographyPoint')),
    revision: orders4(value('Edm.GeographyPolygon')),
    findings: [
      'error request-type-changed: The type of `Value` changed: Edm.GeographyPoint to Edm.GeographyPolygon (create Orders, and 1 more place). [request, incomparable, witness {"Value":{"type":"Point"},"Id":"text"} at "/Value/type"]',
      'error response-type-changed: The type of `Value` changed: Edm.GeographyPoint to Edm.GeographyPolygon (read Orders). [response, incomparable, witness {"Value":{"type":"Polygon"},"Id":"text"} at "/Value/type"]',
    ],
  },
  {
    title: 'a stream may be missing',
    base: orders4(value('Edm.Stream', 'Nullable="false" ')),
    revision: orders4(value('Edm.Stream')),
    findings: [
      'error response-became-nullable: `Value` may be null now (read Orders). [response, wider, witness {"Value":null,"Id":"text"} at "/Value"]',
      'info request-became-nullable: `Value` may be null now (create Orders, and 1 more place). [request, wider, witness {"Value":null,"Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a value becomes a list of values',
    base: orders4(value('Edm.String')),
    revision: orders4(value('Collection(Edm.String)')),
    findings: [
      'error request-type-changed: The type of `Value` changed: Edm.String to Collection (create Orders, and 1 more place). [request, incomparable, witness {"Value":"text","Id":"text"} at "/Value"]',
      'error response-type-changed: The type of `Value` changed: Edm.String to Collection (read Orders). [response, incomparable, witness {"Value":[],"Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'the items of a list may be null',
    base: orders4(value('Collection(Edm.String)', 'Nullable="false" ')),
    revision: orders4(value('Collection(Edm.String)')),
    findings: [
      'error response-became-nullable: `Value[]` may be null now (read Orders). [response, wider, witness {"Value":[null],"Id":"text"} at "/Value/0"]',
      'info request-became-nullable: `Value[]` may be null now (create Orders, and 1 more place). [request, wider, witness {"Value":[null],"Id":"text"} at "/Value/0"]',
    ],
  },
  {
    title: 'a moment gets fractions of a second',
    base: orders4(value('Edm.DateTimeOffset')),
    revision: orders4(value('Edm.DateTimeOffset', 'Precision="7" ')),
    findings: [
      'error response-limit-loosened: `Value` is limited less: Edm.DateTimeOffset(0) to Edm.DateTimeOffset(7) (read Orders). [response, wider, witness {"Value":"0000-01-01t00:00:00.00000z","Id":"text"} at "/Value"]',
      'info request-limit-loosened: `Value` is limited less: Edm.DateTimeOffset(0) to Edm.DateTimeOffset(7) (create Orders, and 1 more place). [request, wider, witness {"Value":"0000-01-01t00:00:00.00000z","Id":"text"} at "/Value"]',
    ],
  },
];
