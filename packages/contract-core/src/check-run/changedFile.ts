import { digestText } from '../model';
import type { Finding, SubjectKind } from '../model';
import type { PlainSubjectUnderCheck } from './checkInput';
import { findingOfChange, placeOfFile } from './findingOfChange';

/** A file on both sides of a change; null where a side has none. */
export interface ChangedFile {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly base: string | null;
  readonly revision: string | null;
}

/** Longest id that a subject may have, in characters. */
const longestId = 300;

/** The id of a subject that is known by its file alone. */
export function subjectIdOfFile(path: string): string {
  return path.length > longestId ? digestText(path) : path;
}

/** A changed file as a subject: no entity stands for it and nobody owns it. */
export function subjectOfChangedFile(
  kind: Exclude<SubjectKind, 'contract'>,
  { path, base, revision }: ChangedFile,
  findings: readonly Finding[],
): PlainSubjectUnderCheck {
  const side = (text: string | null) =>
    text === null ? null : { file: path, digest: digestText(text) };
  return {
    kind,
    id: subjectIdOfFile(path),
    ref: '',
    title: path,
    file: path,
    owner: '',
    base: side(base),
    revision: side(revision),
    findings,
    problems: [],
    baseKnown: true,
    known: true,
    changeRequest: null,
  };
}

/** What is particular to a finding about a file as a whole. */
export type FileFinding = Pick<
  Finding,
  'ruleId' | 'severity' | 'effect' | 'proof' | 'message'
> & {
  /** Whatever makes it another finding: the same meaning, the same fingerprint. */
  readonly meaning: unknown;
};

/** A finding about a file as a whole. */
export function findingAboutFile(
  { path, base, revision }: ChangedFile,
  { meaning, ...finding }: FileFinding,
): Finding {
  return findingOfChange({
    ...finding,
    base: base === null ? null : placeOfFile(path),
    revision: revision === null ? null : placeOfFile(path),
    meaning: { path, meaning },
  });
}

/** A digest as sentences have it: enough to tell two texts apart. */
export function digestInWords(text: string | null): string {
  return text === null
    ? 'no file'
    : digestText(text).slice(0, 'sha256:'.length + 12);
}
