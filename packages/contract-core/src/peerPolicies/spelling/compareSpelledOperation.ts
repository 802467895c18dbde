import type { SyntaxNode } from '../../parse';
import { compareRequestBody, compareResponses } from './compareSpelledBodies';
import { compareSpelledParameters } from './compareSpelledParameters';
import { compareSecurity } from './compareSpelledSecurity';
import type { FactCollector, FactSite } from './factCollector';
import type { SpelledOperation } from './matchPaths';
import { compareSunsets } from './compareSunsets';
import {
  stabilityChange,
  stabilityOf,
  sunsetAttributes,
} from './spelledLifecycle';

/** One operation in two versions. */
export interface OperationPair {
  readonly base: SpelledOperation;
  readonly revision: SpelledOperation;
  readonly site: FactSite;
}

/** Compares an operation that both versions have. */
export function compareSpelledOperation(
  collector: FactCollector,
  base: SpelledOperation,
  revision: SpelledOperation,
): void {
  const site: FactSite = {
    operation: base.name,
    operationIdentity: base.identity,
    direction: 'none',
    slot: '',
    attributes: { stability: stabilityOf(revision.node) },
  };
  const pair: OperationPair = { base, revision, site };
  compareStability(collector, pair);
  compareDeprecation(collector, pair);
  compareSunset(collector, pair);
  compareIdentity(collector, pair);
  compareSecurity(
    collector,
    site,
    'operation',
    base.node.get('security'),
    revision.node.get('security'),
  );
  compareSpelledParameters(collector, pair);
  compareRequestBody(collector, pair);
  compareResponses(collector, pair);
}

function compareStability(
  collector: FactCollector,
  { base, revision, site }: OperationPair,
): void {
  const from = stabilityOf(base.node);
  const to = stabilityOf(revision.node);
  const places = { base: base.node, revision: revision.node };
  // A change of stability is judged by the level that is left.
  const outside = { ...site, attributes: {} };
  for (const level of [from, to]) {
    if (level !== 'invalid') continue;
    collector.tell(outside, 'operation', 'stability-invalid', 'none', {
      words: base.name,
      ...places,
    });
  }
  const change = stabilityChange(from, to);
  if (change === 'same') return;
  collector.tell(outside, 'operation', `stability-${change}`, 'none', {
    words: `\`${from}\` to \`${to}\``,
    from,
    to,
    attributes: { leaves: from },
    ...places,
  });
}

function compareDeprecation(
  collector: FactCollector,
  { base, revision, site }: OperationPair,
): void {
  const before = base.node.flag('deprecated');
  const after = revision.node.flag('deprecated');
  if (before === after) return;
  const details = {
    words: base.name,
    base: base.node,
    revision: revision.node,
    attributes: sunsetAttributes(
      revision.node,
      stabilityOf(revision.node),
      collector.terms,
    ),
  };
  collector.tell(
    site,
    'operation',
    after ? 'deprecated' : 'reactivated',
    'none',
    details,
  );
}

function compareSunset(
  collector: FactCollector,
  { base, revision, site }: OperationPair,
): void {
  compareSunsets(
    collector,
    site,
    'operation',
    base.name,
    base.node,
    revision.node,
  );
}

function compareIdentity(
  collector: FactCollector,
  { base, revision, site }: OperationPair,
): void {
  const from = base.node.string('operationId') ?? '';
  const to = revision.node.string('operationId') ?? '';
  const places = { base: base.node, revision: revision.node };
  if (from !== to) {
    const edit = from === '' ? 'added' : to === '' ? 'removed' : 'changed';
    collector.tell(site, 'operation-id', edit, 'none', {
      words: `\`${from || 'none'}\` to \`${to || 'none'}\``,
      from,
      to,
      ...places,
    });
  }
  const before = tagsOf(base.node);
  const after = tagsOf(revision.node);
  for (const tag of before) {
    if (after.has(tag)) continue;
    collector.tell(site, 'tag', 'removed', 'none', {
      words: `\`${tag}\``,
      from: tag,
      ...places,
    });
  }
  for (const tag of after) {
    if (before.has(tag)) continue;
    collector.tell(site, 'tag', 'added', 'none', {
      words: `\`${tag}\``,
      to: tag,
      ...places,
    });
  }
}

function tagsOf(node: SyntaxNode): ReadonlySet<string> {
  return new Set(
    (node.get('tags')?.elements() ?? []).map(tag => String(tag.value)),
  );
}
