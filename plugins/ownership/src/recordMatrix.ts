import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import { SpecReader } from '@interlock/plugin-integration-catalog-react';

/** One attribute of a data object with the system whose value counts. */
export interface Attribute {
  readonly name: string;
  readonly systemOfRecord: string;
  readonly survivorship: string;
  readonly classification: string;
  readonly canonicalType: string;
  readonly description: string;
}

/** How a system stands to a data object. */
export interface Holding {
  /** Attributes for which the system is the system of record. */
  readonly owned: number;
  /** Integrations that bring the object to the system or take it from there. */
  readonly carriedBy: readonly string[];
  /** Under which key the system knows the object; empty where none is recorded. */
  readonly key: string;
}

export interface RecordRow {
  readonly ref: string;
  readonly title: string;
  readonly description: string;
  readonly owner: string;
  readonly domain: string;
  readonly classification: string;
  readonly attributes: readonly Attribute[];
  /** By system ref; a system that is absent neither owns nor carries the object. */
  readonly holdings: ReadonlyMap<string, Holding>;
}

export interface RecordMatrix {
  /** Refs of the systems that own or carry something, those that own the most attributes first. */
  readonly systems: readonly string[];
  readonly rows: readonly RecordRow[];
}

function fullRef(reference: string, defaultKind: string): string {
  if (!reference) return '';
  try {
    return stringifyEntityRef(
      parseEntityRef(reference, { defaultKind, defaultNamespace: 'default' }),
    );
  } catch {
    return reference;
  }
}

function readAttribute(attribute: SpecReader): Attribute {
  return {
    name: attribute.text('name'),
    systemOfRecord: fullRef(attribute.text('systemOfRecord'), 'system'),
    survivorship: attribute.text('survivorship'),
    classification: attribute.text('classification'),
    canonicalType: attribute.text('canonicalType'),
    description: attribute.text('description'),
  };
}

/** For each data object and system, the titles of the integrations that carry it there. */
function carriers(
  integrations: readonly Entity[],
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const byObject = new Map<string, Map<string, string[]>>();
  for (const integration of integrations) {
    const spec = new SpecReader(integration.spec);
    const title = integration.metadata.title ?? integration.metadata.name;
    const ends = [spec.text('source'), spec.text('target')]
      .map(ref => fullRef(ref, 'system'))
      .filter(Boolean);
    for (const object of spec.texts('dataObjects')) {
      const ref = fullRef(object, 'dataobject');
      const bySystem = byObject.get(ref) ?? new Map<string, string[]>();
      byObject.set(ref, bySystem);
      for (const system of new Set(ends)) {
        bySystem.set(system, [...(bySystem.get(system) ?? []), title]);
      }
    }
  }
  return byObject;
}

function readRow(
  entity: Entity,
  carried: ReadonlyMap<string, readonly string[]>,
): RecordRow {
  const spec = new SpecReader(entity.spec);
  const attributes = spec.parts('attributes').map(readAttribute);
  const owners = attributes.map(attribute => attribute.systemOfRecord);
  const keys = new Map(
    spec
      .parts('crossReferences')
      .map(each => [fullRef(each.text('system'), 'system'), each.text('key')]),
  );
  const systems = [...owners, ...carried.keys(), ...keys.keys()];
  return {
    ref: stringifyEntityRef(entity),
    title: entity.metadata.title ?? entity.metadata.name,
    description: entity.metadata.description ?? '',
    owner: fullRef(spec.text('owner'), 'group'),
    domain: fullRef(spec.text('domain'), 'domain'),
    classification: spec.text('classification'),
    attributes,
    holdings: new Map(
      systems.filter(Boolean).map(system => [
        system,
        {
          owned: owners.filter(owner => owner === system).length,
          carriedBy: carried.get(system) ?? [],
          key: keys.get(system) ?? '',
        },
      ]),
    ),
  };
}

/** Data object by system: who owns, who merely carries. */
export function buildRecordMatrix(
  dataObjects: readonly Entity[],
  integrations: readonly Entity[],
): RecordMatrix {
  const carried = carriers(integrations);
  const rows = dataObjects
    .map(entity =>
      readRow(entity, carried.get(stringifyEntityRef(entity)) ?? new Map()),
    )
    .sort((left, right) => left.title.localeCompare(right.title));
  return { rows, systems: systemsOf(rows) };
}

/** Those that own or carry something of the rows: the most attributes first, then the most objects. */
function systemsOf(rows: readonly RecordRow[]): readonly string[] {
  const weights = new Map<string, { attributes: number; objects: number }>();
  for (const row of rows) {
    for (const [system, { owned }] of row.holdings) {
      const weight = weights.get(system) ?? { attributes: 0, objects: 0 };
      weights.set(system, {
        attributes: weight.attributes + owned,
        objects: weight.objects + 1,
      });
    }
  }
  return [...weights]
    .sort(
      ([left, a], [right, b]) =>
        b.attributes - a.attributes ||
        b.objects - a.objects ||
        left.localeCompare(right),
    )
    .map(([system]) => system);
}

/** What the matrix is narrowed to; empty text narrows nothing. */
export interface RecordFilter {
  readonly text: string;
  readonly domain: string;
}

/** The rows of one domain whose title, attributes, owner or systems contain every word, and their systems. */
export function filterRecordMatrix(
  matrix: RecordMatrix,
  filter: RecordFilter,
): RecordMatrix {
  const words = filter.text.toLowerCase().split(/\s+/);
  const rows = matrix.rows.filter(row => {
    const haystack = [
      row.title,
      row.owner,
      row.classification,
      ...row.attributes.map(attribute => attribute.name),
      ...row.holdings.keys(),
    ]
      .join(' ')
      .toLowerCase();
    return (
      (!filter.domain || row.domain === filter.domain) &&
      words.every(word => haystack.includes(word))
    );
  });
  return { rows, systems: systemsOf(rows) };
}

/** The domains that occur, once each. */
export function domainsOf(matrix: RecordMatrix): readonly string[] {
  return [...new Set(matrix.rows.map(row => row.domain))]
    .filter(Boolean)
    .sort();
}
