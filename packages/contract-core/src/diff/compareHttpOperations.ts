import type { HttpOperation, RequestBody, Response } from '../model';
import { compareContents } from './compareContents';
import { compareHeaders } from './compareHeaders';
import { compareLinks } from './compareLinks';
import { compareExpressions, isProviderCall } from './compareProviderCalls';
import { compareParameters } from './compareParameters';
import { compareSecurity } from './compareSecurity';
import { compareServers } from './compareServers';
import type { OperationChanges } from './operationChanges';
import type { SchemeNames } from './pairSecuritySchemes';

/** What the comparison of one operation knows of its document. */
export interface HttpComparisonContext {
  readonly schemes: SchemeNames;
  /** Identities of operations that moved, from base to revision. */
  readonly moved: ReadonlyMap<string, string>;
}

/** Compares a request with its responses. */
export function compareHttpOperations(
  changes: OperationChanges,
  base: HttpOperation,
  revision: HttpOperation,
  known: HttpComparisonContext,
): void {
  compareSecurity(changes, base.security, revision.security, known.schemes);
  compareExpressions(changes, base.address, revision.address);
  compareOwnServers(changes, base, revision);
  compareParameters(changes);
  compareBodies(changes, base.requestBody, revision.requestBody);
  compareResponses(changes, base.responses, revision.responses, known.moved);
}

/** Where both serve at the document's servers, those are compared once. */
function compareOwnServers(
  changes: OperationChanges,
  base: HttpOperation,
  revision: HttpOperation,
): void {
  if (!base.ownServers && !revision.ownServers) return;
  if (isProviderCall(base)) return;
  compareServers(base, revision, (kind, effect, details) =>
    changes.report(kind, effect, { ...details, cause: 'servers' }),
  );
}

function compareBodies(
  changes: OperationChanges,
  base: RequestBody | null,
  revision: RequestBody | null,
): void {
  const direction = changes.sent;
  if (base === null && revision === null) return;
  if (base === null) {
    const required = revision?.required === true;
    changes.report(
      required ? 'required-body-added' : 'optional-body-added',
      required ? 'narrower' : 'none',
      { direction, slot: 'body', revision: revision?.place ?? null },
    );
    return;
  }
  if (revision === null) {
    changes.report('body-removed', 'narrower', {
      direction,
      slot: 'body',
      base: base.place,
    });
    return;
  }
  const details = {
    direction,
    slot: 'body',
    base: base.place,
    revision: revision.place,
  };
  if (!base.required && revision.required) {
    changes.report('body-became-required', 'narrower', details);
  }
  if (base.required && !revision.required) {
    changes.report('body-became-optional', 'wider', details);
  }
  compareContents(changes, 'body', direction, base, revision);
}

function compareResponses(
  changes: OperationChanges,
  base: ReadonlyMap<string, Response>,
  revision: ReadonlyMap<string, Response>,
  moved: HttpComparisonContext['moved'],
): void {
  const direction = changes.returned;
  for (const [status, response] of base) {
    const counterpart = responseFor(status, revision);
    if (counterpart === undefined) {
      const success = status.startsWith('2');
      changes.report(
        success ? 'success-status-removed' : 'other-status-removed',
        'narrower',
        { subject: status, direction, base: response.place },
      );
      continue;
    }
    const slot = `response ${status}`;
    compareContents(changes, slot, direction, response, counterpart);
    compareHeaders(changes, slot, direction, response, counterpart);
    compareLinks(changes, slot, response, counterpart, moved);
  }
  for (const [status, response] of revision) {
    if (responseFor(status, base) !== undefined) continue;
    changes.report('status-added', 'none', {
      subject: status,
      direction,
      revision: response.place,
    });
  }
}

/** The response for a status: its own, its range's, or the default. */
function responseFor(
  status: string,
  responses: ReadonlyMap<string, Response>,
): Response | undefined {
  return (
    responses.get(status) ??
    responses.get(`${status[0]}XX`) ??
    responses.get('default')
  );
}
