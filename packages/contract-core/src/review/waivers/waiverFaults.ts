import { dayOf, ruleMatches } from '../../model';
import type { Severity } from '../../model';
import type { Waiver } from './waiver';
import type { WaiverPolicy } from './waiverPolicy';
import { predecessorsOf, renewalsOf } from './waiverRenewals';

/** What somebody asks for; the rest of a waiver follows from it. */
export type WaiverDraft = Pick<
  Waiver,
  | 'covers'
  | 'scope'
  | 'reason'
  | 'owner'
  | 'requestedBy'
  | 'start'
  | 'expiry'
  | 'ticket'
  | 'compensatingControl'
  | 'renews'
>;

/** Why a waiver may not be asked for or approved as it is. */
export interface WaiverFault {
  /** Member of the draft to correct. */
  readonly member: keyof WaiverDraft;
  readonly message: string;
}

export interface WaiverFaultTerms {
  readonly policy: WaiverPolicy;
  /** Severity of the heaviest finding that the waiver is to permit. */
  readonly severity: Severity;
  /** Every waiver of the past and present, rejected ones included. */
  readonly history: readonly Waiver[];
  /** ISO day on which it is asked for or approved. */
  readonly day: string;
}

/**
 * What is wrong with a waiver, all of it at once; none where it may be asked
 * for. Asked again at approval, because days go by and policies change.
 */
export function waiverFaults(
  draft: WaiverDraft,
  terms: WaiverFaultTerms,
): readonly WaiverFault[] {
  return [
    ...missingWords(draft),
    ...termFaults(draft, terms),
    ...policyFaults(draft, terms.policy),
    ...renewalFaults(draft, terms),
  ];
}

/** `kind:namespace/name`, as the estate writes refs. */
const entityRef = /^[a-z]+:[a-z0-9._-]+\/[a-z0-9._-]+$/;

function missingWords(draft: WaiverDraft): readonly WaiverFault[] {
  const faults: WaiverFault[] = [];
  if (draft.covers.rule === '' || draft.covers.rule.includes('*')) {
    faults.push({
      member: 'covers',
      message: 'A waiver names one rule by its id, without a wildcard.',
    });
  }
  if (draft.reason.trim() === '') {
    faults.push({
      member: 'reason',
      message: 'Say why the finding may stay for a while.',
    });
  }
  if (!entityRef.test(draft.owner)) {
    faults.push({
      member: 'owner',
      message:
        'Name the owner, who sees to it that the finding goes away, as a group or user such as group:default/finance-control.',
    });
  }
  return faults;
}

function termFaults(
  draft: WaiverDraft,
  { policy, severity, day }: WaiverFaultTerms,
): readonly WaiverFault[] {
  const start = dayNamedBy(draft.start);
  const expiry = dayNamedBy(draft.expiry);
  const fault = (member: 'start' | 'expiry', message: string) => [
    { member, message },
  ];
  if (start === null) {
    return fault('start', 'The start must be a day such as 2026-11-30.');
  }
  if (expiry === null) {
    return fault('expiry', 'The expiry must be a day such as 2026-11-30.');
  }
  if (start > expiry) {
    return fault(
      'expiry',
      `The expiry ${draft.expiry} is before the start ${draft.start}.`,
    );
  }
  if (draft.expiry < day) {
    return fault(
      'expiry',
      `The expiry ${draft.expiry} has gone by; it is ${day}.`,
    );
  }
  const longest = policy.longestDays[severity];
  const days = expiry - start + 1;
  return days > longest
    ? fault(
        'expiry',
        `From ${draft.start} to ${draft.expiry} are ${days} days; a waiver of a finding of severity ${severity} lasts at most ${longest}.`,
      )
    : [];
}

/** Days since 1970 of a plain ISO day; null for any other text. */
function dayNamedBy(text: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayOf(text) : null;
}

function policyFaults(
  draft: WaiverDraft,
  policy: WaiverPolicy,
): readonly WaiverFault[] {
  const { rule } = draft.covers;
  const named = (patterns: readonly string[]) =>
    patterns.some(pattern => ruleMatches(pattern, rule));
  if (rule.startsWith('waiver-')) {
    return [
      {
        member: 'covers',
        message: `${rule} is a rule about waivers, which none can permit.`,
      },
    ];
  }
  if (named(policy.never)) {
    return [
      {
        member: 'covers',
        message: `The governance policy lets nobody waive ${rule}.`,
      },
    ];
  }
  if (!named(policy.controlRequired)) return [];
  const demanded = [
    ['ticket', 'a ticket'],
    ['compensatingControl', 'a compensating control'],
  ] as const;
  return demanded
    .filter(([member]) => draft[member].trim() === '')
    .map(([member, words]) => ({
      member,
      message: `A waiver of ${rule} must name ${words}.`,
    }));
}

function renewalFaults(
  draft: WaiverDraft,
  { policy, history }: WaiverFaultTerms,
): readonly WaiverFault[] {
  const before = predecessorsOf(draft, history);
  const fault = (message: string): readonly WaiverFault[] => [
    { member: 'renews', message },
  ];
  if (
    draft.renews !== null &&
    !before.some(waiver => waiver.id === draft.renews)
  ) {
    return fault(
      `${draft.renews} is no approved waiver of the same rule and place, so it cannot be renewed.`,
    );
  }
  const [latest] = before;
  if (latest && draft.renews === null) {
    return fault(
      `${latest.id} permitted the same until ${latest.expiry}; renew it, so that renewals are counted.`,
    );
  }
  const renewals = renewalsOf(draft, history);
  return renewals > policy.mostRenewals
    ? fault(
        `This would be renewal ${renewals}; after ${policy.mostRenewals} the finding must be mended.`,
      )
    : [];
}
