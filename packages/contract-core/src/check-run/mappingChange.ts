import type { EstateIntegration } from '../estate';
import {
  compareSheets,
  digestOfSheet,
  isSameSheet,
  readSheet,
} from '../mapping';
import type { MappingSheet, ReadMappingSheet, SheetSource } from '../mapping';
import type { Finding } from '../model';
import type { BaseTrouble, RelatedPeople } from '../review';
import type { PlainSubjectUnderCheck } from './checkInput';
import { sheetFindings, wholeSheetFinding } from './sheetFindings';
import type { SheetFinding } from './sheetFindings';

/** The integration whose sheet changes, by the word of the protected side. */
export type MappedIntegration = Pick<
  EstateIntegration,
  'id' | 'ref' | 'title' | 'owner'
>;

/** A sheet on both sides of a change; null where a side has none. */
export interface ChangedSheet {
  readonly base: SheetSource | null;
  readonly revision: SheetSource | null;
  /** As the protected side has it now: it says who approves. */
  readonly inForce: SheetSource | null;
}

/**
 * A changed mapping sheet as a subject; null where both sides say the same. It is
 * approved by whom the protected side names: a branch cannot name its own approver.
 */
export function mappingChange(
  integration: MappedIntegration,
  sheet: ChangedSheet,
): PlainSubjectUnderCheck | null {
  const subject = mappingSubject(integration, sheet);
  const { findings, problems, baseKnown } = subject;
  return findings.length === 0 && problems.length === 0 && baseKnown
    ? null
    : subject;
}

/** The same where somebody says that it changed: without findings where it did not. */
export function mappingSubject(
  integration: MappedIntegration,
  sheet: ChangedSheet,
): PlainSubjectUnderCheck {
  const { base, revision, inForce } = sheet;
  // A branch cannot say that a sheet is new which is in force by now.
  const isCutBefore = base === null && inForce !== null;
  const before = base ?? inForce;
  const after = revision && readSheet(revision);
  const different = findingsOf(before && readSheet(before), after);
  const findings = isCutBefore ? [] : different;
  const problems = after?.problems ?? [];
  const people = peopleOf(integration, inForce && readSheet(inForce).sheet);
  return {
    kind: 'mapping',
    id: integration.id,
    ref: integration.ref,
    title: `Mapping of ${integration.title}`,
    file: (inForce ?? revision ?? base)?.file ?? '',
    owner: people.owner,
    base: versionOf(base),
    revision: versionOf(revision),
    findings: findings.map(({ finding }) => finding),
    problems,
    ...(isCutBefore && different.length > 0
      ? { baseKnown: false, baseTrouble: cutBefore(integration) }
      : { baseKnown: true }),
    known: true,
    changeRequest: null,
    related: people.related,
    relatedByFinding: relatedByFinding(findings, people),
    carriers: [integration.ref],
    parts: findings.map(({ part }) => part),
  };
}

function cutBefore({ title }: MappedIntegration): BaseTrouble {
  return {
    message: `${title} has a mapping sheet on the protected branch, but had none where this branch was cut.`,
    remedy:
      'Bring the branch up to date with the protected branch, and run the check again.',
  };
}

function versionOf(source: SheetSource | null) {
  return source && { file: source.file, digest: digestOfSheet(source) };
}

/** What cannot be read on the side of the branch has problems, and no findings. */
function findingsOf(
  before: ReadMappingSheet | null,
  after: ReadMappingSheet | null,
): readonly SheetFinding[] {
  if (after === null) {
    return before === null ? [] : [wholeSheetFinding(before, null)];
  }
  if (after.sheet === null) return [];
  if (before === null || before.sheet === null) {
    return [wholeSheetFinding(before, after)];
  }
  const difference = compareSheets(before.sheet, after.sheet);
  return isSameSheet(difference)
    ? []
    : sheetFindings(difference, before.sheet, after.sheet);
}

/** Who answers for a sheet, and who approves changes of it and of its rows. */
interface SheetPeople {
  readonly owner: string;
  readonly related: Partial<RelatedPeople>;
  /** Approvers by row, where a row names its own. */
  readonly rows: ReadonlyMap<string, string>;
}

function peopleOf(
  integration: MappedIntegration,
  sheet: MappingSheet | null,
): SheetPeople {
  return {
    owner: sheet?.owner || integration.owner,
    related: { 'mapping-approver': named(sheet?.approver) },
    rows: new Map(
      (sheet?.mappings ?? []).flatMap(mapping =>
        mapping.rows
          .filter(({ approver }) => approver !== '')
          .map(({ id, approver }) => [`${mapping.name}/${id}`, approver]),
      ),
    ),
  };
}

/** Only of findings about rows that name an approver of their own. */
function relatedByFinding(
  findings: readonly SheetFinding[],
  { rows }: SheetPeople,
): Readonly<Record<Finding['fingerprint'], Partial<RelatedPeople>>> {
  return Object.fromEntries(
    findings.flatMap(({ row, finding }) => {
      const approver = row === null ? undefined : rows.get(row);
      return approver === undefined
        ? []
        : [[finding.fingerprint, { 'mapping-approver': named(approver) }]];
    }),
  );
}

function named(ref: string | undefined): readonly string[] {
  return ref === undefined || ref === '' ? [] : [ref];
}
