/**
 * What an object of a Salesforce organisation and its fields offer or demand
 * beside their values, where OData has no word for it.
 */
export type FieldFeatureKind =
  // Values
  | 'text-kind'
  | 'number-kind'
  | 'known-values'
  | 'closed-choices'
  | 'closed-list'
  | 'dependent-values'
  | 'reference-targets'
  | 'reference-key'
  | 'polymorphic-reference'
  | 'lookup-filter'
  | 'optional-lookup-filter'
  | 'formula'
  | 'automatic-number'
  | 'encrypted'
  | 'formatted-text'
  | 'case-sensitive'
  | 'decimal-places'
  // Naming a record and its fields
  | 'spelling'
  | 'external-id'
  | 'unique'
  | 'name-field'
  | 'key-prefix'
  // Asking
  | 'not-groupable'
  | 'not-aggregatable'
  | 'no-distance-query'
  | 'not-queryable'
  | 'no-change-feed'
  | 'query-scope'
  // Relations
  | 'relationship'
  | 'child-relationship'
  | 'child-deletion'
  | 'deletion-with-target'
  | 'master-access'
  // Writing
  | 'record-type'
  | 'default-record-type'
  | 'no-undelete'
  | 'no-merge';
