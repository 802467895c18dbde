import { ownershipMembers } from '../estate';
import type { EstateDataObject } from '../estate';
import { canonicalJson, digestText } from '../model';
import type { BaseTrouble, RelatedByFinding, RelatedPeople } from '../review';
import type { PlainSubjectUnderCheck } from './checkInput';
import { ownershipFindings, wholeObjectFinding } from './ownershipFindings';
import type { OwnershipFinding, OwnershipSide } from './ownershipFindings';

/** The data object that changes, by the word of the protected side. */
export type OwnedObject = Pick<
  EstateDataObject,
  'id' | 'ref' | 'title' | 'owner'
>;

/** A data object on both sides of a change; null where a side has none. */
export interface ChangedObject {
  readonly base: EstateDataObject | null;
  readonly revision: EstateDataObject | null;
  /** As the protected side has it now: its owner decides. */
  readonly inForce: EstateDataObject | null;
}

/**
 * The identity of what a data object says of who owns what: equal wherever its
 * entity is written and however it is worded.
 */
export function digestOfOwnership({ entity }: EstateDataObject): string {
  const { object, attributes } = ownershipMembers(entity.document);
  return digestText(
    canonicalJson([
      object,
      attributes
        .map(({ name, members }) => canonicalJson({ name, members }))
        .sort(),
    ]),
  );
}

/**
 * What a data object says of its attributes as a subject; null where both sides
 * say the same. The owner of now decides: a branch cannot name its own.
 */
export function ownershipChange(
  object: OwnedObject,
  sides: ChangedObject,
): PlainSubjectUnderCheck | null {
  const subject = ownershipSubject(object, sides);
  return subject.findings.length === 0 && subject.baseKnown ? null : subject;
}

/** The same where somebody says that it changed: without findings where it did not. */
export function ownershipSubject(
  object: OwnedObject,
  { base, revision, inForce }: ChangedObject,
): PlainSubjectUnderCheck {
  // A branch cannot say that an object is new which is in force by now.
  const isCutBefore = base === null && inForce !== null;
  const different = findingsOf(base ?? inForce, revision);
  const findings = isCutBefore ? [] : different;
  const owner = inForce?.owner ?? '';
  return {
    kind: 'ownership',
    id: object.id,
    ref: object.ref,
    title: `Ownership of ${object.title}`,
    file: (inForce ?? revision ?? base)?.entity.location.file ?? '',
    owner: owner || object.owner,
    base: versionOf(base),
    revision: versionOf(revision),
    findings: findings.map(({ finding }) => finding),
    problems: [],
    ...(isCutBefore && different.length > 0
      ? { baseKnown: false, baseTrouble: cutBefore(object) }
      : { baseKnown: true }),
    known: true,
    changeRequest: null,
    related: { 'data-owner': named(owner) },
    relatedByFinding: relatedByFinding(findings, inForce),
    parts: findings.map(({ part }) => part),
  };
}

function findingsOf(
  base: EstateDataObject | null,
  revision: EstateDataObject | null,
): readonly OwnershipFinding[] {
  if (base !== null && revision !== null) {
    return ownershipFindings(sideOf(base), sideOf(revision));
  }
  const present = revision ?? base;
  return present === null
    ? []
    : [wholeObjectFinding(sideOf(present), revision !== null)];
}

function sideOf({ entity }: EstateDataObject): OwnershipSide {
  return { ...ownershipMembers(entity.document), entity };
}

function versionOf(object: EstateDataObject | null) {
  return (
    object && {
      file: object.entity.location.file,
      digest: digestOfOwnership(object),
    }
  );
}

/** An attribute may have an owner of its own. */
function relatedByFinding(
  findings: readonly OwnershipFinding[],
  inForce: EstateDataObject | null,
): RelatedByFinding {
  return Object.fromEntries(
    findings.flatMap(({ attribute, finding }) => {
      const owner = inForce?.attributes.find(
        ({ name }) => name === attribute,
      )?.owner;
      const related: Partial<RelatedPeople> = {
        'data-owner': named(owner ?? ''),
      };
      return owner ? [[finding.fingerprint, related]] : [];
    }),
  );
}

function named(ref: string): readonly string[] {
  return ref === '' ? [] : [ref];
}

function cutBefore({ title }: OwnedObject): BaseTrouble {
  return {
    message: `${title} is a data object of the protected branch, but was none where this branch was cut.`,
    remedy:
      'Bring the branch up to date with the protected branch, and run the check again.',
  };
}
