import type { CheckRun, ContractCheck, SubjectCheck } from '../check-run';
import { isWork, notesOfSides } from '../model';
import { problemsTable, violationsTable } from './annotationMarkdown';
import { annotationsBySubject } from './annotations';
import type { Annotation } from './annotations';
import { annotatedPlace } from './annotationWords';
import { checkSentence, subjectName } from './checkSentence';
import { consumersTable, hitRowsTable } from './consumerText';
import {
  markdownCode,
  markdownFold,
  markdownProse,
  markdownTable,
} from './markdownText';
import { notesFold } from './noteText';
import { reasonList } from './reasonText';
import {
  outOfScopeInWords,
  profilesInWords,
  styleNotesInWords,
  violationsInWords,
} from './violationsText';
import { count, entityName, shortDigest } from './wording';

/** A check run as a pull request comment: one table, the rest folded away. */
export function checkMarkdown(
  run: CheckRun,
  annotations: readonly Annotation[],
): string {
  const problems = annotations.filter(({ kind }) => kind === 'problem');
  const parts = [
    `**${markdownProse(checkSentence(run))}**`,
    reasonList(run.reasons),
    findingsOfSubjects(run.subjects, annotations),
    problems.length > 0 ? problemsTable(problems) : '',
    ...folds(run, annotations),
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function findingsOfSubjects(
  subjects: readonly SubjectCheck[],
  annotations: readonly Annotation[],
): string {
  const names = new Map(subjects.map(one => [one.id, subjectName(one)]));
  const rows = annotations
    .filter(({ kind }) => kind === 'finding')
    .map(annotation => [
      annotation.level,
      markdownCode(names.get(annotation.subject) ?? annotation.subject),
      markdownCode(annotation.finding?.operation ?? ''),
      markdownProse(annotation.message),
      markdownCode(annotatedPlace(annotation)),
    ]);
  if (rows.length === 0) return '';
  return markdownTable(
    ['Severity', headOf(subjects), 'Operation', 'Finding', 'Place'],
    rows,
  );
}

/** `Contract` while nothing else changed. */
function headOf(subjects: readonly SubjectCheck[]): string {
  return subjects.every(({ kind }) => kind === 'contract')
    ? 'Contract'
    : 'Subject';
}

function folds(
  run: CheckRun,
  annotations: readonly Annotation[],
): readonly string[] {
  const consumers = run.evidence.consumers;
  const hit = consumers.filter(consumer => consumer.status !== 'unaffected');
  const notes = [
    ...run.evidence.blindSpots,
    ...run.authors.unmatched.map(
      author => `${author} matches no user of the estate.`,
    ),
  ];
  const folded: string[] = [];
  if (consumers.length > 0) {
    folded.push(
      markdownFold(
        `${hit.length} of ${count(consumers.length, 'consumer')} hit`,
        [consumersTable(consumers), hitRowsTable(consumers)]
          .filter(table => table !== '')
          .join('\n\n'),
      ),
    );
  }
  folded.push(
    ...violationFolds(run.contracts, annotations),
    ...noteFolds(run.contracts),
  );
  if (notes.length > 0) {
    folded.push(
      markdownFold(
        'What the evidence cannot see',
        notes.map(note => `- ${markdownProse(note)}`).join('\n'),
      ),
    );
  }
  if (run.contracts.length > 0) {
    folded.push(
      markdownFold('What was compared', comparedTable(run.contracts)),
    );
  }
  return folded;
}

/** One fold per contract with violations: the profiles and the scope are its own. */
function violationFolds(
  contracts: readonly ContractCheck[],
  annotations: readonly Annotation[],
): string[] {
  const about = annotationsBySubject(annotations);
  return contracts
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(({ id, ref, diagnostics, profile, outOfScope }) => {
      const profiles = profilesInWords(profile.applied);
      const work = about(id, 'violation').filter(({ level }) =>
        isWork({ severity: level }),
      );
      const notes = styleNotesInWords(diagnostics);
      const title = [
        work.length === 0 ? 'style notes' : violationsInWords(diagnostics),
        `in ${entityName(ref)}`,
        profiles === '' ? '' : `(${profiles})`,
      ].filter(part => part !== '');
      return markdownFold(
        markdownProse(title.join(' ')),
        [
          work.length === 0 ? '' : violationsTable(work),
          markdownProse(notes),
          outOfScope === 0 ? '' : outOfScopeInWords(outOfScope),
        ]
          .filter(part => part !== '')
          .join('\n\n'),
      );
    });
}

/** One fold per contract with notes. */
function noteFolds(contracts: readonly ContractCheck[]): readonly string[] {
  return contracts
    .map(contract => {
      const notes = notesOfSides(contract);
      const title = `${count(notes.length, 'note')} on ${entityName(contract.ref)}`;
      return notesFold(notes, markdownProse(title));
    })
    .filter(fold => fold !== '');
}

function comparedTable(contracts: readonly ContractCheck[]): string {
  const version = (side: ContractCheck['base']) =>
    side === null
      ? 'none'
      : `${markdownProse(side.label)} ${markdownCode(shortDigest(side.digest))}`;
  return markdownTable(
    ['Contract', 'File', 'Base', 'Revision'],
    contracts.map(contract => [
      markdownCode(entityName(contract.ref)),
      markdownCode(contract.revision?.file ?? contract.base?.file ?? ''),
      version(contract.base),
      version(contract.revision),
    ]),
  );
}
