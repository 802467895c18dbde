import { digestText } from '../model';
import type { SchemaUse } from '../model';
import type { PartComparison } from './compareObjects';
import { edge } from './schemaEdge';
import type { SchemaEdge } from './schemaEdge';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';
import type { SchemaShapes } from './schemaShape';
import type { Conjunction, SchemaViews, UnionView } from './schemaView';

export interface UnionComparison extends PartComparison {
  /** True when one side wraps what the other says: nothing else compares. */
  readonly conclusive: boolean;
}

/** What the comparison of unions needs to know of schemas. */
export interface SchemaKnowledge {
  readonly views: SchemaViews;
  readonly shapes: SchemaShapes;
}

/** Compares `oneOf` and `anyOf`, branch by counterpart, never by position. */
export function compareUnions(
  pair: ViewPair,
  conjunctions: { readonly base: Conjunction; readonly revision: Conjunction },
  knowledge: SchemaKnowledge,
): UnionComparison {
  const left = pair.base.unions;
  const right = pair.revision.unions;
  if (left.length === 0 && right.length === 0) return nothing;
  if (left.length === 0) return wrapped(pair, conjunctions, knowledge, false);
  if (right.length === 0) return wrapped(pair, conjunctions, knowledge, true);
  if (left.length !== right.length) return undecided(pair);
  const order = (unions: readonly UnionView[]) =>
    unions.length === 1
      ? unions
      : [...unions].sort((one, other) =>
          unionShape(one, knowledge) < unionShape(other, knowledge) ? -1 : 1,
        );
  const sorted = order(right);
  const compared = order(left).map((union, index) =>
    compareBranches(pair, union, sorted[index], knowledge),
  );
  return {
    facts: compared.flatMap(part => part.facts),
    edges: compared.flatMap(part => part.edges),
    conclusive: false,
  };
}

const nothing: UnionComparison = { facts: [], edges: [], conclusive: false };

function undecided(pair: ViewPair): UnionComparison {
  return {
    facts: [
      factOf(pair, 'union-changed', 'undecided', {
        words: 'a union came, went or cannot be told apart from another',
      }),
    ],
    edges: [],
    conclusive: true,
  };
}

function unionShape(union: UnionView, knowledge: SchemaKnowledge): string {
  return union.branches
    .map(branch => knowledge.shapes.of([branch]))
    .sort()
    .join('|');
}

/** One side says alone what the other lists as one branch among several. */
function wrapped(
  pair: ViewPair,
  {
    base,
    revision,
  }: { readonly base: Conjunction; readonly revision: Conjunction },
  knowledge: SchemaKnowledge,
  unwraps: boolean,
): UnionComparison {
  const side = unwraps ? pair.base : pair.revision;
  const alone = unwraps ? revision : base;
  const pure = side.properties.size === 0 && side.enumeration === null;
  if (!pure || side.unions.length !== 1) return undecided(pair);
  const [union] = side.unions;
  const same = union.branches.find(branch =>
    isCounterpart([branch], alone, knowledge),
  );
  if (same === undefined) return undecided(pair);
  const others = union.branches.filter(branch => branch !== same);
  const inner = unwraps ? edge('', [same], revision) : edge('', base, [same]);
  return {
    facts: others.map(branch => branchFact(pair, branch, unwraps, knowledge)),
    edges: [inner],
    conclusive: true,
  };
}

function isCounterpart(
  left: Conjunction,
  right: Conjunction,
  { shapes }: SchemaKnowledge,
): boolean {
  const [one] = left;
  const [other] = right;
  const sameName =
    left.length === 1 &&
    right.length === 1 &&
    one.schema.name !== '' &&
    one.schema.name === other.schema.name;
  return sameName || shapes.of(left) === shapes.of(right);
}

function compareBranches(
  pair: ViewPair,
  base: UnionView,
  revision: UnionView,
  knowledge: SchemaKnowledge,
): PartComparison {
  const matched = matchBranches(base, revision, knowledge);
  const edges: SchemaEdge[] = matched.pairs.map(([left, right]) =>
    edge(`/|${branchStep(left, knowledge)}`, [left], [right]),
  );
  const facts: SchemaFact[] = [];
  const { removed, added } = matched;
  if (removed.length > 0 && added.length > 0) {
    const shape = (branch: SchemaUse) => branchStep(branch, knowledge);
    facts.push(
      factOf(pair, 'union-changed', 'undecided', {
        from: removed.map(shape).sort(),
        to: added.map(shape).sort(),
        words: `${wordsOf(removed)} replaced by ${wordsOf(added)}`,
      }),
    );
  } else {
    facts.push(
      ...removed.map(branch => branchFact(pair, branch, true, knowledge)),
      ...added.map(branch => branchFact(pair, branch, false, knowledge)),
    );
  }
  const kindChanged = base.exclusive !== revision.exclusive;
  if (kindChanged && !areDisjoint(base, knowledge)) {
    facts.push(
      factOf(pair, 'union-changed', 'undecided', {
        subject: 'kind',
        from: base.exclusive ? 'oneOf' : 'anyOf',
        to: revision.exclusive ? 'oneOf' : 'anyOf',
        words: base.exclusive ? 'oneOf became anyOf' : 'anyOf became oneOf',
      }),
    );
  }
  return { facts, edges };
}

function branchFact(
  pair: ViewPair,
  branch: SchemaUse,
  removed: boolean,
  knowledge: SchemaKnowledge,
): SchemaFact {
  const shape = branchStep(branch, knowledge);
  const words = wordsOf([branch]);
  return removed
    ? factOf(pair, 'union-branch-removed', 'narrower', {
        from: shape,
        words,
        base: branch.place,
      })
    : factOf(pair, 'union-branch-added', 'wider', {
        to: shape,
        words,
        revision: branch.place,
      });
}

/** A branch named by its content, because its component's name may change. */
function branchStep(branch: SchemaUse, { shapes }: SchemaKnowledge): string {
  return digestText(shapes.of([branch])).slice('sha256:'.length, 15);
}

function wordsOf(branches: readonly SchemaUse[]): string {
  return branches
    .map(({ schema }) => {
      if (schema.name !== '') return schema.name;
      return schema.types === null
        ? 'an unnamed schema'
        : `a value of type ${[...schema.types].sort().join(' or ')}`;
    })
    .sort()
    .join(', ');
}

interface MatchedBranches {
  readonly pairs: readonly (readonly [SchemaUse, SchemaUse])[];
  readonly removed: readonly SchemaUse[];
  readonly added: readonly SchemaUse[];
}

function matchBranches(
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

/** No value fits two branches when each has types of its own. */
function areDisjoint(union: UnionView, { views }: SchemaKnowledge): boolean {
  const seen = new Set<string>();
  for (const branch of union.branches) {
    const { types } = views.of([branch]);
    if (types === null) return false;
    for (const type of types) {
      const name = type === 'integer' ? 'number' : type;
      if (seen.has(name)) return false;
      seen.add(name);
    }
  }
  return true;
}
