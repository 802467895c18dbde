import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../compatibility/compareVersions';
import { editsOf } from './fieldEdits';
import { odataFields } from './odataEdits';

function findingsOf(base: string, revision: string): number {
  const { findings, problems } = compareVersions(
    { file: 'base.csdl', text: base, references: [] },
    { file: 'revision.csdl', text: revision, references: [] },
  );
  expect(problems).toEqual([]);
  return findings.length;
}

/** Writing out what is the default anyway is no edit of meaning. */
function saysTheSame(title: string): boolean {
  return /^(?:contained|flags|abstract|open|stream|composable|listed|nullable|unicode) \d+ changed$/.test(
    title,
  );
}

describe.each(Object.entries(odataFields))(
  'every edit of every field of %s has an answer',
  (_node, table) => {
    const edits = editsOf(table);
    it.each(edits.filter(({ title }) => !saysTheSame(title)))(
      '$title',
      ({ base, revision }) => {
        expect(findingsOf(base, revision)).toBeGreaterThan(0);
      },
    );
  },
);
