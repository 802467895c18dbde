import type { Mapping, MappingRow } from '../mappingSheet';
import type { PathStep } from './fieldPath';
import { listsOf, liesInside, readPath, writePath } from './fieldPath';

/** A source path of a row, ready to be read. */
export interface PlannedSource {
  readonly steps: readonly PathStep[];
  /** The lists on the way, outermost first. */
  readonly lists: readonly string[];
}

/** A row with its paths taken apart. */
export interface PlannedRow {
  readonly row: MappingRow;
  readonly sources: readonly PlannedSource[];
  readonly steps: readonly PathStep[];
  readonly lists: readonly string[];
}

/** A list of the output, and from which lists of the sources its elements come. */
export interface TargetList {
  /** From the value around it to the list itself. */
  readonly names: readonly string[];
  /** The path up to its elements. */
  readonly steps: readonly PathStep[];
  /** Lists of sources whose elements become its elements; none where it has one element. */
  readonly drivers: readonly PlannedSource[];
  readonly element: TargetNode;
}

/** What is written into one value: rows and lists in the order of the sheet. */
export interface TargetNode {
  readonly entries: readonly TargetEntry[];
}

export type TargetEntry =
  | {
      readonly kind: 'row';
      readonly planned: PlannedRow;
      /** From the value around it; empty where the element itself is the value. */
      readonly names: readonly string[];
    }
  | { readonly kind: 'list'; readonly list: TargetList };

/** Takes the paths of the rows apart; `sourceSteps` knows what the first step means. */
export function planRows(
  rows: Mapping['rows'],
  sourceSteps: (path: string) => readonly PathStep[],
  targetSteps: (path: string) => readonly PathStep[] = readPath,
): readonly PlannedRow[] {
  return rows.map(row => {
    const steps = targetSteps(row.target);
    return {
      row,
      steps,
      lists: listsOf(steps),
      sources: row.sources.map(path => {
        const read = sourceSteps(path);
        return { steps: read, lists: listsOf(read) };
      }),
    };
  });
}

/**
 * The lists of the output with those of the sources that feed them. The lists of
 * a source path belong to the innermost lists of the target path: from
 * `orders[].lines[].sku` to `items[].sku` every line of every order becomes an
 * item. Where the target has more lists than the source, a list that feeds one
 * of them by another row goes on doing so, and each other feeds the innermost
 * that is free.
 */
export function planTarget(rows: readonly PlannedRow[]): TargetNode {
  return planNode(rows, 0, driversOf(rows));
}

type Drivers = ReadonlyMap<string, ReadonlyMap<string, PlannedSource>>;

function planNode(
  rows: readonly PlannedRow[],
  depth: number,
  drivers: Drivers,
): TargetNode {
  const entries: TargetEntry[] = [];
  const planned = new Set<string>();
  for (const row of rows) {
    const list = row.lists[depth];
    const around = stepsOfList(row.steps, depth);
    const below = row.steps.slice(around.length);
    if (list === undefined) {
      const names = below.map(({ name }) => name);
      entries.push({ kind: 'row', planned: row, names });
    } else if (!planned.has(list)) {
      planned.add(list);
      const steps = stepsOfList(row.steps, depth + 1);
      entries.push({
        kind: 'list',
        list: {
          names: steps
            .slice(around.length)
            .flatMap(({ name }) => (name === '' ? [] : [name])),
          steps,
          drivers: [...(drivers.get(list)?.values() ?? [])],
          element: planNode(
            rows.filter(({ lists }) => lists[depth] === list),
            depth + 1,
            drivers,
          ),
        },
      });
    }
  }
  return { entries };
}

/** The steps up to the elements of the list at this depth; of none at depth 0. */
function stepsOfList(
  steps: readonly PathStep[],
  depth: number,
): readonly PathStep[] {
  let lists = 0;
  const end = steps.findIndex(({ list }) => {
    if (list) lists += 1;
    return lists === depth;
  });
  return depth === 0 ? [] : steps.slice(0, end + 1);
}

function driversOf(rows: readonly PlannedRow[]): Drivers {
  const found = new Map<string, Map<string, PlannedSource>>();
  const add = (target: string, list: string, source: PlannedSource) => {
    const own = found.get(target) ?? new Map<string, PlannedSource>();
    found.set(target, own.set(list, upTo(source, list)));
  };
  const short: { row: PlannedRow; source: PlannedSource }[] = [];
  for (const row of rows) {
    for (const source of row.sources) {
      const more = source.lists.length - row.lists.length;
      if (more < 0) short.push({ row, source });
      else
        row.lists.forEach((target, index) =>
          add(target, source.lists[more + index] ?? '', source),
        );
    }
  }
  for (const { row, source } of short) alignShort(row, source, found, add);
  return new Map(
    [...found].map(([target, lists]) => [target, innermost(lists)]),
  );
}

function alignShort(
  { lists: targets }: PlannedRow,
  source: PlannedSource,
  found: Drivers,
  add: (target: string, list: string, source: PlannedSource) => void,
): void {
  const free = [...targets];
  for (const list of [...source.lists].reverse()) {
    const fed = free.findIndex(target => found.get(target)?.has(list));
    const at = fed === -1 ? free.length - 1 : fed;
    const target = free[at];
    if (target === undefined) return;
    if (fed === -1) add(target, list, source);
    free.length = at;
  }
}

/** A list whose elements hold another one here only says around which it lies. */
function innermost(
  lists: ReadonlyMap<string, PlannedSource>,
): ReadonlyMap<string, PlannedSource> {
  return new Map(
    [...lists].filter(
      ([list]) => ![...lists.keys()].some(other => liesInside(other, list)),
    ),
  );
}

function upTo({ steps }: PlannedSource, list: string): PlannedSource {
  const end = steps.findIndex(
    (_, index) => writePath(steps.slice(0, index + 1)) === list,
  );
  const cut = steps.slice(0, end + 1);
  return { steps: cut, lists: listsOf(cut) };
}
