import type { SyntaxNode } from '../../parse';
import type { OperationPair } from './compareSpelledOperation';
import { schemaOf } from './compareSpelledParameters';
import type { FactCollector, FactSite } from './factCollector';
import { isJson, mediaTypeChange } from './mediaTypeNames';

/** A request body or response in two versions. */
interface ContentPair {
  readonly site: FactSite;
  readonly slot: 'request-body' | 'response-body';
  readonly base: SyntaxNode;
  readonly revision: SyntaxNode;
}

/** Compares the bodies of requests: presence, media types, schemas. */
export function compareRequestBody(
  collector: FactCollector,
  { base, revision, site }: OperationPair,
): void {
  const bodySite: FactSite = { ...site, direction: 'request', slot: 'body' };
  const left = bodyOf(collector, 'base', base.node);
  const right = bodyOf(collector, 'revision', revision.node);
  const tell = (edit: string, effect: 'narrower' | 'wider' | 'none') =>
    collector.tell(bodySite, 'request-body', edit, effect, {
      words: 'request body',
      attributes: { required: (right ?? left)?.flag('required') ?? false },
      base: left,
      revision: right,
    });
  if (left === null && right === null) return;
  if (left === null) {
    tell('added', right?.flag('required') === true ? 'narrower' : 'none');
    return;
  }
  if (right === null) {
    tell('removed', 'wider');
    return;
  }
  if (left.flag('required') !== right.flag('required')) {
    if (right.flag('required')) tell('became-required', 'narrower');
    else tell('became-optional', 'wider');
  }
  compareContents(collector, {
    site: bodySite,
    slot: 'request-body',
    base: left,
    revision: right,
  });
}

function bodyOf(
  collector: FactCollector,
  side: 'base' | 'revision',
  operation: SyntaxNode,
): SyntaxNode | null {
  const written = operation.get('requestBody');
  if (written === undefined) return null;
  return collector.follow(side, written);
}

/** Compares responses by status: presence, headers, media types, schemas. */
export function compareResponses(
  collector: FactCollector,
  { base, revision, site }: OperationPair,
): void {
  const left = responsesOf(collector, 'base', base.node);
  const right = responsesOf(collector, 'revision', revision.node);
  for (const [status, response] of left) {
    const other = right.get(status);
    const responseSite: FactSite = {
      ...site,
      direction: 'response',
      slot: `response ${status}`,
    };
    if (other === undefined) {
      tellStatus(collector, responseSite, 'removed', status, response);
      continue;
    }
    compareHeaders(collector, responseSite, response, other);
    compareContents(collector, {
      site: responseSite,
      slot: 'response-body',
      base: response,
      revision: other,
    });
  }
  for (const [status, response] of right) {
    if (left.has(status)) continue;
    tellStatus(
      collector,
      { ...site, direction: 'response', slot: `response ${status}` },
      'added',
      status,
      response,
    );
  }
}

function tellStatus(
  collector: FactCollector,
  site: FactSite,
  edit: 'added' | 'removed',
  status: string,
  node: SyntaxNode,
): void {
  const added = edit === 'added';
  collector.tell(site, 'response', edit, added ? 'wider' : 'narrower', {
    words: status,
    from: added ? null : status,
    to: added ? status : null,
    attributes: { status: statusClass(status) },
    base: added ? null : node,
    revision: added ? node : null,
  });
}

function statusClass(status: string): string {
  if (/^2(?:\d\d|XX)$/i.test(status)) return 'success';
  return /^\d(?:\d\d|XX)$/i.test(status) ? 'other' : 'default';
}

function responsesOf(
  collector: FactCollector,
  side: 'base' | 'revision',
  operation: SyntaxNode,
): ReadonlyMap<string, SyntaxNode> {
  return new Map(
    [...(operation.get('responses')?.entries() ?? [])]
      .filter(([status]) => !status.startsWith('x-'))
      .map(([status, node]) => [status, collector.follow(side, node)]),
  );
}

