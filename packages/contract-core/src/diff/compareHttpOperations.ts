import type {
  Content,
  Direction,
  Header,
  HttpOperation,
  RequestBody,
  Response,
} from '../model';
import { compareExpressions, isProviderCall } from './compareProviderCalls';
import { compareParameters } from './compareParameters';
import { compareSecurity } from './compareSecurity';
import { compareServers } from './compareServers';
import type { OperationChanges } from './operationChanges';
import type { SchemeNames } from './pairSecuritySchemes';

/** Compares a request with its responses. */
export function compareHttpOperations(
  changes: OperationChanges,
  base: HttpOperation,
  revision: HttpOperation,
  schemes: SchemeNames,
): void {
  compareSecurity(changes, base.security, revision.security, schemes);
  compareExpressions(changes, base.address, revision.address);
  compareOwnServers(changes, base, revision);
  compareParameters(changes);
  compareBodies(changes, base.requestBody, revision.requestBody);
  compareResponses(changes, base.responses, revision.responses);
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

function compareContents(
  changes: OperationChanges,
  slot: string,
  direction: Direction,
  base: Pick<RequestBody, 'contents' | 'place'>,
  revision: Pick<RequestBody, 'contents' | 'place'>,
): void {
  for (const [mediaType, content] of base.contents) {
    const counterpart = counterpartOf(mediaType, revision.contents);
    if (counterpart === undefined) {
      changes.report('media-type-removed', 'narrower', {
        subject: mediaType,
        direction,
        slot,
        base: content.place,
        revision: revision.place,
      });
    } else {
      const name = `${slot} ${mediaType}`;
      changes.compareSchemas(name, direction, content, counterpart);
    }
  }
  for (const [mediaType, content] of revision.contents) {
    if (counterpartOf(mediaType, base.contents) !== undefined) continue;
    changes.report('media-type-added', 'none', {
      subject: mediaType,
      direction,
      slot,
      base: base.place,
      revision: content.place,
    });
  }
}

/** The same media type, or the range that covers it (`application/*`). */
function counterpartOf(
  mediaType: string,
  contents: ReadonlyMap<string, Content>,
): Content | undefined {
  const family = `${mediaType.split('/')[0]}/*`;
  return contents.get(mediaType) ?? contents.get(family) ?? contents.get('*/*');
}

function compareResponses(
  changes: OperationChanges,
  base: ReadonlyMap<string, Response>,
  revision: ReadonlyMap<string, Response>,
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
    compareHeaders(changes, slot, response, counterpart);
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

function compareHeaders(
  changes: OperationChanges,
  slot: string,
  base: Response,
  revision: Response,
): void {
  for (const [key, header] of base.headers) {
    const counterpart = revision.headers.get(key);
    if (counterpart === undefined) {
      changes.report('header-removed', 'wider', {
        subject: key,
        words: header.name,
        direction: changes.returned,
        slot,
        cause: changes.causeOf('header', header),
        lifecycle: header.lifecycle,
        base: header.place,
        revision: revision.place,
      });
    } else {
      compareHeader(changes, `${slot} header ${key}`, header, counterpart);
    }
  }
  for (const [key, header] of revision.headers) {
    if (base.headers.has(key)) continue;
    changes.report('header-added', 'none', {
      subject: key,
      words: header.name,
      direction: changes.returned,
      slot,
      cause: changes.causeOf('header', header),
      base: base.place,
      revision: header.place,
    });
  }
}

function compareHeader(
  changes: OperationChanges,
  slot: string,
  base: Header,
  revision: Header,
): void {
  const direction = changes.returned;
  const header = {
    subject: base.name.toLowerCase(),
    words: base.name,
    direction,
    slot,
    cause: changes.causeOf('header', base),
    base: base.place,
    revision: revision.place,
  };
  if (base.required !== revision.required) {
    if (revision.required) {
      changes.report('header-became-required', 'narrower', header);
    } else {
      changes.report('header-became-optional', 'wider', header);
    }
  }
  changes.reportAnnouncements('header', header, base, revision);
  changes.compareSchemas(slot, direction, base, revision);
}
