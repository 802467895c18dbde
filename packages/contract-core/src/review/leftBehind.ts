import { fingerprintVersion } from '../model';
import type { Finding } from '../model';
import type { Decision } from './decision';
import type { SubjectUnderReview, ReviewInput } from './reviewInput';
import { isInForce } from './waivers';
import type { Waiver } from './waivers';

/** What was decided about fingerprints that the engine no longer makes. */
export interface LeftBehind {
  readonly decisions: readonly Decision[];
  readonly waivers: readonly Waiver[];
}

/**
 * Decisions and waivers that name a finding in another way than the engine does
 * now and that nothing answers to any more, as far as they may speak of what is
 * asked. They cover nothing; they only explain why somebody is asked again.
 */
export function leftBehind(
  subject: SubjectUnderReview,
  asked: readonly Finding[],
  decisions: readonly Decision[],
  { waivers, day }: Pick<ReviewInput, 'waivers' | 'day'>,
): LeftBehind {
  if (asked.length === 0) return { decisions: [], waivers: [] };
  const present = new Set(subject.findings.map(each => each.fingerprint));
  const rules = new Set(asked.map(finding => finding.ruleId));
  return {
    decisions: decisions.filter(
      decision =>
        decision.fingerprintVersion !== fingerprintVersion &&
        decision.fingerprints.some(fingerprint => !present.has(fingerprint)),
    ),
    waivers: waivers.filter(
      waiver =>
        isInForce(waiver, day) &&
        isOutdated(waiver, present) &&
        rules.has(waiver.covers.rule) &&
        isAbout(waiver, subject),
    ),
  };
}

function isOutdated(
  { fingerprintVersion: version, covers }: Waiver,
  present: ReadonlySet<string>,
): boolean {
  return (
    version !== undefined &&
    version !== fingerprintVersion &&
    covers.fingerprint !== undefined &&
    !present.has(covers.fingerprint)
  );
}

/** By its id where the waiver knows it, else by a name of now or before. */
function isAbout(
  { scope }: Waiver,
  { id, ref, formerRefs = [] }: SubjectUnderReview,
): boolean {
  if (scope.target === undefined) return true;
  return scope.targetId === undefined
    ? [ref, ...formerRefs].includes(scope.target)
    : scope.targetId === id;
}
