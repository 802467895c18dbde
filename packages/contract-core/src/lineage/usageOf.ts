import { fieldIdentity, fullFieldName, shortFieldName } from './fieldKey';
import type { FieldName, FieldUsage } from './fieldUsage';
import { lineageChain, type LineageHop } from './lineageChain';
import { nearestNames } from '../fields';
import type { UsageIndex } from './usageIndex';

/** Fields and attributes that there are, used or not. */
export interface FieldCatalogue {
  readonly fields: readonly FieldName[];
  /** `account.legalName` */
  readonly attributes: readonly string[];
}

/**
 * How a name was understood, the exact readings first: `contract-field` is
 * `api:default/orders#lines[].tax`, `object-field` is `Account.Name`, `path` the
 * path alone, `last-step` the last name of a path.
 */
export type UsageReading =
  'attribute' | 'contract-field' | 'object-field' | 'path' | 'last-step';

/** Who reads and writes a field, and where its values come from and go. */
export interface KnownUsage {
  readonly name: string;
  readonly reading: UsageReading;
  /** Whether it was found only where upper and lower case count as one. */
  readonly anyCase: boolean;
  /** What the name means; several where it is that of several contracts. */
  readonly fields: readonly FieldName[];
  readonly usages: readonly FieldUsage[];
  readonly upstream: readonly LineageHop[];
  readonly downstream: readonly LineageHop[];
}

/** What is known under a name; null with names that are spelled alike. */
export type UsageAnswer =
  | { readonly found: true; readonly usage: KnownUsage }
  | { readonly found: false; readonly nearest: readonly string[] };

/**
 * Who reads or writes what a name means, directly and along chains. The most
 * exact reading of the name that anything answers to is the one that counts.
 */
export function usageOf(
  index: UsageIndex,
  catalogue: FieldCatalogue,
  name: string,
): UsageAnswer {
  const fields = distinct([...index.usages, ...catalogue.fields]);
  const attributes = [
    ...new Set([
      ...catalogue.attributes,
      ...index.usages.map(({ attribute }) => attribute),
    ]),
  ].filter(attribute => attribute !== '');
  for (const anyCase of [false, true]) {
    const fold = (text: string) => (anyCase ? text.toLowerCase() : text);
    const attribute = attributes.find(known => fold(known) === fold(name));
    if (attribute !== undefined) {
      return {
        found: true,
        usage: ofAttribute(index, name, attribute, anyCase),
      };
    }
    for (const [reading, namesOf] of readings) {
      const meant = fields.filter(field =>
        namesOf(field).some(known => fold(known) === fold(name)),
      );
      if (meant.length > 0) {
        return {
          found: true,
          usage: ofFields(index, { name, reading, anyCase }, meant),
        };
      }
    }
  }
  return {
    found: false,
    nearest: nearestNames(name, [
      ...attributes,
      ...fields.flatMap(field => [shortFieldName(field), field.path]),
    ]),
  };
}

const readings: readonly (readonly [
  Exclude<UsageReading, 'attribute'>,
  (field: FieldName) => readonly string[],
])[] = [
  ['contract-field', field => [fullFieldName(field)]],
  [
    'object-field',
    field => (field.object === '' ? [] : [plain(shortFieldName(field))]),
  ],
  ['path', ({ path }) => [path, plain(path)]],
  ['last-step', ({ path }) => [plain(path).split('.').at(-1) ?? '']],
];

function plain(path: string): string {
  return path.replaceAll('[]', '');
}

function ofAttribute(
  index: UsageIndex,
  name: string,
  attribute: string,
  anyCase: boolean,
): KnownUsage {
  const usages = index.usagesOfAttribute(attribute);
  const fields = distinct(usages);
  return {
    name,
    reading: 'attribute',
    anyCase,
    fields,
    usages: inOrder(usages),
    upstream: lineageChain(index, fields, 'upstream'),
    downstream: lineageChain(index, fields, 'downstream'),
  };
}

function ofFields(
  index: UsageIndex,
  said: Pick<KnownUsage, 'name' | 'reading' | 'anyCase'>,
  fields: readonly FieldName[],
): KnownUsage {
  return {
    ...said,
    fields,
    usages: inOrder([
      ...new Set(fields.flatMap(field => index.usagesOf(field))),
    ]),
    upstream: lineageChain(index, fields, 'upstream'),
    downstream: lineageChain(index, fields, 'downstream'),
  };
}

/** The fields alone, each once, by contract and path. */
function distinct(fields: readonly FieldName[]): readonly FieldName[] {
  const known = new Map<string, FieldName>();
  for (const found of fields) {
    const { contract, contractRef, path, object } = found;
    const { declaration, system, attribute } = found;
    const field = {
      contract,
      contractRef,
      path,
      object,
      declaration,
      system,
      attribute,
    };
    // One field under two records, as in two entity sets, has two names.
    const identity = `${fieldIdentity(field)}\0${object}`;
    if (!known.has(identity)) known.set(identity, field);
  }
  return [...known.values()].sort((left, right) =>
    fullFieldName(left) < fullFieldName(right) ? -1 : 1,
  );
}

function inOrder(usages: readonly FieldUsage[]): readonly FieldUsage[] {
  const key = ({ end, integration, row, operation, path }: FieldUsage) =>
    [end, integration, row, operation, path].join('\0');
  return [...usages].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}
