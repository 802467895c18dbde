import { parameterNames } from '../../parse';
import type { SyntaxNode } from '../../parse';
import type { OperationPair } from './compareSpelledOperation';
import { compareSunsets } from './compareSunsets';
import type { FactCollector, FactSite } from './factCollector';
import type { SpelledOperation } from './matchPaths';
import { sunsetAttributes } from './spelledLifecycle';

interface SpelledParameter {
  readonly identity: string;
  readonly name: string;
  readonly location: string;
  readonly required: boolean;
  /** Declared for all operations of the path. */
  readonly pathLevel: boolean;
  readonly schema: SyntaxNode | null;
  /** `form` with a name and value for each element. */
  readonly exploded: boolean;
  readonly node: SyntaxNode;
}

/** Compares the parameters that hold for an operation, wherever declared. */
export function compareSpelledParameters(
  collector: FactCollector,
  pair: OperationPair,
): void {
  const left = parametersOf(collector, 'base', pair.base);
  const right = parametersOf(collector, 'revision', pair.revision);
  for (const [identity, base] of left) {
    const revision = right.get(identity);
    const site = siteOf(pair, base);
    if (revision === undefined) {
      tellRemoved(collector, site, base);
    } else {
      compareParameter(collector, site, base, revision);
    }
  }
  for (const [identity, revision] of right) {
    if (left.has(identity)) continue;
    const { location, required, pathLevel, node } = revision;
    const effect = required ? 'narrower' : 'none';
    collector.tell(siteOf(pair, revision), 'parameter', 'added', effect, {
      words: wordsOf(revision),
      attributes: { location, required, pathLevel },
      revision: node,
    });
  }
}

function siteOf(
  { site }: OperationPair,
  { identity }: SpelledParameter,
): FactSite {
  return { ...site, direction: 'request', slot: identity };
}

function tellRemoved(
  collector: FactCollector,
  site: FactSite,
  parameter: SpelledParameter,
): void {
  const { node, location } = parameter;
  const stability = String(site.attributes.stability);
  collector.tell(site, 'parameter', 'removed', 'wider', {
    words: wordsOf(parameter),
    attributes: {
      location,
      deprecated: node.flag('deprecated'),
      ...sunsetAttributes(node, stability, collector.terms),
    },
    base: node,
  });
}

function compareParameter(
  collector: FactCollector,
  site: FactSite,
  base: SpelledParameter,
  revision: SpelledParameter,
): void {
  const { location } = base;
  const details = {
    words: wordsOf(base),
    attributes: { location },
    base: base.node,
    revision: revision.node,
  };
  if (base.required !== revision.required) {
    collector.tell(
      site,
      'parameter',
      revision.required ? 'became-required' : 'became-optional',
      revision.required ? 'narrower' : 'wider',
      details,
    );
  }
  compareParameterLifecycle(collector, site, base, revision);
  if (base.schema === null || revision.schema === null) return;
  collector.compareSchemas(
    site,
    {
      slot: 'parameter',
      location,
      wire: 'text',
      optional: !base.required && !revision.required,
      exploded: revision.exploded,
    },
    base.schema,
    revision.schema,
  );
}

function compareParameterLifecycle(
  collector: FactCollector,
  site: FactSite,
  base: SpelledParameter,
  revision: SpelledParameter,
): void {
  const before = base.node.flag('deprecated');
  const after = revision.node.flag('deprecated');
  const words = wordsOf(base);
  if (before !== after) {
    const stability = String(site.attributes.stability);
    const edit = after ? 'deprecated' : 'reactivated';
    collector.tell(site, 'parameter', edit, 'none', {
      words,
      attributes: sunsetAttributes(revision.node, stability, collector.terms),
      base: base.node,
      revision: revision.node,
    });
  }
  compareSunsets(collector, site, 'parameter', words, base.node, revision.node);
}

function parametersOf(
  collector: FactCollector,
  side: 'base' | 'revision',
  { item, node, path }: SpelledOperation,
): ReadonlyMap<string, SpelledParameter> {
  const placeholders = parameterNames(path);
  const found = new Map<string, SpelledParameter>();
  for (const holder of [item, node]) {
    for (const written of holder.get('parameters')?.elements() ?? []) {
      const parameter = collector.follow(side, written);
      const name = parameter.string('name');
      const location = parameter.string('in');
      if (name === undefined || location === undefined) continue;
      const identity = identityOf(location, name, placeholders);
      found.set(identity, {
        identity,
        name,
        location,
        required: location === 'path' || parameter.flag('required'),
        pathLevel: holder === item,
        schema: schemaOf(collector, side, parameter),
        exploded: isExploded(parameter, location),
        node: parameter,
      });
    }
  }
  return found;
}

/** Nobody sends the name of a path parameter; case of headers says nothing. */
function identityOf(
  location: string,
  name: string,
  placeholders: readonly string[],
): string {
  const position = placeholders.indexOf(name);
  if (location === 'path' && position >= 0) return `path:{${position}}`;
  return location === 'header'
    ? `header:${name.toLowerCase()}`
    : `${location}:${name}`;
}

/** The schema of a parameter or header, under `schema` or `content`. */
export function schemaOf(
  collector: FactCollector,
  side: 'base' | 'revision',
  node: SyntaxNode,
): SyntaxNode | null {
  const schema = node.get('schema');
  if (schema !== undefined) return schema;
  for (const [, media] of node.get('content')?.entries() ?? []) {
    return collector.follow(side, media).get('schema') ?? null;
  }
  return null;
}

/** Defaults by OpenAPI 3, "Parameter Object". */
function isExploded(node: SyntaxNode, location: string): boolean {
  const form = location === 'query' || location === 'cookie';
  const style = node.string('style') ?? (form ? 'form' : 'simple');
  const exploded = node.get('explode')?.value ?? style === 'form';
  return style === 'form' && exploded === true;
}

function wordsOf({ location, name }: SpelledParameter): string {
  return `${location} parameter \`${name}\``;
}
