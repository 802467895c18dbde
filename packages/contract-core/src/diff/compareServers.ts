import type { Place, Server, ServerVariable } from '../model';
import type { HttpDocumentChangeKind } from './httpChangeKind';
import type { ChangeDetails } from './operationChanges';
import type { Effect } from '../model';

export type ReportServer = (
  kind: HttpDocumentChangeKind,
  effect: Effect,
  details: ChangeDetails,
) => void;

/** The servers of one side, and where they are (or would be) written. */
export interface ServerList {
  readonly servers: readonly Server[];
  readonly place: Place;
}

/** Compares where operations are served, whatever the variables are called. */
export function compareServers(
  base: ServerList,
  revision: ServerList,
  report: ReportServer,
): void {
  const gone = [...base.servers];
  const fresh: Server[] = [];
  for (const server of revision.servers) {
    const index = gone.findIndex(each => sameAddress(each.url, server.url));
    if (index < 0) fresh.push(server);
    else compareVariables(gone.splice(index, 1)[0], server, report);
  }
  compareOrder(base, revision, report);
  // A document that names no server says nothing about where it is served.
  const lost = gone.filter(({ url }) => url !== '');
  const found = fresh.filter(({ url }) => url !== '');
  const [from] = lost;
  const [to] = found;
  if (lost.length === 1 && found.length === 1) {
    report('server-url-changed', 'incomparable', {
      from: from.url,
      to: to.url,
      words: `${from.url} to ${to.url}`,
      base: from.place,
      revision: to.place,
    });
    return;
  }
  for (const server of lost) {
    report('server-removed', 'narrower', {
      subject: server.url,
      base: server.place,
      revision: revision.place,
    });
  }
  for (const server of found) {
    report('server-added', 'wider', {
      subject: server.url,
      base: base.place,
      revision: server.place,
    });
  }
}

/**
 * The order of the servers that both sides have. Generated clients call the
 * first one unless they are told another.
 */
function compareOrder(
  base: ServerList,
  revision: ServerList,
  report: ReportServer,
): void {
  const left = orderOf(base, revision);
  const right = orderOf(revision, base);
  const same = left.every(
    (server, position) =>
      right[position] === undefined ||
      sameAddress(server.url, right[position].url),
  );
  if (same) return;
  const from = left.map(({ url }) => url);
  const to = right.map(({ url }) => url);
  report('server-order-changed', 'none', {
    from,
    to,
    words: `${from.join(', ')} to ${to.join(', ')}`,
    base: left[0].place,
    revision: right[0].place,
  });
}

function orderOf(side: ServerList, other: ServerList): readonly Server[] {
  return side.servers.filter(({ url }) =>
    other.servers.some(each => sameAddress(each.url, url)),
  );
}

/** An address without a scheme is reached by whichever the caller takes. */
export function sameAddress(one: string, other: string): boolean {
  const left = nameless(one);
  const right = nameless(other);
  if (left === right) return true;
  const open = left.startsWith('//') || right.startsWith('//');
  return open && schemeless(left) === schemeless(right);
}

function nameless(url: string): string {
  return url.replace(/\{[^{}]*\}/g, '{}');
}

function schemeless(url: string): string {
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '//');
}

function compareVariables(
  base: Server,
  revision: Server,
  report: ReportServer,
): void {
  const left = variablesInOrder(base);
  const right = variablesInOrder(revision);
  left.forEach((variable, position) => {
    const counterpart = right[position];
    if (variable !== undefined && counterpart !== undefined) {
      compareVariable(base.url, variable, counterpart, report);
    }
  });
}

function variablesInOrder({
  url,
  variables,
}: Server): readonly (ServerVariable | undefined)[] {
  return [...url.matchAll(/\{([^{}]*)\}/g)].map(match =>
    variables.get(match[1]),
  );
}

function compareVariable(
  url: string,
  base: ServerVariable,
  revision: ServerVariable,
  report: ReportServer,
): void {
  const details = {
    base: base.place,
    revision: revision.place,
    slot: `server ${nameless(url)}`,
    slotWords: `server ${url}`,
  };
  const left = base.values;
  const right = revision.values;
  const gone =
    right === null ? [] : (left ?? []).filter(v => !right.includes(v));
  for (const value of gone) {
    report('server-variable-value-removed', 'narrower', {
      ...details,
      subject: base.name,
      from: value,
      words: `${value} of ${base.name}`,
    });
  }
  const restricted = left === null && right !== null;
  if (restricted) {
    report('server-variable-value-removed', 'narrower', {
      ...details,
      subject: base.name,
      to: right,
      words: `other than ${right.join(', ')} of ${base.name}`,
    });
  }
  if (left !== null && right === null) {
    report('server-variable-value-added', 'wider', {
      ...details,
      subject: base.name,
      from: left,
      words: `other than ${left.join(', ')} of ${base.name}`,
    });
  }
  const fresh =
    left === null ? [] : (right ?? []).filter(v => !left.includes(v));
  for (const value of fresh) {
    report('server-variable-value-added', 'wider', {
      ...details,
      subject: base.name,
      to: value,
      words: `${value} of ${base.name}`,
    });
  }
  if (base.defaultValue !== revision.defaultValue) {
    report('server-variable-default-changed', 'incomparable', {
      ...details,
      subject: base.name,
      from: base.defaultValue,
      to: revision.defaultValue,
      words: `${base.name} from "${base.defaultValue}" to "${revision.defaultValue}"`,
    });
  }
}
