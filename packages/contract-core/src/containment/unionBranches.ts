import { alsoEmpty, alsoFits } from './claims';
import type { Attempt, Claim } from './claims';
import type { Facts, ProofTools } from './knownFacts';
import type { Literal } from './literals';
import { areTaggedApart, listsAllOf, mayBeTaggedApart } from './tags';

/**
 * Branches beyond which no proof looks at every pair of them. Such unions are
 * told apart by tags, or by pairs of like branches, or by the search.
 */
const maxEntangled = 16;

/** The branches that fit some of the values, as far as tags tell. */
export function possibleOf(
  branches: readonly Literal[],
  inner: Facts,
  { tags }: ProofTools,
): readonly Literal[] {
  if (!areObjects(inner)) return branches;
  const own = tags.together(inner.literals);
  return branches.filter(branch => !areTaggedApart(own, tags.of(branch)));
}

function areObjects({ kinds }: Facts): boolean {
  return kinds.length === 1 && kinds[0] === 'object';
}

/**
 * The branches that may fit all of the values: none with another tag, and among
 * many only those that list every tag of the values.
 */
export function likelyOf(
  branches: readonly Literal[],
  inner: Facts,
  { tags }: ProofTools,
): readonly Literal[] {
  const own = tags.together(inner.literals);
  const isMany = branches.length > maxEntangled;
  return branches.filter(branch => {
    const theirs = tags.of(branch);
    return (
      !mayBeTaggedApart(own, theirs) && (!isMany || listsAllOf(own, theirs))
    );
  });
}

/** What could prove that all values fit exactly one of the branches. */
export function* oneOfAttempts(
  inner: Facts,
  branches: readonly Literal[],
  tools: ProofTools,
): Generator<Attempt> {
  const possible = possibleOf(branches, inner, tools);
  for (const union of inner.unions) {
    if (!union.exclusive) continue;
    const attempt = pairedAttempt(inner, union.branches, possible, tools);
    if (attempt !== null) yield attempt;
  }
  if (possible.length > maxEntangled) return;
  for (const branch of likelyOf(possible, inner, tools)) {
    yield [
      alsoFits(inner.given, branch),
      ...othersOf(branch, possible).map(other =>
        alsoEmpty([...inner.given, other]),
      ),
    ];
  }
}

/** The same schema written twice is two branches, and fits never alone. */
function othersOf(
  branch: Literal,
  all: readonly Literal[],
): readonly Literal[] {
  const at = all.indexOf(branch);
  return all.filter((_, index) => index !== at);
}

/**
 * Pairs the branches of one `oneOf` with those of another. Where a value that
 * fits a branch fits its partner, and the other way round, a value that fits one
 * branch alone fits one partner alone. Null where a branch has no partner.
 */
function pairedAttempt(
  inner: Facts,
  ours: readonly Literal[],
  theirs: readonly Literal[],
  tools: ProofTools,
): Attempt | null {
  const alone = new Set(theirs);
  // A branch that is written twice would be taken for one.
  if (alone.size < theirs.length) return null;
  const claims: Claim[] = [];
  for (const [index, branch] of possibleOf(ours, inner, tools).entries()) {
    const partner = partnerOf(branch, index, theirs, alone, tools);
    if (partner === null) return null;
    alone.delete(partner);
    claims.push(
      alsoFits([...inner.given, branch], partner),
      alsoFits([...inner.given, partner], branch),
    );
  }
  for (const other of alone) claims.push(alsoEmpty([...inner.given, other]));
  return claims;
}

/** The branch at the same place, or else the first, that has no other tag. */
function partnerOf(
  branch: Literal,
  index: number,
  theirs: readonly Literal[],
  alone: ReadonlySet<Literal>,
  { tags }: ProofTools,
): Literal | null {
  const own = tags.of(branch);
  const isLike = (other: Literal) =>
    alone.has(other) && !mayBeTaggedApart(own, tags.of(other));
  const [same] = theirs.slice(index, index + 1);
  if (same !== undefined && isLike(same)) return same;
  return theirs.find(isLike) ?? null;
}
