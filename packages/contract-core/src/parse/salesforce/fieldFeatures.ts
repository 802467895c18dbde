import { canonicalJson } from '../../model';
import type { RecordFeature, RecordFeatureKind, RecordVerb } from '../../model';
import type { SyntaxNode } from '../syntax';
import type { DescribedField } from './describedObjects';
import { numberTypes, textTypes } from './fieldTypes';
import { listedValues } from './picklistValues';

/** A feature of a field, with the verbs to which it matters. */
export interface FieldFeature {
  readonly verbs: readonly RecordVerb[];
  readonly feature: RecordFeature;
}

type Verbs = readonly RecordVerb[];
type MakeFeature = (
  kind: RecordFeatureKind,
  verbs: Verbs,
  text?: string,
) => FieldFeature;

const reading: Verbs = ['read'];
const writing: Verbs = ['create', 'update'];
const readingAndWriting: Verbs = [...reading, ...writing];

interface FlagFeature {
  readonly flag: string;
  /** The value of the flag at which the feature is there. */
  readonly at: boolean;
  readonly kind: RecordFeatureKind;
  readonly verbs: Verbs;
}

/** Flags that are features as they stand. */
export const flagFeatures: readonly FlagFeature[] = [
  { flag: 'filterable', at: false, kind: 'not-filterable', verbs: reading },
  { flag: 'sortable', at: false, kind: 'not-sortable', verbs: reading },
  { flag: 'groupable', at: false, kind: 'not-groupable', verbs: reading },
  { flag: 'aggregatable', at: false, kind: 'not-aggregatable', verbs: reading },
  {
    flag: 'queryByDistance',
    at: false,
    kind: 'no-distance-query',
    verbs: reading,
  },
  { flag: 'nameField', at: true, kind: 'name-field', verbs: reading },
  { flag: 'caseSensitive', at: true, kind: 'case-sensitive', verbs: reading },
  { flag: 'htmlFormatted', at: true, kind: 'formatted-text', verbs: reading },
  { flag: 'autoNumber', at: true, kind: 'automatic-number', verbs: reading },
  {
    flag: 'polymorphicForeignKey',
    at: true,
    kind: 'polymorphic-reference',
    verbs: reading,
  },
  { flag: 'unique', at: true, kind: 'unique', verbs: writing },
];

/** What a field offers or demands beside the values that it takes. */
export function fieldFeatures(field: DescribedField): readonly FieldFeature[] {
  const { node, name } = field;
  const make: MakeFeature = (kind, verbs, text = '') => ({
    verbs,
    feature: { kind, subject: name, text, place: node, follows: false },
  });
  return [
    ...flagFeatures
      .filter(({ flag, at }) => node.get(flag)?.value === at)
      .map(({ kind, verbs }) => make(kind, verbs)),
    ...identityFeatures(field, make),
    ...valueFeatures(field, make),
    ...referenceFeatures(field, make),
    ...masterFeatures(field, make),
    ...picklistFeatures(field, make),
  ];
}

/** An upsert names its record by an external id or a field with `idLookup`. */
function identityFeatures(
  { node }: DescribedField,
  make: MakeFeature,
): FieldFeature[] {
  return node.flag('externalId') || node.flag('idLookup')
    ? [make('external-id', ['update'])]
    : [];
}

/** Where a value comes from, and how exact it is. */
function valueFeatures(
  { node, type }: DescribedField,
  make: MakeFeature,
): FieldFeature[] {
  const features: FieldFeature[] = [];
  if (textTypes.has(type)) features.push(make('text-kind', reading, type));
  if (numberTypes.has(type)) features.push(make('number-kind', reading, type));
  if (node.flag('calculated')) {
    const formula = [
      data(node, 'calculatedFormula'),
      node.flag('formulaTreatNullNumberAsZero'),
    ];
    features.push(make('formula', reading, canonicalJson(formula)));
  }
  if (node.flag('encrypted')) {
    const mask = [data(node, 'maskType'), data(node, 'mask')];
    features.push(make('encrypted', reading, canonicalJson(mask)));
  }
  const scale = node.get('scale')?.value;
  const precision = node.get('precision')?.value;
  if (typeof scale === 'number' && precision !== 0) {
    features.push(make('decimal-places', reading, String(scale)));
  }
  return features;
}

function referenceFeatures(
  { node, type }: DescribedField,
  make: MakeFeature,
): FieldFeature[] {
  const features: FieldFeature[] = [];
  const targets = texts(node.get('referenceTo'));
  if (type === 'reference') {
    features.push(make('reference-targets', readingAndWriting, list(targets)));
  }
  const relationship = node.string('relationshipName');
  if (relationship !== undefined) {
    features.push(make('relationship', reading, relationship));
  }
  const key = node.string('referenceTargetField');
  if (key !== undefined) {
    features.push(make('reference-key', readingAndWriting, key));
  }
  const filter = node.get('filteredLookupInfo');
  if (filter !== undefined && filter.members !== null) {
    const kind = filter.flag('optionalFilter')
      ? 'optional-lookup-filter'
      : 'lookup-filter';
    features.push(make(kind, writing, canonicalJson(filter.toData())));
  }
  return features;
}

/** Relations in which the record goes with the one that it points to. */
function masterFeatures(
  { node }: DescribedField,
  make: MakeFeature,
): FieldFeature[] {
  if (texts(node.get('referenceTo')).length === 0) return [];
  const features = [
    make('deletion-with-target', reading, deletionRule(node) || 'cleared'),
  ];
  const isDetail = typeof node.get('relationshipOrder')?.value === 'number';
  if (isDetail && !node.flag('writeRequiresMasterRead')) {
    features.push(make('master-access', writing));
  }
  return features;
}

/** What the deletion of the other record does; empty where nothing is said. */
export function deletionRule(node: SyntaxNode): string {
  if (node.flag('cascadeDelete')) return 'deleted';
  return node.flag('restrictedDelete') ? 'refused' : '';
}

function picklistFeatures(
  field: DescribedField,
  make: MakeFeature,
): FieldFeature[] {
  const { node, type } = field;
  const features: FieldFeature[] = [];
  const restricted = node.flag('restrictedPicklist');
  const listed = (kind: RecordFeatureKind): readonly FieldFeature[] => [
    make(kind, reading, list(listedValues(field, 'returned'))),
    make(kind, writing, list(listedValues(field, 'sent'))),
  ];
  if (restricted && type === 'multipicklist') {
    features.push(...listed('closed-choices'), make('closed-list', writing));
  } else if (!restricted && isPicklist(type)) {
    features.push(...listed('known-values'));
  }
  const controller = node.string('controllerName');
  if (node.flag('dependentPicklist') || controller !== undefined) {
    const dependencies = (node.get('picklistValues')?.elements() ?? []).map(
      value => [data(value, 'value'), data(value, 'validFor')],
    );
    const text = canonicalJson([controller ?? '', dependencies]);
    features.push(make('dependent-values', writing, text));
  }
  return features;
}

function isPicklist(type: string): boolean {
  return ['picklist', 'multipicklist', 'combobox'].includes(type);
}

function data(node: SyntaxNode, name: string): unknown {
  return node.get(name)?.toData() ?? null;
}

function texts(node: SyntaxNode | undefined): readonly string[] {
  return (node?.elements() ?? []).flatMap(item =>
    typeof item.value === 'string' ? item.value : [],
  );
}

/** Lists are compared as sets. */
function list(values: readonly string[]): string {
  return canonicalJson([...new Set(values)].sort());
}
