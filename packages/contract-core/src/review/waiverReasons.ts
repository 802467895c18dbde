import type { Reason } from '../model';
import type { SubjectUnderReview } from './reviewInput';
import { count } from './blockingWords';
import type { FallenWaiver, LackingWaiver } from './subjectWaivers';
import type { Waiver } from './waivers';

/** What is permitted, and until when: each waiver, and the baseline by its days. */
export function waived(
  subject: SubjectUnderReview,
  uses: readonly {
    readonly waiver: Waiver;
    readonly permits: readonly unknown[];
  }[],
): readonly Reason[] {
  const permitted = uses.map(({ waiver, permits }) => ({
    waiver,
    findings: permits.length,
  }));
  return [
    ...permitted.filter(isOfPortal).map(({ waiver, findings }): Reason => ({
      code: 'waived',
      message: `${count(findings, 'finding')} of ${waiver.covers.rule} in ${subject.title} ${findings === 1 ? 'is' : 'are'} waived until ${waiver.expiry} by ${waiver.id}.`,
      remedy: '',
    })),
    ...baselineDays(permitted).map(([day, findings]): Reason => ({
      code: 'waived',
      message: `${count(findings, 'finding')} in ${subject.title} ${findings === 1 ? 'stands' : 'stand'} in the baseline and ${findings === 1 ? 'does' : 'do'} not count until ${day}.`,
      remedy: '',
    })),
  ];
}

/** What counts again since a waiver, or an entry of the baseline, has expired. */
export function waiversExpired(
  subject: SubjectUnderReview,
  expired: readonly CountedWaiver[],
): readonly Reason[] {
  return [
    ...expired.filter(isOfPortal).map(({ waiver, findings }): Reason => ({
      code: 'waiver-expired',
      message: `The waiver ${waiver.id} expired on ${waiver.expiry}, so ${count(findings, 'finding')} of ${waiver.covers.rule} in ${subject.title} ${findings === 1 ? 'counts' : 'count'} again.`,
      remedy: `Mend the finding, or let ${waiver.owner} ask for a renewal.`,
    })),
    ...baselineDays(expired).map(([day, findings]): Reason => ({
      code: 'waiver-expired',
      message: `${count(findings, 'finding')} in ${subject.title} ${findings === 1 ? 'counts' : 'count'} again, because the baseline permitted ${findings === 1 ? 'it' : 'them'} until ${day}.`,
      remedy: 'Mend what was adopted, or ask for a waiver in the portal.',
    })),
  ];
}

/** Approved waivers that do not permit yet what is still asked about. */
export function waiversLacking(
  subject: SubjectUnderReview,
  lacking: readonly LackingWaiver[],
  fallen: readonly FallenWaiver[],
  open: ReadonlySet<string>,
): readonly Reason[] {
  return lacking.flatMap(({ waiver, fingerprints, missing }): Reason[] => {
    const gone = fallen.find(each => each.waiver.id === waiver.id);
    const asked = fingerprints.filter(
      fingerprint =>
        open.has(fingerprint) && !gone?.fingerprints.includes(fingerprint),
    );
    if (asked.length === 0) return [];
    return [
      {
        code: 'waiver-lacks-approval',
        message: `The waiver ${waiver.id} does not permit ${count(asked.length, 'finding')} of ${waiver.covers.rule} in ${subject.title} yet: ${missing}.`,
        remedy:
          'Let those who are missing approve the waiver in the portal, or decide about the change itself.',
      },
    ];
  });
}

/** What waivers permitted until those who approved them left, and who that is. */
export function waiversFallen(
  subject: SubjectUnderReview,
  fallen: readonly FallenWaiver[],
  stands: (fingerprint: string) => boolean,
  remedy: string,
): readonly Reason[] {
  return fallen.flatMap(({ waiver, fingerprints, left }): Reason[] => {
    const open = fingerprints.filter(stands);
    if (open.length === 0) return [];
    return [
      {
        code: 'waiver-fallen',
        message: `The waiver ${waiver.id} permits ${count(open.length, 'finding')} of ${waiver.covers.rule} in ${subject.title} no more: ${left.join(', ')} approved it and may not decide about it any more.`,
        remedy,
      },
    ];
  });
}

interface CountedWaiver {
  readonly waiver: Waiver;
  readonly findings: number;
}

const isOfPortal = ({ waiver }: CountedWaiver) => waiver.source === 'portal';

/** Findings of baseline entries by the last day of the entries, earliest first. */
function baselineDays(
  counted: readonly CountedWaiver[],
): readonly (readonly [string, number])[] {
  const days = new Map<string, number>();
  for (const { waiver, findings } of counted) {
    if (waiver.source !== 'baseline') continue;
    days.set(waiver.expiry, (days.get(waiver.expiry) ?? 0) + findings);
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Approvals and waivers live in the portal; without it nobody knows of any. */
export function waiversNotApplied(): Reason {
  return {
    code: 'waivers-not-applied',
    message:
      'Waivers of the portal were not applied, because the check ran without a portal.',
    remedy: 'Run the check with --portal URL if a waiver permits the findings.',
  };
}
