import type { SchemaUse } from '../model';
import type { PartComparison } from './propertyPresence';
import { edge } from './schemaEdge';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';
import { subtypeStep } from './sitePath';

/**
 * Compares what a discriminator chooses among at places of a base type, value by
 * value. The name of a component counts only where it is the value.
 */
export function compareSubtypes(pair: ViewPair): PartComparison {
  const { base, revision } = pair;
  const property = base.discriminator ?? '';
  // Another property tells values apart; that is a fact of its own.
  if (base.discriminator !== revision.discriminator) return nothing;
  const step = (value: string) => `/${subtypeStep(property, value)}`;
  const shared = [...base.subtypes].filter(([value]) =>
    revision.subtypes.has(value),
  );
  return {
    facts: [
      ...onlyIn(base.subtypes, pair.revision.subtypes)
        .filter(([value]) => !base.discriminatorMapping.has(value))
        .map(([value, use]) => removed(pair, value, use)),
      ...onlyIn(revision.subtypes, base.subtypes)
        .filter(([value]) => !revision.discriminatorMapping.has(value))
        .map(([value, use]) => added(pair, value, use)),
    ],
    edges: shared.flatMap(([value, use]) => {
      const counterpart = revision.subtypes.get(value);
      return counterpart === undefined
        ? []
        : edge(step(value), [use], [counterpart], { repeats: true });
    }),
  };
}

const nothing: PartComparison = { facts: [], edges: [] };

type Subtypes = ReadonlyMap<string, SchemaUse>;

function onlyIn(one: Subtypes, other: Subtypes) {
  return [...one].filter(([value]) => !other.has(value));
}

function removed(pair: ViewPair, value: string, use: SchemaUse): SchemaFact {
  return factOf(pair, 'subtype-removed', 'narrower', {
    subject: value,
    from: value,
    structural: true,
    words: wordsOf(value, pair.base.discriminator),
    base: use.place,
  });
}

function added(pair: ViewPair, value: string, use: SchemaUse): SchemaFact {
  return factOf(pair, 'subtype-added', 'wider', {
    subject: value,
    to: value,
    structural: true,
    words: wordsOf(value, pair.revision.discriminator),
    revision: use.place,
  });
}

function wordsOf(value: string, property: string | null): string {
  return `"${value}" of ${property ?? ''}`;
}
