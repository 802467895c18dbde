import { posix } from 'node:path';
import {
  buildEstate,
  collectGround,
  resolveByIdOrRef,
  withNewFaults,
  type EstateFile,
  type PlainSubjectUnderCheck,
  type SheetSource,
} from '@interlock/contract-core';
import type { SheetJudgement } from '@interlock/contract-io';
import type { CatalogContext } from '../../catalogContext';
import type { WrittenEstate } from '../../estate/committedBase';
import type { LoadedSource } from '../../estate/estateReader';
import { dayAt } from '../../isoDays';
import type { CheckedCommits } from './examineSubject';
import type { SentSubject } from './validateCheckRunRequest';

type FaultContext = Pick<CatalogContext, 'bases' | 'analyser' | 'now'>;

/** A changed sheet, and everything else that was sent with it. */
interface SheetUnderCheck {
  readonly base: SheetSource | null;
  readonly revision: SheetSource | null;
  readonly request: CheckedCommits;
}

/**
 * A changed sheet with the faults that it has by the contracts of the branch, and
 * that the base has not by its own. Documents are read in a child. A repository
 * without git has no base to compare with, so nothing is told of it.
 */
export async function withFaultsOfSheet(
  { bases, analyser, now }: FaultContext,
  source: LoadedSource | undefined,
  subject: PlainSubjectUnderCheck,
  { base, revision, request }: SheetUnderCheck,
): Promise<PlainSubjectUnderCheck> {
  if (source === undefined || revision === null) return subject;
  const at = await bases.readEstate(source.stored.name, request);
  if (at.kind !== 'read') return subject;
  const judge = async (
    written: WrittenEstate,
    sheet: SheetSource | null,
  ): Promise<SheetJudgement> =>
    sheet === null
      ? { findings: [], problems: [] }
      : analyser.judgeSheets({
          sources: [
            {
              files: await groundOf(written, sheet, subject),
              entities: written.entities,
            },
          ],
          day: dayAt(now()),
        });
  const before = await judge(at, base);
  const after = await judge(withSent(at, request.subjects), revision);
  const judged = withNewFaults(subject, before.findings, after.findings);
  return {
    ...judged,
    problems: [
      ...judged.problems,
      // Of the child itself: nobody knows what it would have said.
      ...after.problems.filter(
        ({ code }) => code === 'limit-exceeded' || code === 'analysis-failed',
      ),
    ],
  };
}

/** Entities, the sheet where its integration names it, and what its ends consist of. */
async function groundOf(
  { files, entities, readFile }: WrittenEstate,
  sheet: SheetSource,
  subject: Pick<PlainSubjectUnderCheck, 'id' | 'ref'>,
): Promise<readonly EstateFile[]> {
  const estate = buildEstate(files, { entities });
  const named = resolveByIdOrRef(estate.integrations, subject)?.mapping;
  const present = { ...sheet, file: named || sheet.file };
  const ground = await collectGround(estate, present, readFile);
  return [...byPath([...files, ...ground]).values()];
}

/** The base with what the branch changes, as far as that was sent. */
function withSent(
  base: WrittenEstate,
  subjects: readonly SentSubject[],
): WrittenEstate {
  const sent = byPath(subjects.flatMap(documentsOf));
  return {
    ...base,
    files: base.files.map(file => sent.get(file.path) ?? file),
    readFile: async path => sent.get(path)?.text ?? base.readFile(path),
  };
}

function documentsOf({
  kind,
  file,
  revision,
}: SentSubject): readonly EstateFile[] {
  if (revision === null) return [];
  // Those of a contract count from its folder, those of a sheet from the root.
  const from = kind === 'contract' ? posix.dirname(file) : '';
  return [
    { path: file, text: revision.text },
    ...revision.references.map(({ path, text }) => ({
      path: posix.join(from, path),
      text,
    })),
  ];
}

function byPath(files: readonly EstateFile[]): ReadonlyMap<string, EstateFile> {
  return new Map(files.map(file => [file.path, file]));
}
