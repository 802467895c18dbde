import type { Waiver } from '@interlock/contract-core';
import type { WaiverView } from '@interlock/plugin-integration-catalog-common';
import { askForJson, isObject, notUnderstood } from './portalRequest';

/** What the portal says about its waivers. */
export interface PortalWaivers {
  /** The day of the portal's clock. */
  readonly day: string;
  /** Without the entries of the baseline, which stand in git. */
  readonly waivers: readonly Waiver[];
  /** Ids of waivers that permit something now. */
  readonly active: ReadonlySet<string>;
  /** Ids of waivers that permitted something at some time. */
  readonly matched: ReadonlySet<string>;
}

/** Reads the waivers of a portal. */
export async function requestWaivers(
  portal: URL,
  token: string | null,
): Promise<PortalWaivers> {
  const answer = await askForJson(portal, token, {
    method: 'GET',
    path: '/api/integration-catalog/governance/waivers',
  });
  if (
    !isObject(answer) ||
    typeof answer.day !== 'string' ||
    !Array.isArray(answer.waivers) ||
    !answer.waivers.every(isWaiver)
  ) {
    throw notUnderstood(portal, 'a list of waivers');
  }
  const kept = answer.waivers.filter(({ source }) => source === 'portal');
  const inState = (...states: readonly WaiverView['state'][]) =>
    new Set(
      kept.filter(({ state }) => states.includes(state)).map(({ id }) => id),
    );
  return {
    day: answer.day,
    waivers: kept.map(waiverOf),
    active: inState('active'),
    matched: inState('active', 'stale'),
  };
}

/** The members of a waiver alone, so that none of the view's gets into reports. */
function waiverOf(view: WaiverView): Waiver {
  return {
    id: view.id,
    source: view.source,
    covers: view.covers,
    scope: view.scope,
    reason: view.reason,
    owner: view.owner,
    requestedBy: view.requestedBy,
    approvers: view.approvers,
    start: view.start,
    expiry: view.expiry,
    ticket: view.ticket,
    compensatingControl: view.compensatingControl,
    renews: view.renews,
    renewals: view.renewals,
    decision: view.decision,
    severity: view.severity,
  };
}

/** Enough to know that both sides speak of the same thing. */
function isWaiver(value: unknown): value is WaiverView {
  return (
    isObject(value) &&
    isObject(value.covers) &&
    isObject(value.scope) &&
    Array.isArray(value.approvers) &&
    ['id', 'source', 'start', 'expiry', 'decision', 'state'].every(
      member => typeof value[member] === 'string',
    )
  );
}
