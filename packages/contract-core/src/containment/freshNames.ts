import { unknown } from './goal';
import type { NameRegion, Outcome, Search } from './goal';
import type { Literal } from './literals';

/** Patterns by which fresh names are told apart; more are left undecided. */
const maxPatterns = 5;

/** Any name at all. */
export const anyName: NameRegion = {
  matching: [],
  notMatching: [],
  notAmong: new Set(),
  refusedBy: null,
};

const readableNames: readonly string[] = [
  'extra',
  'another',
  'third',
  'fourth',
  'fifth',
];

/**
 * Names of a region that nobody mentions: one for each set of patterns that
 * names can match together, because the same schemas hold for all of those.
 */
export function freshNames(
  wanted: readonly Literal[],
  region: NameRegion,
  mentioned: ReadonlySet<string>,
  search: Search,
): readonly Outcome[] {
  const patterns = new Set(
    wanted.flatMap(({ schema }) => [...schema.patternProperties.keys()]),
  );
  for (const pattern of [...region.matching, ...region.notMatching]) {
    patterns.delete(pattern);
  }
  const limits = wanted.flatMap(
    ({ schema }) => schema.propertyNames?.schema ?? [],
  );
  const plain =
    patterns.size + limits.length === 0 &&
    region.matching.length + region.notMatching.length === 0 &&
    region.refusedBy === null;
  if (plain) {
    const name = readableNames.find(
      candidate => !mentioned.has(candidate) && !region.notAmong.has(candidate),
    );
    if (name !== undefined) return [{ kind: 'found', value: name }];
  }
  if (patterns.size > maxPatterns) {
    return [unknown('names match too many patterns')];
  }
  const taken = search.among([...new Set([...mentioned, ...region.notAmong])]);
  return subsetsOf([...patterns]).map(chosen =>
    search.ask({
      wanted: [
        search.matching(''),
        ...[...region.matching, ...chosen].map(search.matching),
        ...limits,
      ],
      refused: [
        taken,
        ...[...region.notMatching, ...patterns]
          .filter(pattern => !chosen.includes(pattern))
          .map(search.matching),
        ...(region.refusedBy === null ? [] : [region.refusedBy]),
      ],
    }),
  );
}

/** All subsets, small ones first. */
function subsetsOf(items: readonly string[]): readonly (readonly string[])[] {
  const subsets = items.reduce<readonly (readonly string[])[]>(
    (smaller, item) => [...smaller, ...smaller.map(one => [...one, item])],
    [[]],
  );
  return [...subsets].sort((left, right) => left.length - right.length);
}
