import type { SchemaUse } from '../model';
import type { SchemaKnowledge } from './schemaKnowledge';
import type { UnionView } from './schemaView';

/** Branches of two unions by counterpart. */
export interface MatchedBranches {
  readonly pairs: readonly (readonly [SchemaUse, SchemaUse])[];
  readonly removed: readonly SchemaUse[];
  readonly added: readonly SchemaUse[];
}

/** Pairs branches by name, then by content, then by types; never by position. */
export function matchBranches(
  base: UnionView,
  revision: UnionView,
  knowledge: SchemaKnowledge,
): MatchedBranches {
  const { shapes, views } = knowledge;
  const pairs: (readonly [SchemaUse, SchemaUse])[] = [];
  let removed = base.branches;
  let added = revision.branches;
  const stages: readonly MatchingStage[] = [
    { keyOf: branch => branch.schema.name, alone: true },
    { keyOf: branch => shapes.of([branch]), alone: false },
    {
      keyOf: branch => [...(views.of([branch]).types ?? [])].sort().join(),
      alone: true,
    },
  ];
  for (const stage of stages) {
    const left = groupBranches(removed, stage);
    const right = groupBranches(added, stage);
    const taken = new Set<SchemaUse>();
    for (const [key, branches] of left) {
      const counterparts = right.get(key) ?? [];
      const count = Math.min(branches.length, counterparts.length);
      for (let index = 0; index < count; index += 1) {
        pairs.push([branches[index], counterparts[index]]);
        taken.add(branches[index]).add(counterparts[index]);
      }
    }
    removed = removed.filter(branch => !taken.has(branch));
    added = added.filter(branch => !taken.has(branch));
  }
  return { pairs, removed, added };
}

interface MatchingStage {
  /** Branches with one key are counterparts; an empty key says nothing. */
  readonly keyOf: (branch: SchemaUse) => string;
  /** Whether the key must name one branch of its side only. */
  readonly alone: boolean;
}

function groupBranches(
  branches: readonly SchemaUse[],
  { keyOf, alone }: MatchingStage,
): ReadonlyMap<string, readonly SchemaUse[]> {
  const groups = new Map<string, SchemaUse[]>();
  for (const branch of branches) {
    const key = keyOf(branch);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), branch]);
  }
  return alone
    ? new Map([...groups].filter(([, members]) => members.length === 1))
    : groups;
}
