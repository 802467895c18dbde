import {
  applyWaivers,
  type GovernanceReport,
  type Waiver,
  type WaiverScope,
} from '@interlock/contract-core';
import type {
  DeepReadonly,
  WaiverView,
} from '@interlock/plugin-integration-catalog-common';
import { findingsOnTheWire, type FindingView } from '../governed/findingWire';
import type { GovernedEstate } from '../governed/governedEstate';
import {
  targetById,
  whyNotDecideWaiver,
  type WaiverAsking,
} from './waiverAsking';

export type WaiverOnTheWire = DeepReadonly<WaiverView>;

/** Waivers as lists show them: those that wait first, then by expiry. */
export function waiversOnTheWire(
  governed: GovernedEstate,
  asking: WaiverAsking,
): readonly WaiverOnTheWire[] {
  return governed.report.waivers
    .map(waiver => waiverOnTheWire(waiver, governed, asking))
    .sort(byNeed);
}

function waiverOnTheWire(
  waiver: GovernanceReport['waivers'][number],
  governed: GovernedEstate,
  asking: WaiverAsking,
): WaiverOnTheWire {
  const stored = governed.stored.find(candidate => candidate.id === waiver.id);
  return {
    id: waiver.id,
    source: waiver.source,
    covers: waiver.covers,
    ...(waiver.fingerprintVersion === undefined
      ? {}
      : { fingerprintVersion: waiver.fingerprintVersion }),
    scope: scopeOfNow(waiver.scope, governed),
    reason: waiver.reason,
    owner: waiver.owner,
    requestedBy: waiver.requestedBy,
    approvers: waiver.approvers,
    start: waiver.start,
    expiry: waiver.expiry,
    ticket: waiver.ticket,
    compensatingControl: waiver.compensatingControl,
    renews: waiver.renews,
    renewals: waiver.renewals,
    decision: waiver.decision,
    severity: waiver.severity,
    state: waiver.state,
    permits: waiver.permits,
    requestedAt: stored?.requestedAt ?? '',
    lacking: governed.lacking.get(waiver.id) ?? [],
    mayDecide: whyNotDecideWaiver(governed, waiver, asking) === '',
  };
}

/** A target that was renamed goes by the name that it has now. */
function scopeOfNow(
  scope: WaiverScope,
  governed: Pick<GovernedEstate, 'targets'>,
): WaiverScope {
  const now =
    scope.targetId === undefined
      ? undefined
      : targetById(governed, scope.targetId);
  return now ? { ...scope, target: now.ref } : scope;
}

function byNeed(one: WaiverOnTheWire, other: WaiverOnTheWire): number {
  const waits = (waiver: WaiverOnTheWire) =>
    waiver.state === 'requested' ? 0 : 1;
  const place = (waiver: WaiverOnTheWire) =>
    [waits(waiver), waiver.expiry, waiver.id].join(' ');
  return place(one) < place(other) ? -1 : 1;
}

/**
 * Findings that a waiver speaks of today, whatever has been decided about it
 * and whatever else permits them.
 */
export function findingsConcerned(
  governed: GovernedEstate,
  waiver: Pick<Waiver, 'covers' | 'scope'>,
): readonly FindingView[] {
  const { day } = governed.report;
  const { environment: _, ...scope } = waiver.scope;
  const inForce: Waiver = {
    id: 'asked-about',
    source: 'portal',
    covers: waiver.covers,
    scope,
    reason: '',
    owner: '',
    requestedBy: '',
    approvers: [{ person: 'anybody', groups: [] }],
    start: day,
    expiry: day,
    ticket: '',
    compensatingControl: '',
    renews: null,
    renewals: 0,
    decision: 'approved',
    severity: 'info',
  };
  return applyWaivers(findingsOnTheWire(governed), [inForce], {
    day,
  }).uses.flatMap(use => use.permits);
}
