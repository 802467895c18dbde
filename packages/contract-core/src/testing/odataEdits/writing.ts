import { flag, orders4, paths, term } from './odataEdit';
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

function single(name: string, property: string, state: boolean): string {
  return annotated(term(`Capabilities.${name}`, flag(property, state)));
}

function throughCustomer(restriction: string): string {
  return annotated(
    `<Annotation Term="Capabilities.NavigationRestrictions"><Record><PropertyValue Property="RestrictedProperties"><Collection><Record><PropertyValue Property="NavigationProperty" NavigationPropertyPath="Customer" />${restriction}</Record></Collection></PropertyValue></Record></Annotation>`,
  );
}

const nothing = annotated('');

/** Edits of what the vocabularies say about records and their changes. */
export const writing: readonly ODataEdit[] = [
  {
    title: 'an entity set is deprecated',
    base: nothing,
    revision: annotated(
      '<Annotation Term="Core.Revisions"><Collection><Record><PropertyValue Property="Kind" EnumMember="Core.RevisionKind/Deprecated" /></Record></Collection></Annotation>',
    ),
    findings: [
      'info operation-deprecated: The operation was marked as deprecated without a sunset date (create Orders, and 3 more places). [none, none, structural]',
    ],
  },
  {
    title: 'records become not insertable',
    base: nothing,
    revision: single('InsertRestrictions', 'Insertable', false),
    findings: [
      'error record-operation-removed: To create records is no longer possible (create Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'records become not updatable',
    base: nothing,
    revision: single('UpdateRestrictions', 'Updatable', false),
    findings: [
      'error record-operation-removed: To update records is no longer possible (update Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'records become not deletable',
    base: nothing,
    revision: single('DeleteRestrictions', 'Deletable', false),
    findings: [
      'error record-operation-removed: To delete records is no longer possible (delete Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'records become not readable',
    base: nothing,
    revision: single('ReadRestrictions', 'Readable', false),
    findings: [
      'error record-operation-removed: To read records is no longer possible (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a property of the set is not insertable',
    base: nothing,
    revision: annotated(
      term(
        'Capabilities.InsertRestrictions',
        paths('NonInsertableProperties', 'PropertyPath', 'Value'),
      ),
    ),
    findings: [
      'error request-property-became-not-creatable: The property `Value` can no longer be set when a record is created (create Orders). [request, narrower, witness {"Id":"text","Value":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a property of the set is not updatable',
    base: nothing,
    revision: annotated(
      term(
        'Capabilities.UpdateRestrictions',
        paths('NonUpdatableProperties', 'PropertyPath', 'Value'),
      ),
    ),
    findings: [
      'error request-property-became-not-updatable: The property `Value` can no longer be updated (update Orders). [request, narrower, witness {"Value":"text"} at "/Value"]',
    ],
  },
  {
    title: 'a property is required when a record is created',
    base: nothing,
    revision: annotated(
      term(
        'Capabilities.InsertRestrictions',
        paths('RequiredProperties', 'PropertyPath', 'Value'),
      ),
    ),
    findings: [
      'error request-property-became-required: The property `Value` of the record became required; creations without it are refused (create Orders). [request, narrower, witness {"Id":"text"} at ""]',
    ],
  },
  {
    title: 'a related record cannot be created along',
    base: nothing,
    revision: annotated(
      term(
        'Capabilities.InsertRestrictions',
        paths(
          'NonInsertableNavigationProperties',
          'NavigationPropertyPath',
          'Customer',
        ),
      ),
    ),
    findings: [
      'error write-restricted: No longer possible: creating through Customer (create Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'creating needs a permission',
    base: nothing,
    revision: annotated(
      '<Annotation Term="Capabilities.InsertRestrictions"><Record><PropertyValue Property="Permissions"><Collection><Record><PropertyValue Property="SchemeName" String="oauth" /><PropertyValue Property="Scopes"><Collection><Record><PropertyValue Property="Scope" String="orders.write" /></Record></Collection></PropertyValue></Record></Collection></PropertyValue></Record></Annotation>',
    ),
    findings: [
      'error write-restricted: No longer possible: the operation without the permission (create Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'related records cannot be created through the relation',
    base: nothing,
    revision: throughCustomer(
      '<PropertyValue Property="InsertRestrictions"><Record><PropertyValue Property="Insertable" Bool="false" /></Record></PropertyValue>',
    ),
    findings: [
      'error write-restricted: No longer possible: creating through Customer (create Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'writing needs an ETag',
    base: nothing,
    revision: annotated(
      '<Annotation Term="Core.OptimisticConcurrency"><Collection><PropertyPath>Value</PropertyPath></Collection></Annotation>',
    ),
    findings: [
      'error write-restricted: No longer possible: writing without an ETag (delete Orders, and 1 more place). [none, narrower, structural]',
    ],
  },
  {
    title: 'an annotation moves out of its set',
    base: single('InsertRestrictions', 'Insertable', false),
    revision: nothing.replace(
      '</Schema>',
      `<Annotations Target="self.Container/Orders"><Annotation Term="Org.OData.Capabilities.V1.InsertRestrictions"><Record><PropertyValue Property="Insertable" Bool="false" /></Record></Annotation></Annotations></Schema>`,
    ),
    findings: [],
  },
];
