import type { Contract, Schema, UnreadReference } from '../model';
import { canonicalJson } from '../model';
import type { Change, ChangeSite } from './change';
import { innerSchemas } from './innerSchemas';
import type { LostParts } from './lostParts';
import type { SchemaSlot } from './walkSlot';
import type { Conjunction } from './schemaView';

/** Where operations of both versions hold schemas. */
export interface ComparedSlot {
  readonly slot: SchemaSlot;
  readonly base: Conjunction;
  readonly revision: Conjunction;
}

/**
 * One change for each reference whose target cannot be read and may be another
 * one now: local ones that lead nowhere on either side, and addresses that only
 * one side has. Equal words say nothing about what stands behind them. A local
 * one that schemas tell of, too, is told here alone; a changed address of a
 * schema is told there.
 */
export function withReferences(
  changes: readonly Change[],
  base: Contract,
  revision: Contract,
  slots: readonly ComparedSlot[],
  lost: LostParts,
): readonly Change[] {
  const unknown = [...unknownReferences(base, revision)];
  if (unknown.length === 0) return changes;
  const addresses = new Set(
    changes.flatMap(({ kind, from, to }) =>
      kind === 'unreadable-schema-changed' ? [from, to] : [],
    ),
  );
  const references = new Map(
    unknown.filter(
      ([reference, sides]) =>
        !isElsewhere(sides) || !addresses.has(canonicalJson(reference)),
    ),
  );
  const local = new Set<unknown>(
    unknown
      .filter(([, sides]) => !isElsewhere(sides))
      .map(([reference]) => canonicalJson(reference)),
  );
  const isLost = lost.explain(changes);
  const told = changes.filter(
    change =>
      !isLost(change) &&
      (change.kind !== 'unreadable-schema-changed' ||
        !(local.has(change.from) || local.has(change.to))),
  );
  const reached = new ReachedReferences(slots);
  const added = [...references].map(([reference, sides]) =>
    changeOf(reference, sides, reached.sitesOf(reference)),
  );
  return [...told, ...added];
}

/**
 * One change for each local reference of a first version that leads nowhere:
 * there is no comparison that would tell of it.
 */
export function referencesOfFirst(revision: Contract): readonly Change[] {
  const first = new Map<string, UnreadReference>();
  for (const unread of revision.unread ?? []) {
    if (unread.lacks === 'host' || first.has(unread.reference)) continue;
    first.set(unread.reference, unread);
  }
  return [...first].map(([reference, unread]) =>
    changeOf(reference, { base: null, revision: unread }, []),
  );
}

/** Whether a reference leads to another host wherever it is written. */
function isElsewhere({ base, revision }: Sides): boolean {
  return [base, revision].every(side => side === null || side.lacks === 'host');
}

interface Sides {
  base: UnreadReference | null;
  revision: UnreadReference | null;
}

/** By text, in the order of the documents. */
function unknownReferences(
  base: Contract,
  revision: Contract,
): ReadonlyMap<string, Sides> {
  const found = new Map<string, Sides>();
  for (const side of ['base', 'revision'] as const) {
    const contract = side === 'base' ? base : revision;
    for (const unread of contract.unread ?? []) {
      const sides = found.get(unread.reference) ?? {
        base: null,
        revision: null,
      };
      sides[side] ??= unread;
      found.set(unread.reference, sides);
    }
  }
  for (const [reference, sides] of found) {
    const isShared = sides.base !== null && sides.revision !== null;
    if (isShared && isElsewhere(sides)) found.delete(reference);
  }
  return found;
}

function changeOf(
  reference: string,
  { base, revision }: Sides,
  reached: readonly ChangeSite[],
): Change {
  const nowhere: ChangeSite = {
    operation: '',
    operationIdentity: '',
    direction: 'none',
    slot: '',
    slotWords: '',
    path: '',
    base: base?.place ?? null,
    revision: revision?.place ?? null,
  };
  return {
    kind: 'reference-unresolved',
    subject: reference,
    from: null,
    to: null,
    direction: 'none',
    effect: 'undecided',
    structural: true,
    words: `\`${reference}\` ${reasonWords(base, revision)}`,
    part: null,
    base: base?.place ?? null,
    revision: revision?.place ?? null,
    sites: reached.length === 0 ? [nowhere] : reached,
  };
}

function reasonWords(
  base: UnreadReference | null,
  revision: UnreadReference | null,
): string {
  if (isElsewhere({ base, revision })) {
    const side = base === null ? 'is new' : 'is gone';
    return `leads to another host, is not fetched, and ${side}`;
  }
  const { reason = '' } = revision ?? base ?? {};
  const where =
    base !== null && revision !== null
      ? 'in both versions'
      : `in the ${base === null ? 'revision' : 'base'}`;
  return `leads nowhere ${where}: ${reason}`;
}

/** The slots whose schemas lead to a reference that cannot be read. */
class ReachedReferences {
  private readonly holders = new Map<Schema, Schema[]>();
  private readonly byText = new Map<string, Schema[]>();

  /** Looks into each schema once, however many slots lead to it. */
  constructor(private readonly slots: readonly ComparedSlot[]) {
    const seen = new Set(
      slots.flatMap(({ base, revision }) =>
        [...base, ...revision].map(({ schema }) => schema),
      ),
    );
    // A set that grows while it is walked visits the new members as well.
    for (const schema of seen) {
      if (schema.unreadable !== null) {
        listIn(this.byText, schema.unreadable).push(schema);
        continue;
      }
      for (const inner of innerSchemas(schema)) {
        listIn(this.holders, inner).push(schema);
        seen.add(inner);
      }
    }
  }

  /** One site per slot, in the order of operation and slot. */
  sitesOf(reference: string): readonly ChangeSite[] {
    const reaching = this.reaching(canonicalJson(reference));
    return this.slots
      .filter(({ base, revision }) =>
        [...base, ...revision].some(({ schema }) => reaching.has(schema)),
      )
      .map(({ slot }) => ({ ...slot, path: '' }))
      .sort(
        (one, other) =>
          compareTexts(one.operation, other.operation) ||
          compareTexts(one.slot, other.slot),
      );
  }

  private reaching(text: string): ReadonlySet<Schema> {
    const found = new Set(this.byText.get(text));
    for (const schema of found) {
      for (const holder of this.holders.get(schema) ?? []) found.add(holder);
    }
    return found;
  }
}

function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Value[] = [];
  lists.set(key, list);
  return list;
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
