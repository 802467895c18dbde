import picomatch from 'picomatch/posix';
import type { ProjectConfiguration, UnnamedContractLevel } from '../estate';
import { digestText } from '../model';
import { readsAsContract } from '../parse';
import {
  findingAboutFile,
  subjectOfChangedFile,
  type ChangedFile,
  type FileFinding,
} from './changedFile';
import type { PlainSubjectUnderCheck } from './checkInput';

/**
 * A changed file that nothing of the estate names, as a subject; null where it
 * does not read as a contract, or the project says that such files are none.
 * Nobody knows who uses it and which rules hold, so it is undecided unless the
 * protected side's configuration gives it another level.
 */
export function unnamedContract(
  file: ChangedFile,
  project: Pick<ProjectConfiguration, 'unnamedContracts'>,
): PlainSubjectUnderCheck | null {
  const { path, revision } = file;
  if (revision === null || revision === file.base) return null;
  const entry = levelOf(path, project);
  if (entry?.level === 'off') return null;
  const title = readsAsContract(path, revision);
  if (title === null) return null;
  const why = entry === null ? '' : ` (${entry.reason})`;
  return subjectOfChangedFile('document', file, [
    findingAboutFile(file, {
      ruleId: 'unnamed-contract',
      ...weightOf(entry),
      message: `${path} reads as ${title} and nothing of the estate names it, so nobody knows who uses it${why}.`,
      meaning: digestText(revision),
    }),
  ]);
}

function levelOf(
  path: string,
  { unnamedContracts = [] }: Pick<ProjectConfiguration, 'unnamedContracts'>,
): UnnamedContractLevel | null {
  return (
    unnamedContracts.find(({ files }) =>
      picomatch.isMatch(path, files, { dot: true }),
    ) ?? null
  );
}

function weightOf(
  entry: UnnamedContractLevel | null,
): Pick<FileFinding, 'severity' | 'effect' | 'proof'> {
  const level = entry?.level ?? 'undecided';
  return level === 'info' || level === 'warn'
    ? { severity: level, effect: 'none', proof: 'structural' }
    : { severity: 'warn', effect: 'undecided', proof: 'undecided' };
}
