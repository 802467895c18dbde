import type { SyntaxNode } from '../../parse';
import { wholeContract } from './factCollector';
import type { FactCollector, FactSite } from './factCollector';

/** One way to be let in: scopes by the name of a scheme; all must hold. */
interface Requirement {
  readonly schemes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly key: string;
  readonly node: SyntaxNode;
}

/**
 * Compares lists of security requirements, of which any one lets a caller in.
 * Two that name the same schemes are one requirement whose scopes changed,
 * where nothing else could be meant.
 */
export function compareSecurity(
  collector: FactCollector,
  site: FactSite,
  level: 'contract' | 'operation',
  base: SyntaxNode | undefined,
  revision: SyntaxNode | undefined,
): void {
  const right = requirementsOf(revision);
  const left = requirementsOf(base).filter(requirement => {
    const same = right.findIndex(
      other => describe(other) === describe(requirement),
    );
    if (same >= 0) right.splice(same, 1);
    return same < 0;
  });
  for (const requirement of left) {
    const edited = onlyOne(right, requirement.key);
    if (edited !== null && onlyOne(left, requirement.key) !== null) {
      compareScopes(collector, site, level, requirement, edited);
    } else if (requirement.key !== '') {
      collector.tell(site, 'security', 'removed', 'none', {
        words: describe(requirement),
        from: describe(requirement),
        attributes: { level },
        base: requirement.node,
      });
    }
  }
  for (const requirement of right) {
    const paired =
      onlyOne(right, requirement.key) !== null &&
      onlyOne(left, requirement.key) !== null;
    if (paired || requirement.key === '') continue;
    collector.tell(site, 'security', 'added', 'none', {
      words: describe(requirement),
      to: describe(requirement),
      attributes: { level },
      revision: requirement.node,
    });
  }
}

function onlyOne(
  requirements: readonly Requirement[],
  key: string,
): Requirement | null {
  const found = requirements.filter(requirement => requirement.key === key);
  return found.length === 1 ? found[0] : null;
}

function compareScopes(
  collector: FactCollector,
  site: FactSite,
  level: string,
  base: Requirement,
  revision: Requirement,
): void {
  for (const [scheme, scopes] of base.schemes) {
    const other = revision.schemes.get(scheme) ?? new Set<string>();
    const details = { base: base.node, revision: revision.node };
    for (const scope of scopes) {
      if (other.has(scope)) continue;
      collector.tell(site, 'security-scope', 'removed', 'none', {
        subject: scheme,
        words: `\`${scope}\` of \`${scheme}\``,
        from: scope,
        attributes: { level },
        ...details,
      });
    }
    for (const scope of other) {
      if (scopes.has(scope)) continue;
      collector.tell(site, 'security-scope', 'added', 'none', {
        subject: scheme,
        words: `\`${scope}\` of \`${scheme}\``,
        to: scope,
        attributes: { level },
        ...details,
      });
    }
  }
}

function requirementsOf(node: SyntaxNode | undefined): Requirement[] {
  return (node?.elements() ?? []).map(item => {
    const schemes = new Map(
      [...item.entries()].map(([name, scopes]) => [
        name,
        new Set(scopes.elements().map(scope => String(scope.value))),
      ]),
    );
    return { schemes, key: [...schemes.keys()].sort().join(' '), node: item };
  });
}

function describe({ schemes }: Requirement): string {
  return [...schemes]
    .map(([name, scopes]) =>
      scopes.size === 0 ? name : `${name} (${[...scopes].sort().join(', ')})`,
    )
    .sort()
    .join(' and ');
}

/** Compares the declared schemes: type, and what the flows of OAuth 2 say. */
export function compareSecuritySchemes(collector: FactCollector): void {
  const left = schemesOf(collector, 'base');
  const right = schemesOf(collector, 'revision');
  for (const [name, base] of left) {
    const revision = right.get(name);
    if (revision === undefined) {
      tellScheme(collector, 'removed', name, { base });
    } else {
      compareScheme(collector, name, base, revision);
    }
  }
  for (const [name, revision] of right) {
    if (!left.has(name)) tellScheme(collector, 'added', name, { revision });
  }
}

function tellScheme(
  collector: FactCollector,
  edit: string,
  words: string,
  places: { readonly base?: SyntaxNode; readonly revision?: SyntaxNode },
): void {
  collector.tell(wholeContract, 'security-scheme', edit, 'none', {
    subject: words,
    words: `\`${words}\``,
    ...places,
  });
}

function compareScheme(
  collector: FactCollector,
  name: string,
  base: SyntaxNode,
  revision: SyntaxNode,
): void {
  const places = { base, revision };
  if (base.string('type') !== revision.string('type')) {
    tellScheme(collector, 'type-changed', name, places);
  }
  const flows = base.get('flows');
  for (const [kind, flow] of flows?.entries() ?? []) {
    const other = revision.get('flows')?.get(kind);
    if (other === undefined) continue;
    for (const field of ['authorizationUrl', 'tokenUrl'] as const) {
      if (flow.string(field) === other.string(field)) continue;
      tellScheme(collector, `${field}-changed`, name, places);
    }
    compareFlowScopes(collector, name, flow, other);
  }
}

function compareFlowScopes(
  collector: FactCollector,
  name: string,
  base: SyntaxNode,
  revision: SyntaxNode,
): void {
  const left = new Map(base.get('scopes')?.entries() ?? []);
  const right = new Map(revision.get('scopes')?.entries() ?? []);
  for (const scope of new Set([...left.keys(), ...right.keys()])) {
    const from = left.get(scope)?.value;
    const to = right.get(scope)?.value;
    if (from === to) continue;
    const edit =
      from === undefined
        ? 'scope-added'
        : to === undefined
          ? 'scope-removed'
          : 'scope-changed';
    tellScheme(collector, edit, `${name}: ${scope}`, { base, revision });
  }
}

function schemesOf(
  collector: FactCollector,
  side: 'base' | 'revision',
): ReadonlyMap<string, SyntaxNode> {
  const node = collector[side].root.get('components')?.get('securitySchemes');
  return new Map(
    [...(node?.entries() ?? [])].map(([name, scheme]) => [
      name,
      collector.follow(side, scheme),
    ]),
  );
}
