import type { Entity } from '@backstage/catalog-model';
import {
  dataObjectView,
  integrationView,
} from '@interlock/plugin-integration-catalog-common';
import type {
  DataObjectView,
  ObjectAttribute,
} from '@interlock/plugin-integration-catalog-common';

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
  readonly attributes: readonly ObjectAttribute[];
  /** By system ref; a system that is absent neither owns nor carries the object. */
  readonly holdings: ReadonlyMap<string, Holding>;
}

export interface RecordMatrix {
  /** Refs of the systems that own or carry something, those that own the most attributes first. */
  readonly systems: readonly string[];
  readonly rows: readonly RecordRow[];
}

/** For each data object and system, the titles of the integrations that carry it there. */
function carriers(
  integrations: readonly Entity[],
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const byObject = new Map<string, Map<string, string[]>>();
  for (const entity of integrations) {
    const { title, source, target, dataObjects } = integrationView(entity);
    const ends = new Set([source, target].filter(ref => ref !== ''));
    for (const object of dataObjects) {
      const bySystem = byObject.get(object) ?? new Map<string, string[]>();
      byObject.set(object, bySystem);
      for (const system of ends) {
        bySystem.set(system, [...(bySystem.get(system) ?? []), title]);
      }
    }
  }
  return byObject;
}

function readRow(
  object: DataObjectView,
  carried: ReadonlyMap<string, readonly string[]>,
): RecordRow {
  const { ref, title, description, owner, domain, classification } = object;
  const owners = object.attributes.map(({ systemOfRecord }) => systemOfRecord);
  const keys = new Map(
    object.crossReferences.map(({ system, key }) => [system, key]),
  );
  const systems = [...owners, ...carried.keys(), ...keys.keys()];
  return {
    ref,
    title,
    description,
    owner,
    domain,
    classification,
    attributes: object.attributes,
    holdings: new Map(
      systems.filter(Boolean).map(system => [
        system,
        {
          owned: owners.filter(each => each === system).length,
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
    .map(dataObjectView)
    .map(object => readRow(object, carried.get(object.ref) ?? new Map()))
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