function compareHeaders(
  collector: FactCollector,
  site: FactSite,
  base: SyntaxNode,
  revision: SyntaxNode,
): void {
  const left = headersOf(collector, 'base', base);
  const right = headersOf(collector, 'revision', revision);
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const before = left.get(name);
    const after = right.get(name);
    const headerSite = { ...site, slot: `${site.slot} header ${name}` };
    if (before !== undefined && after !== undefined) {
      compareHeader(collector, headerSite, name, before, after);
      continue;
    }
    const [edit, effect] =
      after === undefined
        ? (['removed', 'wider'] as const)
        : (['added', 'none'] as const);
    collector.tell(headerSite, 'response-header', edit, effect, {
      words: `\`${name}\``,
      attributes: { required: (before ?? after)?.flag('required') ?? false },
      base: before,
      revision: after,
    });
  }
}

function compareHeader(
  collector: FactCollector,
  site: FactSite,
  name: string,
  base: SyntaxNode,
  revision: SyntaxNode,
): void {
  const places = { base, revision };
  const required = [base, revision].map(node => node.flag('required'));
  if (required[0] !== required[1]) {
    collector.tell(
      site,
      'response-header',
      required[1] ? 'became-required' : 'became-optional',
      required[1] ? 'narrower' : 'wider',
      { words: `\`${name}\``, ...places },
    );
  }
  const left = schemaOf(collector, 'base', base);
  const right = schemaOf(collector, 'revision', revision);
  if (left === null || right === null) return;
  collector.compareSchemas(
    site,
    { slot: 'response-header', wire: 'text' },
    left,
    right,
  );
}

function headersOf(
  collector: FactCollector,
  side: 'base' | 'revision',
  response: SyntaxNode,
): ReadonlyMap<string, SyntaxNode> {
  return new Map(
    [...(response.get('headers')?.entries() ?? [])].map(([name, node]) => [
      name.toLowerCase(),
      collector.follow(side, node),
    ]),
  );
}

/** Compares media types; two that name the same thing more or less exactly are one. */
function compareContents(collector: FactCollector, pair: ContentPair): void {
  const left = new Map(pair.base.get('content')?.entries() ?? []);
  const right = new Map(pair.revision.get('content')?.entries() ?? []);
  for (const [name, base] of left) {
    const same = right.get(name);
    if (same === undefined) continue;
    left.delete(name);
    right.delete(name);
    compareContent(collector, pair, name, base, same);
  }
  for (const [name, base] of left) {
    const related = [...right].find(
      ([other]) => mediaTypeChange(name, other) !== null,
    );
    if (related === undefined) {
      tellContent(collector, pair, 'removed', name, { base });
      continue;
    }
    const [other, revision] = related;
    right.delete(other);
    const change = mediaTypeChange(name, other) ?? '';
    if (change !== 'same') {
      tellContent(collector, pair, `name-${change}`, `${name} to ${other}`, {
        base,
        revision,
      });
    }
    compareContent(collector, pair, name, base, revision);
  }
  for (const [name, revision] of right) {
    tellContent(collector, pair, 'added', name, { revision });
  }
}

function tellContent(
  collector: FactCollector,
  { site, slot }: ContentPair,
  edit: string,
  words: string,
  places: { readonly base?: SyntaxNode; readonly revision?: SyntaxNode },
): void {
  const effect =
    edit === 'added' ? 'wider' : edit === 'removed' ? 'narrower' : 'none';
  collector.tell(site, 'media-type', edit, effect, {
    subject: words,
    words: `\`${words}\``,
    attributes: { slot },
    ...places,
  });
}

function compareContent(
  collector: FactCollector,
  pair: ContentPair,
  name: string,
  base: SyntaxNode,
  revision: SyntaxNode,
): void {
  const left = collector.follow('base', base).get('schema');
  const right = collector.follow('revision', revision).get('schema');
  const site = { ...pair.site, slot: `${pair.site.slot} ${name}` };
  if (left !== undefined && right !== undefined) {
    const wire = isJson(name) ? 'json' : 'text';
    collector.compareSchemas(site, { slot: pair.slot, wire }, left, right);
  } else if (left !== undefined || right !== undefined) {
    collector.tell(
      site,
      'media-type-schema',
      left === undefined ? 'added' : 'removed',
      left === undefined ? 'narrower' : 'wider',
      {
        words: `\`${name}\``,
        attributes: { slot: pair.slot },
        base: left,
        revision: right,
      },
    );
  }
}
