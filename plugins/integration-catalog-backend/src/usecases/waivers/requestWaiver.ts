import { InputError, ServiceUnavailableError } from '@backstage/errors';
import {
  fingerprintVersion,
  renewalsOf,
  waiverFaults,
  type Severity,
  type WaiverDraft,
} from '@interlock/contract-core';
import type {
  DeepReadonly,
  WaiverRequest,
} from '@interlock/plugin-integration-catalog-common';
import { inTransaction } from '@interlock/plugin-store';
import type { Person } from '../../caller';
import type { CatalogContext } from '../../catalogContext';
import { appendAudit } from '../../store/audit';
import {
  listWaivers,
  storeWaiver,
  type StoredWaiver,
} from '../../store/waivers';
import type { GovernedEstate } from '../governed/governedEstate';
import { findingsConcerned } from './waiverWire';

/**
 * Keeps a request for a waiver, unless the waiver policy rules it out. Gives
 * back its id; it permits nothing until somebody else has approved it.
 */
export async function requestWaiver(
  context: Pick<CatalogContext, 'database' | 'now' | 'newId'>,
  governed: GovernedEstate,
  body: DeepReadonly<WaiverRequest>,
  person: Person,
): Promise<string> {
  const draft = draftOf(body, person, governed);
  refuseUnknown(draft, governed);
  const policy = governed.waiverPolicy;
  if (policy === null) {
    throw new ServiceUnavailableError(
      'The governance policy could not be read yet, so no waiver can be asked for; correct it at the ref that the portal reads.',
    );
  }
  const severity = heaviestOf(draft, governed);
  const id = context.newId();
  await inTransaction(context.database, async transaction => {
    const history = await listWaivers(transaction);
    const faults = waiverFaults(draft, {
      policy,
      severity,
      history,
      day: governed.report.day,
    });
    if (faults.length > 0) {
      throw new InputError(faults.map(fault => fault.message).join(' '));
    }
    const at = context.now().toISOString();
    const waiver: StoredWaiver = {
      ...draft,
      ...(draft.covers.fingerprint === undefined ? {} : { fingerprintVersion }),
      id,
      source: 'portal',
      approvers: [],
      renewals: renewalsOf(draft, history),
      decision: 'requested',
      severity,
      requestedAt: at,
      lastMatchedOn: null,
    };
    const [sequence = 0] = await appendAudit(transaction, [
      {
        at,
        actor: person.ref,
        action: 'waiver.requested',
        subject: id,
        detail: {
          covers: draft.covers,
          scope: draft.scope,
          reason: draft.reason,
          owner: draft.owner,
          start: draft.start,
          expiry: draft.expiry,
          ticket: draft.ticket,
          compensatingControl: draft.compensatingControl,
          renews: draft.renews,
          renewals: waiver.renewals,
          severity,
        },
      },
    ]);
    await storeWaiver(
      transaction,
      waiver,
      {
        id: context.newId(),
        waiver: id,
        action: 'requested',
        by: person.ref,
        groups: [...person.groups].sort(),
        reason: draft.reason,
        at,
      },
      sequence,
    );
  });
  return id;
}

function draftOf(
  body: DeepReadonly<WaiverRequest>,
  person: Person,
  governed: GovernedEstate,
): WaiverDraft {
  const lower = (ref: string | undefined) => ref?.toLowerCase();
  const { operation, environment } = body.scope;
  const target = lower(body.scope.target);
  const targetId = governed.targets.get(target ?? '')?.id;
  const consumer = lower(body.scope.consumer);
  return {
    covers: body.covers,
    scope: {
      ...(target === undefined ? {} : { target }),
      ...(targetId === undefined || targetId === target ? {} : { targetId }),
      ...(operation === undefined ? {} : { operation }),
      ...(consumer === undefined ? {} : { consumer }),
      ...(environment === undefined ? {} : { environment }),
    },
    reason: body.reason.trim(),
    owner: body.owner.toLowerCase(),
    requestedBy: person.ref,
    start: body.start ?? governed.report.day,
    expiry: body.expiry,
    ticket: body.ticket?.trim() ?? '',
    compensatingControl: body.compensatingControl?.trim() ?? '',
    renews: body.renews ?? null,
  };
}

/** A waiver about something that does not exist would permit what comes later. */
function refuseUnknown(draft: WaiverDraft, governed: GovernedEstate): void {
  const { target, consumer } = draft.scope;
  if (target !== undefined && !governed.targets.has(target)) {
    throw new InputError(
      `scope.target is ${target}, which is nothing that governance judges; name a contract, integration, system or data object of the estate in full.`,
    );
  }
  const named = [
    ['scope.consumer', consumer],
    ['owner', draft.owner],
  ] as const;
  for (const [member, ref] of named) {
    if (ref !== undefined && !governed.titles.has(ref)) {
      throw new InputError(
        `${member} is ${ref}, which the estate does not have; name an entity of it in full.`,
      );
    }
  }
}

/**
 * Severity of the heaviest finding that the waiver speaks of. Where there is
 * none now, a change may bring it: the rule's own severity, or `error` for a
 * rule that is none of governance, so that the shortest term holds.
 */
function heaviestOf(draft: WaiverDraft, governed: GovernedEstate): Severity {
  const present = findingsConcerned(governed, draft).map(
    finding => finding.severity,
  );
  const heaviest = (['error', 'warn', 'info'] as const).find(severity =>
    present.includes(severity),
  );
  return (
    heaviest ??
    governed.rules.find(rule => rule.id === draft.covers.rule)?.severity ??
    'error'
  );
}
