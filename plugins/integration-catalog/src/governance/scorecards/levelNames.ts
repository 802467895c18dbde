import type {
  ScorecardSummary,
  ScorecardTemplate,
} from '@interlock/contract-core';

type Levels = readonly Pick<
  ScorecardTemplate['levels'][number],
  'id' | 'title'
>[];

/** A level with its name, as `Gold (exemplary)`, and how high it is: 0 for below the first, 1 for the first. */
export interface RankedLevel {
  readonly id: string;
  readonly title: string;
  readonly rank: number;
  /** The highest of its template. */
  readonly isTop: boolean;
}

/** The level of that id among those of a template; the empty id stands below the first. */
export function rankedLevel(levels: Levels, id: string): RankedLevel {
  const index = levels.findIndex(level => level.id === id);
  if (index < 0) {
    const [lowest] = levels;
    return {
      id: '',
      title: lowest ? `Below ${lowest.id}` : 'No level',
      rank: 0,
      isTop: false,
    };
  }
  return {
    id,
    title: nameOf(id, levels[index]?.title ?? ''),
    rank: index + 1,
    isTop: index === levels.length - 1,
  };
}

/** The command prints the id, so the page says it as well. */
function nameOf(id: string, title: string): string {
  const capital = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return title === '' || title.toLowerCase() === id
    ? capital
    : `${capital} (${title.toLowerCase()})`;
}

/** Levels from the highest to below the first, each with its number of targets. */
export function levelCounts(
  levels: Levels,
  summary: Pick<ScorecardSummary, 'levels'>,
): readonly (RankedLevel & { readonly targets: number })[] {
  return [...levels.map(level => level.id).reverse(), ''].map(id => ({
    ...rankedLevel(levels, id),
    targets: summary.levels[id] ?? 0,
  }));
}
