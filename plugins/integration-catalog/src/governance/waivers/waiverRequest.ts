import type { Severity } from '@interlock/contract-core';
import type {
  WaiverPolicyView,
  WaiverRequest,
} from '@interlock/plugin-integration-catalog-common';
import { latestExpiry, namesRule } from './waiverTerms';

/** What a waiver is asked for, before somebody fills in the rest. */
export interface WaiverSubject {
  readonly rule: string;
  /** Empty where no single finding is meant. */
  readonly fingerprint: string;
  /** Entity ref; empty for the whole estate. */
  readonly target: string;
  readonly targetTitle: string;
  /** Entity ref of who is proposed as owner of the waiver; may be empty. */
  readonly owner: string;
  readonly severity: Severity;
  /** The waiver that this one continues. */
  readonly renews?: string;
}

/** The form as it stands; every field a text. */
export interface WaiverDraft {
  readonly rule: string;
  readonly covers: 'finding' | 'rule';
  readonly target: string;
  readonly operation: string;
  readonly consumer: string;
  readonly environment: string;
  readonly reason: string;
  readonly owner: string;
  readonly start: string;
  readonly expiry: string;
  readonly ticket: string;
  readonly compensatingControl: string;
}

export type DraftFaults = Partial<Record<keyof WaiverDraft, string>>;

/** The API refuses shorter reasons. */
const shortestReason = 3;

/** What is missing or against the policy, by field; the server judges the same again. */
export function draftFaults(
  draft: WaiverDraft,
  policy: WaiverPolicyView,
  severity: Severity,
): DraftFaults {
  const latest = latestExpiry(policy, severity, draft.start);
  const needsControl = namesRule(policy.controlRequired, draft.rule);
  const faults: Record<keyof DraftFaults & string, string | false> = {
    rule:
      draft.rule === ''
        ? 'Choose a rule.'
        : namesRule(policy.never, draft.rule) &&
          'The waiver policy permits no waiver of this rule.',
    covers: false,
    target: false,
    operation: false,
    consumer: false,
    environment: false,
    reason:
      draft.reason.trim().length < shortestReason &&
      'Say why it may stay, in at least three characters.',
    owner: draft.owner === '' && 'Choose who sees to it that it goes away.',
    start: draft.start === '' && 'Choose the first day.',
    expiry: expiryFault(draft, latest),
    ticket:
      needsControl &&
      draft.ticket.trim() === '' &&
      'The waiver policy asks for a ticket for this rule.',
    compensatingControl:
      needsControl &&
      draft.compensatingControl.trim() === '' &&
      'The waiver policy asks what keeps the damage away meanwhile.',
  };
  return Object.fromEntries(
    Object.entries(faults).filter(([, fault]) => fault !== false),
  );
}

function expiryFault(draft: WaiverDraft, latest: string): string | false {
  if (draft.expiry === '') return 'Choose the last day.';
  if (draft.expiry < draft.start) return 'The last day is before the first.';
  if (latest !== '' && draft.expiry > latest) {
    return `The waiver policy allows ${latest} at the latest.`;
  }
  return false;
}

/** What is sent; fields that were left empty are left out. */
export function toWaiverRequest(
  draft: WaiverDraft,
  subject: WaiverSubject,
): WaiverRequest {
  const written = (values: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(values)
        .map(([name, value]) => [name, value.trim()] as const)
        .filter(([, value]) => value !== ''),
    );
  return {
    covers: {
      rule: draft.rule,
      ...(draft.covers === 'finding'
        ? { fingerprint: subject.fingerprint }
        : {}),
    },
    scope: written({
      target: draft.target,
      operation: draft.operation,
      consumer: draft.consumer,
      environment: draft.environment,
    }),
    reason: draft.reason.trim(),
    owner: draft.owner,
    start: draft.start,
    expiry: draft.expiry,
    ...written({
      ticket: draft.ticket,
      compensatingControl: draft.compensatingControl,
    }),
    ...(subject.renews ? { renews: subject.renews } : {}),
  };
}
