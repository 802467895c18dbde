import { contractChecks } from '../check-run';
import type { CheckRun, SubjectCheck } from '../check-run';
import { notesOfSides } from '../model';
import { isAuthorUnknown, unknownAuthorInWords } from '../review/changeAuthors';
import {
  approversInWords,
  changeRequestUrls,
  checkSentence,
  subjectName,
} from './checkSentence';
import { checkMarkdown } from './checkMarkdown';
import { consumerLines } from './consumerText';
import { findingsText } from './findingText';
import { jsonText } from './jsonText';
import { noteLines } from './noteText';
import { reasonLines } from './reasonText';
import { problemLines } from './renderProblems';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { oneLine, painter, paintVerdict } from './terminalText';
import type { Paint } from './terminalText';
import { violationLines } from './violationsText';
import { count, listInWords } from './wording';

/** A check run, for people or for programs. */
export function renderCheck(
  run: CheckRun,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(run);
    case 'markdown':
      return checkMarkdown(run);
    case 'text':
      return checkText(run, options);
  }
}

function checkText(run: CheckRun, options: RenderOptions): string {
  const paint = painter(options.colours);
  const lines = [
    paintVerdict(checkSentence(run), run.conclusion, paint),
    ...reasonLines(run.reasons, paint),
    ...run.subjects.flatMap(subject => subjectLines(subject, paint)),
    ...consumerLines(run.evidence.consumers, paint),
    ...listed('Blind spots', run.evidence.blindSpots, paint),
    ...listed('Authors', authorNotes(run), paint),
    ...nextAction(run, paint),
  ];
  return `${lines.join('\n')}\n`;
}

function subjectLines(subject: SubjectCheck, paint: Paint): readonly string[] {
  return [
    '',
    `${paint(oneLine(subjectName(subject)), 'bold')}  ${versions(subject)}`,
    ...problemLines(subject.problems, paint).map(line => `  ${line}`),
    ...findingsText(subject.findings, paint),
    ...contractChecks([subject]).flatMap(contract => [
      ...violationLines(contract, paint),
      ...noteLines(notesOfSides(contract), paint).map(line => `  ${line}`),
    ]),
  ];
}

function versions(subject: SubjectCheck): string {
  if (subject.kind !== 'contract') return oneLine(subject.file);
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
      `${person} is named as an author by somebody who cannot know it, and does not decide.`,
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
