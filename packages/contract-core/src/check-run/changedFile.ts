import { canonicalJson, digestText } from '../model';
import type { Finding, Location, SubjectKind } from '../model';
import type { PlainSubjectUnderCheck } from './checkInput';

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
  const place = (text: string | null): Location | null =>
    text === null ? null : { file: path, pointer: '', line: 1, column: 1 };
  const sides = { base: place(base), revision: place(revision) };
  const { ruleId, effect } = finding;
  return {
    ...finding,
    direction: 'none',
    operation: '',
    ...sides,
    witness: null,
    sites: [
      {
        operation: '',
        direction: 'none',
        effect,
        path: '',
        witness: false,
        ...sides,
      },
    ],
    fingerprint: digestText(canonicalJson({ ruleId, path, meaning })).slice(
      'sha256:'.length,
      'sha256:'.length + 32,
    ),
  };
}

/** A digest as sentences have it: enough to tell two texts apart. */
export function digestInWords(text: string | null): string {
  return text === null
    ? 'no file'
    : digestText(text).slice(0, 'sha256:'.length + 12);
}
