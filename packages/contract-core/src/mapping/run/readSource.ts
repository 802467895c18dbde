import { isJsonObject } from '../../containment';
import type { MappingEnd } from '../mappingSheet';
import type { PathStep } from './fieldPath';
import { writePath } from './fieldPath';

/** The element of a list that a place of the output is made from. */
export interface BoundElement {
  readonly value: unknown;
  /** Its position and those of the elements around it, outermost first. */
  readonly positions: readonly number[];
}

/** An element of a list with those of the lists that were gone through to it, itself last. */
export interface ReachedElement {
  readonly passed: readonly {
    readonly list: string;
    readonly element: BoundElement;
  }[];
}

/** By list, as `listsOf` writes it, the element that stands for it now. */
export type Bindings = ReadonlyMap<string, BoundElement>;

/** A value of a source with its place. */
export interface FoundValue {
  readonly path: string;
  readonly found: boolean;
  /** Undefined where the payload has none. */
  readonly value: unknown;
}

/** A part of a payload that is not what the sheet takes it for. */
export class NotAList extends Error {}

interface Cursor extends BoundElement, ReachedElement {}

/**
 * The values that a source path means now: of each list on the way the bound
 * element, or all of them where none is bound. The first step is the name of the
 * source.
 *
 * @throws NotAList
 */
export function readSource(
  sources: Readonly<Record<string, unknown>>,
  steps: readonly PathStep[],
  bindings: Bindings,
): readonly FoundValue[] {
  return reach(sources, steps, bindings).map(({ value, positions }) => ({
    path: writePath(steps, positions),
    found: value !== undefined,
    value,
  }));
}

/** The elements of the list that a path ends at; null where the payload has no such list. */
export function elementsOf(
  sources: Readonly<Record<string, unknown>>,
  steps: readonly PathStep[],
  bindings: Bindings,
): readonly ReachedElement[] | null {
  const last = steps[steps.length - 1];
  if (last === undefined) return null;
  const lists = reach(
    sources,
    [...steps.slice(0, -1), { name: last.name, list: false }],
    bindings,
  ).filter(({ value }) => value !== undefined && value !== null);
  if (lists.length === 0) return null;
  return lists.flatMap(list => spread(list, steps));
}

function reach(
  sources: unknown,
  steps: readonly PathStep[],
  bindings: Bindings,
): readonly Cursor[] {
  const { from, start } = startingPoint(sources, steps, bindings);
  return walk(start, steps, from);
}

/** Behind the innermost list whose element is bound; at the payload where none is. */
function startingPoint(
  sources: unknown,
  steps: readonly PathStep[],
  bindings: Bindings,
): { readonly from: number; readonly start: Cursor } {
  for (let index = steps.length; index > 0; index -= 1) {
    if (!steps[index - 1]?.list) continue;
    const bound = bindings.get(writePath(steps.slice(0, index)));
    if (bound !== undefined)
      return { from: index, start: { ...bound, passed: [] } };
  }
  return { from: 0, start: { value: sources, positions: [], passed: [] } };
}

function walk(
  cursor: Cursor,
  steps: readonly PathStep[],
  index: number,
): readonly Cursor[] {
  const step = steps[index];
  if (step === undefined) return [cursor];
  const { value, count } = memberOf(cursor.value, steps, index);
  const next = { ...cursor, value };
  const isList = steps[index + count - 1]?.list === true;
  if (!isList) return walk(next, steps, index + count);
  if (value === undefined || value === null) return [];
  return spread(next, steps.slice(0, index + count)).flatMap(element =>
    walk(element, steps, index + count),
  );
}

/** The member that one step names, or several that are one name with a point in it. */
function memberOf(
  value: unknown,
  steps: readonly PathStep[],
  index: number,
): { readonly value: unknown; readonly count: number } {
  const first = steps[index];
  if (first === undefined || first.name === '') return { value, count: 1 };
  if (!isJsonObject(value)) return { value: undefined, count: 1 };
  let name = first.name;
  for (let count = 1; ; count += 1) {
    if (Object.hasOwn(value, name)) return { value: value[name], count };
    const next = steps[index + count];
    if (next === undefined || steps[index + count - 1]?.list) break;
    name = `${name}.${next.name}`;
  }
  return { value: undefined, count: 1 };
}

function spread(
  { value, positions, passed }: Cursor,
  steps: readonly PathStep[],
): readonly Cursor[] {
  if (!Array.isArray(value)) {
    const written = writePath(steps, positions);
    throw new NotAList(
      `The payload has no list at \`${written.replace(/\[\]$/u, '')}\`; the sheet writes \`${written}\`.`,
    );
  }
  const list = writePath(steps);
  return value.map((member: unknown, index) => {
    const element = { value: member, positions: [...positions, index] };
    return { ...element, passed: [...passed, { list, element }] };
  });
}

const recordVerbs: ReadonlySet<string> = new Set(['read', 'create', 'update']);

/**
 * The path without the name of the record that it may start with, as in
 * `crm.Account.Name` for `read Account`; the payload is that record.
 */
export function withoutRecordName(
  steps: readonly PathStep[],
  { operations }: Pick<MappingEnd, 'operations'>,
  value: unknown,
): readonly PathStep[] {
  const [first, ...rest] = steps;
  if (first === undefined || first.list || rest.length === 0) return steps;
  const isRecordName = operations.some(operation => {
    const [verb = '', resource] = operation.split(' ');
    return recordVerbs.has(verb) && resource === first.name;
  });
  const isMember = isJsonObject(value) && Object.hasOwn(value, first.name);
  return isRecordName && !isMember ? rest : steps;
}
