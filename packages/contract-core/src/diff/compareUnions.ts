import type { SchemaUse } from '../model';
import type { PartComparison } from './propertyPresence';
import { describeBranches } from './describeBranches';
import { edge } from './schemaEdge';
import type { SchemaEdge } from './schemaEdge';
import { factOf } from './schemaFact';
import { matchBranches } from './matchBranches';
import type { SchemaFact, ViewPair } from './schemaFact';
import type { SchemaKnowledge } from './schemaKnowledge';
import type { Conjunction, SchemaView, UnionView } from './schemaView';
import { rulesInWords } from './valueRules';

export interface UnionComparison extends PartComparison {
  /** True when one side wraps what the other says: nothing else compares. */
  readonly conclusive: boolean;
}

/** Compares `oneOf` and `anyOf`, branch by counterpart, never by position. */
export function compareUnions(
  pair: ViewPair,
  conjunctions: BothConjunctions,
  knowledge: SchemaKnowledge,
): UnionComparison {
  const left = distinctUnions(pair.base.unions, knowledge);
  const right = distinctUnions(pair.revision.unions, knowledge);
  if (left.length === 0 && right.length === 0) return nothing;
  if (left.length === 0) return wrapped(pair, conjunctions, right, knowledge);
  if (right.length === 0) return unwrapped(pair, conjunctions, left, knowledge);
  if (left.length !== right.length) {
    return undecided(pair, left, right, knowledge);
  }
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

/** Unions came, went or cannot be told apart from one another. */
function undecided(
  pair: ViewPair,
  base: readonly UnionView[],
  revision: readonly UnionView[],
  { views }: SchemaKnowledge,
): UnionComparison {
  const wordsOf = (unions: readonly UnionView[], view: SchemaView) =>
    unions.length === 0
      ? rulesInWords(view)
      : unions
          .map(({ branches }) => describeBranches(branches, views))
          .join(' together with ');
  const words = `from ${wordsOf(base, pair.base)} to ${wordsOf(revision, pair.revision)}`;
  return {
    facts: [factOf(pair, 'union-changed', 'undecided', { words })],
    edges: [],
    conclusive: true,
  };
}

/** Deep enough that unions which only look alike are told apart. */
const repetitionDepth = 6;

/** A union that holds twice holds once. */
function distinctUnions(
  unions: readonly UnionView[],
  { shapes }: SchemaKnowledge,
): readonly UnionView[] {
  if (unions.length < 2) return unions;
  const found = new Map<string, UnionView>();
  for (const union of unions) {
    const branches = union.branches
      .map(branch => shapes.of([branch], repetitionDepth))
      .sort();
    found.set(JSON.stringify([union.exclusive, branches]), union);
  }
  return [...found.values()];
}

function unionShape(union: UnionView, knowledge: SchemaKnowledge): string {
  return union.branches
    .map(branch => knowledge.shapes.of([branch]))
    .sort()
    .join('|');
}

interface BothConjunctions {
  readonly base: Conjunction;
  readonly revision: Conjunction;
}

/** What the base says alone becomes one branch among several. */
function wrapped(
  pair: ViewPair,
  { base }: BothConjunctions,
  unions: readonly UnionView[],
  knowledge: SchemaKnowledge,
): UnionComparison {
  const found = findAlone(base, pair.revision, unions, knowledge);
  if (found === null) return undecided(pair, [], unions, knowledge);
  return {
    facts: found.others.map(branch =>
      branchFact(pair, branch, false, knowledge),
    ),
    edges: [edge('', base, [found.same])],
    conclusive: true,
  };
}

/** What was one branch among several becomes all that the revision says. */
function unwrapped(
  pair: ViewPair,
  { revision }: BothConjunctions,
  unions: readonly UnionView[],
  knowledge: SchemaKnowledge,
): UnionComparison {
  const found = findAlone(revision, pair.base, unions, knowledge);
  if (found === null) return undecided(pair, unions, [], knowledge);
  return {
    facts: found.others.map(branch =>
      branchFact(pair, branch, true, knowledge),
    ),
    edges: [edge('', [found.same], revision)],
    conclusive: true,
  };
}

/** The branch of the only union that says what the other side says alone. */
function findAlone(
  alone: Conjunction,
  side: SchemaView,
  unions: readonly UnionView[],
  knowledge: SchemaKnowledge,
): {
  readonly same: SchemaUse;
  readonly others: readonly SchemaUse[];
} | null {
  const pure = side.properties.size === 0 && side.enumeration === null;
  if (!pure || unions.length !== 1) return null;
  const { branches } = unions[0];
  const same = branches.find(branch =>
    isCounterpart([branch], alone, knowledge),
  );
  if (same === undefined) return null;
  return { same, others: branches.filter(branch => branch !== same) };
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
  const edges: SchemaEdge[] = matched.pairs
    .filter(([left, right]) => !knowledge.same.of([left], [right]))
    .map(([left, right]) =>
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
        words: `${describeBranches(removed, knowledge.views)} replaced by ${describeBranches(added, knowledge.views)}`,
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
  const words = describeBranches([branch], knowledge.views);
  return removed
    ? factOf(pair, 'union-branch-removed', 'narrower', {
        from: shape,
        words,
        part: [branch],
        base: branch.place,
      })
    : factOf(pair, 'union-branch-added', 'wider', {
        to: shape,
        words,
        part: [branch],
        revision: branch.place,
      });
}

/** A branch named by its content, because its component's name may change. */
function branchStep(branch: SchemaUse, { shapes }: SchemaKnowledge): string {
  return shapes.of([branch]).slice('sha256:'.length, 15);
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
