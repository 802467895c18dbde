import { compareDiscriminators } from './compareDiscriminators';
import { compareObjects } from './compareObjects';
import { compareItems, compareRules } from './compareParts';
import { compareSubtypes } from './compareSubtypes';
import { compareUnions } from './compareUnions';
import type { UnionComparison } from './compareUnions';
import {
  compareDefaults,
  compareDoubtedNull,
  compareValues,
} from './compareValues';
import type { SchemaEdge } from './schemaEdge';
import { compareXmlMembers } from './compareXml';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';
import type { SchemaKnowledge } from './schemaKnowledge';
import type { Conjunction } from './schemaView';

export interface LocalComparison {
  readonly facts: readonly SchemaFact[];
  readonly edges: readonly SchemaEdge[];
}

/**
 * Compares two schemas at their own level. What is inside them comes back as
 * edges, so that shared and recursive schemas are compared once.
 */
export function compareSchemas(
  base: Conjunction,
  revision: Conjunction,
  knowledge: SchemaKnowledge,
): LocalComparison {
  const pair = {
    base: knowledge.views.of(base),
    revision: knowledge.views.of(revision),
  };
  const unreadable = compareUnreadable(pair);
  if (unreadable !== null && !areReadable(base, revision)) {
    return { facts: unreadable, edges: [] };
  }
  const wired = compareWireTypes(pair);
  if (wired !== null) return { facts: wired, edges: [] };
  const unions: UnionComparison = compareUnions(
    pair,
    { base, revision },
    knowledge,
  );
  if (unions.conclusive) {
    const facts = [...unions.facts, ...compareDoubtedNull(pair)];
    return withFacts(unreadable, { ...unions, facts });
  }
  const values = compareValues(pair);
  if (values.conclusive) {
    return withFacts(unreadable, { facts: values.facts, edges: [] });
  }
  const parts = [
    compareObjects(pair, knowledge),
    compareItems(pair),
    compareRules(pair),
    {
      facts: [
        ...compareDiscriminators(pair, knowledge.shapes),
        ...compareXmlMembers(pair, knowledge),
      ],
      edges: [],
    },
    compareSubtypes(pair),
    unions,
  ];
  return {
    facts: [
      ...(unreadable ?? []),
      ...values.facts,
      ...parts.flatMap(part => part.facts),
    ],
    edges: parts.flatMap(part => part.edges),
  };
}

/** Null where not both sides are about texts of the wire, read as other types. */
function compareWireTypes(pair: ViewPair): readonly SchemaFact[] | null {
  const from = pair.base.wireType;
  const to = pair.revision.wireType;
  if (from === null || to === null) return null;
  const words = `${from} to ${to}`;
  return [
    ...compareDefaults(pair),
    factOf(pair, 'type-changed', 'undecided', { from, to, words }),
  ];
}

/** What cannot be read is told beside what can. */
function withFacts(
  unreadable: readonly SchemaFact[] | null,
  { facts, edges }: LocalComparison,
): LocalComparison {
  return { facts: [...(unreadable ?? []), ...facts], edges };
}

/** Whether only a part of the schemas cannot be read, such as one keyword. */
function areReadable(base: Conjunction, revision: Conjunction): boolean {
  return [...base, ...revision].every(
    ({ schema }) => schema.unreadable === null && !schema.acceptsNothing,
  );
}

/** Null when both sides can be read, or say the same unreadable thing. */
function compareUnreadable(pair: ViewPair): readonly SchemaFact[] | null {
  const { base, revision } = pair;
  if (base.acceptsNothing || revision.acceptsNothing) {
    if (base.acceptsNothing === revision.acceptsNothing) return [];
    const effect = revision.acceptsNothing ? 'narrower' : 'wider';
    const from = base.acceptsNothing ? ['nothing'] : ['something'];
    const to = revision.acceptsNothing ? ['nothing'] : ['something'];
    const words = `${from[0]} to ${to[0]}`;
    return [factOf(pair, 'type-changed', effect, { from, to, words })];
  }
  const from = base.unreadable.join(' and ');
  const to = revision.unreadable.join(' and ');
  if (from === to) return null;
  const words = `${from || 'a known schema'} to ${to || 'a known schema'}`;
  return [
    factOf(pair, 'unreadable-schema-changed', 'undecided', { from, to, words }),
  ];
}
