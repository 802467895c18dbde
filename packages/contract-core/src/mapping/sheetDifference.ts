import { canonicalJson, compareMembers } from '../model';
import type { ChangedPart, Location, MemberChange } from '../model';
import type {
  Mapping,
  MappingEnd,
  MappingSheet,
  ValueMap,
} from './mappingSheet';
import { meaningOfRow, meaningOfValueMap } from './governedMeaning';
import type { Meaning } from './governedMeaning';
import { byKey, pair } from './pairParts';
import type { Pairing } from './pairParts';

/** A part of a sheet that is new, gone or another. */
export interface PartChange extends Pick<ChangedPart, 'change' | 'members'> {
  /** What it means on both sides; null on a side that does not have it. */
  readonly before: Meaning | null;
  readonly after: Meaning | null;
  readonly base: Location | null;
  readonly revision: Location | null;
}

/** Named by its mapping and id; a second row of one id is `id#2`. */
export interface RowChange extends PartChange {
  readonly mapping: string;
  readonly row: string;
}

/** A mapping that is new, gone, or whose ends are others; rows are told apart. */
export interface MappingDifference extends PartChange {
  readonly mapping: string;
  /** How many rows it has, on the side that has it. */
  readonly rowCount: number;
}

export interface ValueMapChange extends PartChange {
  readonly name: string;
  /** Where its entries stand now, or stood: the sheet, or a shared file. */
  readonly file: string;
}

/** Two versions of one sheet in terms of what it says; empty where both say the same. */
export interface SheetDifference {
  readonly mappings: readonly MappingDifference[];
  /** Of mappings that both sides have. */
  readonly rows: readonly RowChange[];
  readonly valueMaps: readonly ValueMapChange[];
  /** Owner and approver of the sheet. */
  readonly people: readonly MemberChange[];
}

/** Whether two versions say the same. */
export function isSameSheet(difference: SheetDifference): boolean {
  return Object.values(difference).every(
    (list: readonly unknown[]) => list.length === 0,
  );
}

/**
 * Compares two versions of one sheet: mappings by name, rows by id within their
 * mapping, value maps by name with the entries of shared files. Lines, order,
 * formatting, notes and descriptions are no difference. A mapping that is new or
 * gone is one difference, whatever rows it has.
 */
export function compareSheets(
  base: MappingSheet,
  revision: MappingSheet,
): SheetDifference {
  const mappings = pair(
    base.mappings,
    revision.mappings,
    nameOf,
    meaningOfMapping,
  );
  return {
    mappings: mappings.flatMap(mappingDifference),
    rows: mappings.flatMap(({ key, before, after }) =>
      before && after ? compareRows(key, before, after) : [],
    ),
    valueMaps: pair(
      base.valueMaps,
      revision.valueMaps,
      nameOf,
      meaningOfValueMap,
    ).flatMap(valueMapChange),
    people: compareMembers(peopleOf(base), peopleOf(revision)),
  };
}

function compareRows(
  mapping: string,
  before: Mapping,
  after: Mapping,
): readonly RowChange[] {
  return pair(before.rows, after.rows, ({ id }) => id, meaningOfRow).flatMap(
    pairing =>
      partChange(pairing, meaningOfRow).map(change => ({
        mapping,
        row: pairing.key,
        ...change,
      })),
  );
}

function mappingDifference(
  pairing: Pairing<Mapping>,
): readonly MappingDifference[] {
  const { key, before, after } = pairing;
  // With its rows, so that another new mapping is another question.
  const meaning = before && after ? endsOf : meaningOfMapping;
  return partChange(pairing, meaning).map(change => ({
    mapping: key,
    rowCount: (after ?? before)?.rows.length ?? 0,
    ...change,
    members: change.members.filter(({ member }) => member !== 'rows'),
  }));
}

function meaningOfMapping(mapping: Mapping): Meaning {
  return {
    ...endsOf(mapping),
    rows: meaningsByKey(mapping.rows, ({ id }) => id, meaningOfRow),
  };
}

/** What a sheet means as a whole. */
export function meaningOfSheet(sheet: MappingSheet): Meaning {
  return {
    ...peopleOf(sheet),
    mappings: meaningsByKey(sheet.mappings, nameOf, meaningOfMapping),
    valueMaps: meaningsByKey(sheet.valueMaps, nameOf, meaningOfValueMap),
  };
}

function meaningsByKey<Part>(
  parts: readonly Part[],
  name: (part: Part) => string,
  meaning: (part: Part) => Meaning,
): Meaning {
  return Object.fromEntries(
    [...byKey(parts, name, meaning)].map(([key, part]) => [key, meaning(part)]),
  );
}

function valueMapChange(pairing: Pairing<ValueMap>): readonly ValueMapChange[] {
  const { before, after } = pairing;
  const map = after ?? before;
  return partChange(pairing, meaningOfValueMap).map(change => ({
    name: pairing.key,
    file: map?.file || (map?.location.file ?? ''),
    ...change,
    members: [
      ...change.members.filter(({ member }) => member !== 'entries'),
      ...entryChanges(before, after),
    ],
  }));
}

/** One member for each value whose entries are others. */
function entryChanges(
  before: ValueMap | null,
  after: ValueMap | null,
): readonly MemberChange[] {
  return compareMembers(entriesByValue(before), entriesByValue(after));
}

function entriesByValue(map: ValueMap | null): Meaning {
  const entries = new Map<string, unknown[]>();
  for (const { from, to } of map?.entries ?? []) {
    const name = typeof from === 'string' ? from : canonicalJson(from);
    entries.set(name, [...(entries.get(name) ?? []), to]);
  }
  return Object.fromEntries(
    [...entries].map(([name, values]) => [
      name,
      values.length === 1 ? values[0] : values,
    ]),
  );
}

function endsOf({ sources, target, dataObjects }: Mapping): Meaning {
  return {
    sources: sources.map(endOf),
    target: endOf(target),
    dataObjects: dataObjects.length === 0 ? undefined : [...dataObjects].sort(),
  };
}

function endOf({ name, contract, operations }: MappingEnd): Meaning {
  return {
    name: name === '' ? undefined : name,
    contract,
    operations: [...operations].sort(),
  };
}

function peopleOf({ owner, approver }: MappingSheet): Meaning {
  return {
    owner: owner === '' ? undefined : owner,
    approver: approver === '' ? undefined : approver,
  };
}

const nameOf = ({ name }: { readonly name: string }) => name;

/** Empty where both sides mean the same. */
function partChange<Part extends { readonly location: Location }>(
  { before, after }: Pairing<Part>,
  meaning: (part: Part) => Meaning,
): readonly PartChange[] {
  const was = before && meaning(before);
  const is = after && meaning(after);
  if (canonicalJson(was) === canonicalJson(is)) return [];
  const gone = is === null ? 'removed' : 'changed';
  return [
    {
      change: was === null ? 'added' : gone,
      before: was,
      after: is,
      members: compareMembers(was ?? {}, is ?? {}),
      base: before?.location ?? null,
      revision: after?.location ?? null,
    },
  ];
}
