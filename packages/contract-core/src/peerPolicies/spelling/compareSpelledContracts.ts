import type { ContractSpelling } from '../../parse';
import { compareSpelledOperation } from './compareSpelledOperation';
import {
  compareSecurity,
  compareSecuritySchemes,
} from './compareSpelledSecurity';
import { FactCollector, wholeContract } from './factCollector';
import type { FactSite } from './factCollector';
import { matchPaths } from './matchPaths';
import type { PathMatch, SpelledOperation } from './matchPaths';
import type { LocatedSpelledFact } from './spelledFact';
import { stabilityOf, sunsetAttributes } from './spelledLifecycle';
import type { LifecycleTerms } from './spelledLifecycle';

/**
 * Everything that is written differently in two versions of an OpenAPI 3
 * contract, as facts for policy packs that ask about spelling. What the
 * contract graph makes equal stays apart here: members of `allOf`, defaults,
 * names of components. References, key order and annotations say nothing.
 * Webhooks and callbacks are told as added and removed; their schemas are not.
 */
export function compareSpelledContracts(
  base: ContractSpelling,
  revision: ContractSpelling,
  terms: LifecycleTerms,
): readonly LocatedSpelledFact[] {
  const collector = new FactCollector(base, revision, terms);
  for (const match of matchPaths(base, revision)) comparePath(collector, match);
  compareSecurity(
    collector,
    wholeContract,
    'contract',
    base.root.get('security'),
    revision.root.get('security'),
  );
  compareSecuritySchemes(collector);
  compareNames(collector, 'webhook', ['webhooks']);
  compareNames(collector, 'component-schema', ['components', 'schemas']);
  compareVersions(collector);
  return collector.finish();
}

function comparePath(collector: FactCollector, match: PathMatch): void {
  const left = match.base?.operations ?? [];
  const right = match.revision?.operations ?? [];
  const wholePath = match.base === null || match.revision === null;
  for (const operation of left) {
    const method = methodOf(operation);
    const other = right.find(candidate => methodOf(candidate) === method);
    if (other === undefined) tellRemoved(collector, operation, wholePath);
    else compareSpelledOperation(collector, operation, other);
  }
  for (const operation of right) {
    const method = methodOf(operation);
    if (left.some(candidate => methodOf(candidate) === method)) continue;
    collector.tell(siteOf(operation), 'operation', 'added', 'wider', {
      words: operation.name,
      attributes: { wholePath },
      revision: operation.node,
    });
  }
}

function methodOf({ name }: SpelledOperation): string {
  return name.slice(0, name.indexOf(' '));
}

function tellRemoved(
  collector: FactCollector,
  operation: SpelledOperation,
  wholePath: boolean,
): void {
  const { node } = operation;
  const stability = stabilityOf(node);
  if (stability === 'invalid') {
    collector.tell(
      siteOf(operation),
      'operation',
      'stability-invalid',
      'none',
      {
        words: operation.name,
        base: node,
      },
    );
  }
  collector.tell(siteOf(operation), 'operation', 'removed', 'narrower', {
    words: operation.name,
    attributes: {
      stability,
      wholePath,
      deprecated: node.flag('deprecated'),
      ...sunsetAttributes(node, stability, collector.terms),
    },
    base: node,
  });
}

function siteOf(operation: SpelledOperation): FactSite {
  return {
    operation: operation.name,
    operationIdentity: operation.identity,
    direction: 'none',
    slot: '',
    attributes: {},
  };
}

/** Members of an object that came or went by name. */
function compareNames(
  collector: FactCollector,
  part: string,
  path: readonly string[],
): void {
  const at = (spelling: ContractSpelling) =>
    new Map(
      path
        .reduce<ReturnType<typeof spelling.root.get>>(
          (node, name) => node?.get(name),
          spelling.root,
        )
        ?.entries() ?? [],
    );
  const left = at(collector.base);
  const right = at(collector.revision);
  for (const [name, node] of left) {
    if (right.has(name)) continue;
    collector.tell(wholeContract, part, 'removed', 'none', {
      words: name,
      from: name,
      base: node,
    });
  }
  for (const [name, node] of right) {
    if (left.has(name)) continue;
    collector.tell(wholeContract, part, 'added', 'none', {
      words: name,
      to: name,
      revision: node,
    });
  }
}

function compareVersions(collector: FactCollector): void {
  const left = collector.base.root.get('info')?.get('version');
  const right = collector.revision.root.get('info')?.get('version');
  const from = left === undefined ? '' : String(left.value);
  const to = right === undefined ? '' : String(right.value);
  const edit = versionEdit(from, to);
  if (edit === null) return;
  collector.tell(wholeContract, 'version', edit, 'none', {
    words: `\`${from}\` to \`${to}\``,
    from,
    to,
    base: left,
    revision: right,
  });
}

/** How a version number moved (Semantic Versioning 2.0.0); null where it is none. */
function versionEdit(from: string, to: string): string | null {
  if (from === to) return 'kept';
  const [left, right] = [from, to].map(text =>
    /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text)?.slice(1).map(Number),
  );
  if (left === undefined || right === undefined) return null;
  const index = [0, 1, 2].find(
    position => (left[position] || 0) !== (right[position] || 0),
  );
  if (index === undefined) return 'kept';
  if ((right[index] || 0) < (left[index] || 0)) return 'decreased';
  return index === 0 ? 'major-increased' : 'increased';
}
