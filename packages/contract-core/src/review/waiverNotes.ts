import type { Reason } from '../model';
import type { SubjectUnderReview } from './reviewInput';
import { expiredOver } from './subjectWaivers';
import * as waiverReasons from './waiverReasons';
import type { AppliedWaivers, WaivableFinding } from './waivers';

/** Which waivers permit something, and which no longer do. */
export function waiverNotes<F extends WaivableFinding>(
  subject: SubjectUnderReview,
  applied: AppliedWaivers<F>,
  stands: (finding: F) => boolean,
): readonly Reason[] {
  return [
    ...waiverReasons.waived(
      subject,
      applied.uses.filter(use => use.permits.length > 0),
    ),
    ...waiverReasons.waiversExpired(subject, expiredOver(applied, stands)),
  ];
}
