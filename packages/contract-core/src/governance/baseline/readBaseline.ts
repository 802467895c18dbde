import { readSingleDocument } from '../../estate/singleDocument';
import type { LocatedDocument } from '../../estate/locatedYaml';
import { baselineSchema } from '../../estate/schemas';
import { dayOf } from '../../model';
import type { Problem } from '../../model';
import { longestBaselineDays } from './baseline';
import type { BaselineEntry, LocatedBaselineEntry } from './baseline';

export type ReadBaseline =
  | { readonly ok: true; readonly entries: readonly LocatedBaselineEntry[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the baseline file. */
export function readBaseline(file: string, text: string): ReadBaseline {
  const read = readSingleDocument(file, text, baselineSchema, 'Baseline');
  if (!read.ok) return read;
  const { document } = read;
  // The schema has every member of the type, so a value that fits is one.
  const written = document.value as {
    readonly entries: readonly (Omit<BaselineEntry, 'findings'> &
      Partial<Pick<BaselineEntry, 'findings'>>)[];
  };
  const entries = written.entries.map((entry, index) => ({
    findings: 1,
    ...entry,
    location: document.locate(`/entries/${index}`),
  }));
  const problems = entries.flatMap((entry, index) => [
    ...dayProblems(entry, index, document),
    ...repeated(entries, index, document),
  ]);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, entries };
}

function dayProblems(
  entry: BaselineEntry,
  index: number,
  document: LocatedDocument,
): readonly Problem[] {
  const since = dayOf(entry.since);
  const until = dayOf(entry.until);
  const faulty = (member: 'since' | 'until', message: string): Problem[] => [
    {
      code: 'schema-violation',
      message: `Baseline: ${message}`,
      remedy:
        'Write a day that exists, at most a year after the one on which the finding was adopted.',
      ...document.locate(`/entries/${index}/${member}`),
    },
  ];
  if (since === null) {
    return faulty('since', `the calendar has no day ${entry.since}.`);
  }
  if (until === null) {
    return faulty('until', `the calendar has no day ${entry.until}.`);
  }
  if (until < since) {
    return faulty('until', `${entry.until} is before ${entry.since}.`);
  }
  return until - since > longestBaselineDays
    ? faulty(
        'until',
        `${entry.until} is more than a year after ${entry.since}.`,
      )
    : [];
}

function repeated(
  entries: readonly BaselineEntry[],
  index: number,
  document: LocatedDocument,
): readonly Problem[] {
  const { fingerprint } = entries[index] ?? { fingerprint: '' };
  const first = entries.findIndex(entry => entry.fingerprint === fingerprint);
  return first === index
    ? []
    : [
        {
          code: 'duplicate-name',
          message: `Baseline: the fingerprint ${fingerprint} stands twice.`,
          remedy: 'Keep one entry and count its findings in `findings`.',
          ...document.locate(`/entries/${index}/fingerprint`),
        },
      ];
}
