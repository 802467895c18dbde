import { contractChecks } from '../check-run';
import type { CheckRun, ContractCheck, SubjectCheck } from '../check-run';
import { isWork, notesOfSides } from '../model';
import {
  claimerInWords,
  isAuthorUnknown,
  unknownAuthorInWords,
} from '../review/changeAuthors';
import { annotationsBySubject } from './annotations';
import type { Annotation } from './annotations';
import { findingLines, problemLines, violationLines } from './annotationText';
import {
  approversInWords,
  changeRequestUrls,
  checkSentence,
  subjectName,
} from './checkSentence';
import { consumerLines } from './consumerText';
import { noteLines } from './noteText';
import { reasonLines } from './reasonText';
import type { RenderOptions } from './reportFormat';
import { oneLine, painter, paintVerdict } from './terminalText';
import type { Paint } from './terminalText';
import {
  outOfScopeInWords,
  profilesInWords,
  styleNotesInWords,
  violationsInWords,
} from './violationsText';
import { count, listInWords } from './wording';

/** A check run for a terminal: the sentence, subject by subject, who is hit, what to do. */
export function checkText(
  run: CheckRun,
  annotations: readonly Annotation[],
  options: RenderOptions,
): string {
  const paint = painter(options.colours);
  const about = annotationsBySubject(annotations);
  const lines = [
    paintVerdict(checkSentence(run), run.conclusion, paint),
    ...reasonLines(run.reasons, paint),
    ...run.subjects.flatMap(subject => subjectLines(subject, about, paint)),
    ...consumerLines(run.evidence.consumers, paint),
    ...listed('Blind spots', run.evidence.blindSpots, paint),
    ...listed('Authors', authorNotes(run), paint),
    ...nextAction(run, paint),
  ];
  return `${lines.join('\n')}\n`;
}

function subjectLines(
  subject: SubjectCheck,
  about: ReturnType<typeof annotationsBySubject>,
  paint: Paint,
): readonly string[] {
  return [
    '',
    `${paint(oneLine(subjectName(subject)), 'bold')}  ${versions(subject)}`,
    ...problemLines(about(subject.id, 'problem'), paint).map(
      line => `  ${line}`,
    ),
    ...findingLines(about(subject.id, 'finding'), paint),
    ...contractChecks([subject]).flatMap(contract => [
      ...contractViolations(contract, about(subject.id, 'violation'), paint),
      ...noteLines(notesOfSides(contract), paint).map(line => `  ${line}`),
    ]),
  ];
}

function versions(subject: SubjectCheck): string {
  if (subject.kind !== 'contract') return fileOf(subject);
  const { base, revision } = subject;
  const file = revision?.file ?? base?.file ?? '';
  if (subject.problems.length > 0) return oneLine(`not judged  ${file}`);
  if (base && revision) {
    return oneLine(
      base.label === revision.label
        ? `${revision.label}  ${file}`
        : `${base.label} -> ${revision.label}  ${file}`,
    );
  }
  if (revision) return oneLine(`first version ${revision.label}  ${file}`);
  if (base) return oneLine(`${base.label} removed  ${file}`);
  const removed = subject.findings[0]?.base?.file;
  return oneLine(removed === undefined ? file : `removed  ${removed}`);
}

/** What is known by its file has no other title, so its kind is told. */
function fileOf({ kind, title, file }: SubjectCheck): string {
  return title === file ? kind : oneLine(file);
}

function listed(
  title: string,
  items: readonly string[],
  paint: Paint,
): readonly string[] {
  if (items.length === 0) return [];
  return [
    '',
    paint(title, 'bold'),
    ...items.map(item => `  - ${oneLine(item)}`),
  ];
}

/** What is to say about authors: those whom nobody can keep from approving. */
export function authorNotes(run: CheckRun): readonly string[] {
  const { authors, verdict } = run;
  const claimed = (authors.claimed ?? []).map(
    person =>
      `${person} is named as an author by ${claimerInWords(authors)}, and does not decide.`,
  );
  // What nobody has to approve may be by anybody.
  const isSaid = authors.unmatched.length > 0 || verdict.owed.length > 0;
  if (!isAuthorUnknown(authors) || !isSaid) return claimed;
  const people = Math.max(
    0,
    ...verdict.owed.map(
      ({ requirement, addedPeople = 0 }) => requirement.people + addedPeople,
    ),
  );
  const consequence =
    people > 0
      ? `${count(people, 'approver is', 'approvers are')} needed`
      : 'a breaking change needs another approver';
  return [`${unknownAuthorInWords(authors)}, so ${consequence}.`, ...claimed];
}

function nextAction(run: CheckRun, paint: Paint): readonly string[] {
  const urls = changeRequestUrls(run);
  if (run.verdict.owed.length > 0 && urls.length > 0) {
    const approvers = run.verdict.owed.map(approversInWords);
    return [
      '',
      `${paint('Next', 'bold')}  Ask ${listInWords([...new Set(approvers)])} to decide at ${urls.join(' ')}, then run the same command again.`,
    ];
  }
  // A single remedy already stands at the top.
  if (run.reasons.length < 2) return [];
  const remedy = run.reasons.find(reason => reason.remedy !== '')?.remedy;
  return remedy ? ['', `${paint('Next', 'bold')}  ${oneLine(remedy)}`] : [];
}

/** What governance rules say about a change, for a terminal; nothing where they are silent. */
function contractViolations(
  contract: ContractCheck,
  violations: readonly Annotation[],
  paint: Paint,
): readonly string[] {
  const { diagnostics, outOfScope } = contract;
  const work = violations.filter(({ level }) => isWork({ severity: level }));
  const notes = styleNotesInWords(diagnostics);
  return [
    ...(work.length === 0
      ? []
      : [`  ${violationsTitle(contract)}:`, ...violationLines(work, paint)]),
    ...(notes === '' ? [] : [`  ${notes}`]),
    ...(outOfScope === 0 ? [] : [`  ${outOfScopeInWords(outOfScope)}`]),
  ];
}

/** `2 new rule violations (profiles base and books; errors block)`. */
function violationsTitle(contract: ContractCheck): string {
  const { diagnostics, lintBlocks, profile } = contract;
  const notes = [
    profilesInWords(profile.applied),
    lintBlocks ? 'errors block' : 'none blocks',
  ].filter(note => note !== '');
  return `${violationsInWords(diagnostics)} (${notes.join('; ')})`;
}
