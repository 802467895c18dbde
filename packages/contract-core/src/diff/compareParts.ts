import type { PartComparison } from './propertyPresence';
import { edge } from './schemaEdge';
import type { SchemaEdge } from './schemaEdge';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';

/**
 * Keywords that only ever refuse values, so that adding one narrows. The rest
 * interact with neighbours (`if` with `then`, `patternProperties` with
 * `additionalProperties`...).
 */
const refusing: ReadonlySet<string> = new Set([
  'not',
  'contains',
  'propertyNames',
  'dependentSchemas',
  'dependentRequired',
  'dependencies',
  'unevaluatedProperties',
  'unevaluatedItems',
]);

/** Compares array elements and tuples. */
export function compareItems(pair: ViewPair): PartComparison {
  const { base, revision } = pair;
  const facts: SchemaFact[] = [];
  const edges: SchemaEdge[] = [];
  if (base.items.length > 0 && revision.items.length > 0) {
    edges.push(edge('/[]', base.items, revision.items));
  } else if (base.items.length !== revision.items.length) {
    facts.push(
      base.items.length === 0
        ? factOf(pair, 'items-restricted', 'narrower')
        : factOf(pair, 'items-unrestricted', 'wider'),
    );
  }
  const from = base.prefixItems.length;
  const to = revision.prefixItems.length;
  for (let index = 0; index < Math.min(from, to); index += 1) {
    edges.push(
      edge(`/[${index}]`, base.prefixItems[index], revision.prefixItems[index]),
    );
  }
  if (from !== to) {
    facts.push(
      factOf(pair, 'tuple-changed', 'undecided', {
        from,
        to,
        words: `${from} to ${to} places`,
      }),
    );
  }
  return { facts, edges };
}

/** Compares the keywords that are only looked at for equality. */
export function compareRules(pair: ViewPair): PartComparison {
  const { base, revision } = pair;
  const facts: SchemaFact[] = [];
  const edges: SchemaEdge[] = [];
  for (const keyword of keysOf(base.applicators, revision.applicators)) {
    const left = base.applicators.get(keyword);
    const right = revision.applicators.get(keyword);
    if (left !== undefined && right !== undefined) {
      edges.push(edge('', left, right, { opaque: ruleOf(keyword) }));
    } else {
      facts.push(presence(pair, ruleOf(keyword), left === undefined));
    }
  }
  for (const keyword of keysOf(base.assertions, revision.assertions)) {
    const from = base.assertions.get(keyword);
    const to = revision.assertions.get(keyword);
    if (from === to) continue;
    facts.push(
      from === undefined || to === undefined
        ? presence(pair, keyword, from === undefined)
        : factOf(pair, 'schema-rule-changed', 'undecided', {
            subject: keyword,
            from,
            to,
            words: keyword,
          }),
    );
  }
  return { facts: distinctFacts(facts), edges };
}

/** `if`, `then` and `else` are one rule in three parts. */
const condition = 'if/then/else';

function ruleOf(keyword: string): string {
  return condition.split('/').includes(keyword) ? condition : keyword;
}

/** The parts of one rule that came or went together are one edit. */
function distinctFacts(facts: readonly SchemaFact[]): readonly SchemaFact[] {
  const bySubject = new Map<string, SchemaFact>();
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.subject}`;
    if (!bySubject.has(key)) bySubject.set(key, fact);
  }
  return [...bySubject.values()];
}

function presence(pair: ViewPair, keyword: string, added: boolean): SchemaFact {
  const decided = refusing.has(keyword.split('/')[0]);
  const details = { subject: keyword, words: keyword };
  if (!decided) {
    return factOf(pair, 'schema-rule-changed', 'undecided', {
      ...details,
      from: added ? 'absent' : 'present',
      to: added ? 'present' : 'absent',
    });
  }
  return added
    ? factOf(pair, 'schema-rule-added', 'narrower', details)
    : factOf(pair, 'schema-rule-removed', 'wider', details);
}

function keysOf(
  left: ReadonlyMap<string, unknown>,
  right: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...new Set([...left.keys(), ...right.keys()])].sort();
}
