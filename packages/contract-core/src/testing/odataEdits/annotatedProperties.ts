import { orders4, value } from './odataEdit';
import type { ODataEdit } from './odataEdit';

/** Orders with a text and a related customer, and what is said of their set. */
function annotated(said: string, ofValue = ''): string {
  return orders4(
    `<Property Name="Value" Type="Edm.String">${ofValue}</Property>
<NavigationProperty Name="Customer" Type="Sales.Customer" />`,
    '<EntityType Name="Customer"><Key><PropertyRef Name="Id" /></Key><Property Name="Id" Type="Edm.String" Nullable="false" /></EntityType>',
    said,
  );
}

function ofValue(annotation: string): string {
  return annotated('', annotation);
}

const nothing = annotated('');

/** Edits of what the vocabularies Core and Validation say about properties. */
export const annotatedProperties: readonly ODataEdit[] = [
  {
    title: 'a property is computed',
    base: nothing,
    revision: ofValue('<Annotation Term="Core.Computed" Bool="true" />'),
    findings: [
      'error request-property-became-not-writable: The property `Value` can no longer be written (create Orders, and 1 more place). [request, narrower, witness {"Id":"text","Value":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a property is immutable',
    base: nothing,
    revision: ofValue('<Annotation Term="Core.Immutable" />'),
    findings: [
      'error request-property-became-not-updatable: The property `Value` can no longer be updated (update Orders). [request, narrower, witness {"Value":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a property can be read only',
    base: nothing,
    revision: ofValue(
      '<Annotation Term="Core.Permissions" EnumMember="Core.Permission/Read" />',
    ),
    findings: [
      'error request-property-became-not-writable: The property `Value` can no longer be written (create Orders, and 1 more place). [request, narrower, witness {"Id":"text","Value":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a property can be written only',
    base: nothing,
    revision: ofValue(
      '<Annotation Term="Core.Permissions" EnumMember="Core.Permission/Write" />',
    ),
    findings: [
      'error response-property-removed: The property `Value` was removed from the record; a consumer that reads it finds nothing (read Orders). [response, wider, witness {"Id":"text"} at ""]',
    ],
  },
  {
    title: 'a property is deprecated',
    base: nothing,
    revision: ofValue(
      '<Annotation Term="Core.Revisions"><Collection><Record><PropertyValue Property="Kind" EnumMember="Core.RevisionKind/Deprecated" /></Record></Collection></Annotation>',
    ),
    findings: [
      'info request-property-deprecated: The property `Value` of the record was marked as deprecated (create Orders, and 1 more place). [request, none, structural]',
      'info response-property-deprecated: The property `Value` of the record was marked as deprecated (read Orders). [response, none, structural]',
    ],
  },
  {
    title: 'a description changes',
    base: ofValue('<Annotation Term="Core.Description" String="A note" />'),
    revision: ofValue('<Annotation Term="Core.Description" String="Note" />'),
    findings: [],
  },
  {
    title: 'a text has to fit a pattern',
    base: nothing,
    revision: ofValue(
      '<Annotation Term="Validation.Pattern" String="^[A-Z]*$" />',
    ),
    findings: [
      'error request-pattern-added: `Value` must match the pattern ^[A-Z]*$ now (create Orders, and 1 more place). [request, narrower, witness {"Value":"text","Id":"text"} at "/Value"]',
      'info response-pattern-added: `Value` always matches the pattern ^[A-Z]*$ now (read Orders). [response, narrower, witness {"Value":"text","Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a number has a smallest value',
    base: orders4(value('Edm.Int32')),
    revision: orders4(
      '<Property Name="Value" Type="Edm.Int32"><Annotation Term="Validation.Minimum" Int="1" /></Property>',
    ),
    findings: [
      'error request-limit-tightened: `Value` is limited more: minimum from -2147483648 to 1 (create Orders, and 1 more place). [request, narrower, witness {"Value":0,"Id":"text"} at "/Value"]',
      'info response-limit-tightened: `Value` is limited more: minimum from -2147483648 to 1 (read Orders). [response, narrower, witness {"Value":0,"Id":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a text is one of a list',
    base: nothing,
    revision: ofValue(
      '<Annotation Term="Validation.AllowedValues"><Collection><Record><PropertyValue Property="Value" String="A" /></Record><Record><PropertyValue Property="Value" String="B" /></Record></Collection></Annotation>',
    ),
    findings: [
      'error request-became-enum: `Value` accepts only the listed values now: "A", "B" (create Orders, and 1 more place). [request, narrower, witness {"Value":"text","Id":"text"} at "/Value"]',
      'info response-became-enum: `Value` is one of the listed values now: "A", "B" (read Orders). [response, narrower, witness {"Value":"text","Id":"text"} at "/Value"]',
    ],
  },
];
