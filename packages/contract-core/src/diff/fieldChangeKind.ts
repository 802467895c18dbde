/** What can happen to what a field or an object offers beside its values. */
export type FieldChangeKind =
  | 'picklist-value-removed'
  | 'picklist-value-added'
  | 'reference-target-removed'
  | 'reference-target-added'
  | 'value-meaning-changed'
  | 'external-id-lost'
  | 'external-id-gained'
  | 'uniqueness-lost'
  | 'uniqueness-gained'
  | 'record-type-removed'
  | 'record-type-added'
  | 'record-type-changed'
  | 'child-relationship-removed'
  | 'child-relationship-added'
  | 'child-relationship-changed';
