/** A relation in both directions, and the kinds that it may join. */
export interface RelationPair {
  readonly fromKind: string;
  readonly toKind: string | readonly string[];
  readonly description: string;
  readonly forward: { readonly type: string; readonly title: string };
  readonly reverse: { readonly type: string; readonly title: string };
}

const ownedBy = {
  forward: { type: 'ownedBy', title: 'owned by' },
  reverse: { type: 'ownerOf', title: 'owner of' },
};
const partOf = {
  forward: { type: 'partOf', title: 'part of' },
  reverse: { type: 'hasPart', title: 'has part' },
};

/**
 * Every relation that starts at one of our kinds. The model emits the inverse of
 * a relation only where a pair names exactly this kind on the left, so the
 * built-in pairs do not help `Integration` and `DataObject`.
 */
export const relationPairs = {
  integrationOwner: {
    fromKind: 'Integration',
    toKind: ['Group', 'User'],
    description: 'Who answers for the flow.',
    ...ownedBy,
  },
  integrationDomain: {
    fromKind: 'Integration',
    toKind: 'Domain',
    description: 'Business domain that the flow belongs to.',
    ...partOf,
  },
  integrationSystem: {
    fromKind: 'Integration',
    toKind: 'System',
    description: 'A system between which, or through which, the flow runs.',
    forward: { type: 'dependsOn', title: 'depends on' },
    reverse: { type: 'dependencyOf', title: 'dependency of' },
  },
  consumedContract: {
    fromKind: 'Integration',
    toKind: 'API',
    description: 'A contract that the flow calls or listens to.',
    forward: { type: 'consumesApi', title: 'consumes API' },
    reverse: { type: 'apiConsumedBy', title: 'API consumed by' },
  },
  providedContract: {
    fromKind: 'Integration',
    toKind: 'API',
    description: 'A contract that the flow offers.',
    forward: { type: 'providesApi', title: 'provides API' },
    reverse: { type: 'apiProvidedBy', title: 'API provided by' },
  },
  carriedObject: {
    fromKind: 'Integration',
    toKind: 'DataObject',
    description: 'A business object that the flow carries.',
    forward: { type: 'carries', title: 'carries' },
    reverse: { type: 'carriedBy', title: 'carried by' },
  },
  dataObjectOwner: {
    fromKind: 'DataObject',
    toKind: ['Group', 'User'],
    description: 'Who answers for the meaning of the object.',
    ...ownedBy,
  },
  dataObjectDomain: {
    fromKind: 'DataObject',
    toKind: 'Domain',
    description: 'Business domain that the object belongs to.',
    ...partOf,
  },
  systemOfRecord: {
    fromKind: 'DataObject',
    toKind: 'System',
    description: 'A system whose value counts for at least one attribute.',
    forward: { type: 'hasSystemOfRecord', title: 'has system of record' },
    reverse: { type: 'systemOfRecordOf', title: 'system of record of' },
  },
} as const satisfies Readonly<Record<string, RelationPair>>;
