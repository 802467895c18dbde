import type { FieldChangeKind } from './fieldChangeKind';

/** What can happen to entity sets, objects and what can be done with records. */
export type RecordChangeKind =
  | 'record-set-removed'
  | 'record-set-added'
  | 'record-operation-removed'
  | 'record-operation-added'
  | 'key-changed'
  | 'alternate-key-removed'
  | 'alternate-key-added'
  | 'navigation-removed'
  | 'navigation-added'
  | 'navigation-changed'
  | 'query-option-restricted'
  | 'query-option-extended'
  | 'write-restricted'
  | 'write-extended'
  | 'record-trait-lost'
  | 'record-trait-gained'
  | 'record-trait-changed'
  | 'enum-number-changed'
  | 'namespace-changed'
  | FieldChangeKind
  | PropertyWriteChangeKind;

/** What can happen to a property's part in creating and updating records. */
export type PropertyWriteChangeKind =
  | 'property-became-not-creatable'
  | 'property-became-not-updatable'
  | 'property-became-not-writable'
  | 'property-became-creatable'
  | 'property-became-updatable'
  | 'property-became-writable';
