import type { Schema } from '../model';
import { certainlyEvaluated } from './evaluatedParts';
import type { Alternative, Choice, Demand, NameRegion, Search } from './goal';
import type { Literal } from './literals';

/** The alternatives by which an object does not fit what a schema says of it. */
export function objectViolations(literal: Literal, search: Search): Choice {
  const { schema, exempt } = literal;
  return [
    ...schema.required
      .filter(name => !exempt.has(name))
      .map(name => demanding({ demand: 'absent', name })),
    ...propertyViolations(literal),
    ...dependencyViolations(literal, search),
    ...nameViolations(schema),
    ...countViolations(schema),
  ];
}

function demanding(...demands: readonly Demand[]): Alternative {
  return { demands };
}

function propertyViolations(literal: Literal): Choice {
  const { schema, exempt } = literal;
  const { properties, patternProperties } = schema;
  const alternatives: Alternative[] = [];
  for (const [name, use] of properties) {
    if (exempt.has(name)) continue;
    const refused = use.schema;
    alternatives.push(demanding({ demand: 'property-refused', name, refused }));
  }
  for (const [pattern, use] of patternProperties) {
    alternatives.push(
      someProperty(use.schema, { matching: [pattern], notAmong: exempt }),
    );
  }
  if (schema.additionalProperties !== null) {
    alternatives.push(
      someProperty(schema.additionalProperties.schema, {
        notMatching: [...patternProperties.keys()],
        notAmong: new Set([...properties.keys(), ...exempt]),
      }),
    );
  }
  return [...alternatives, ...unevaluatedViolations(literal)];
}

/**
 * At most what a value can do against `unevaluatedProperties`: what only some
 * values evaluate is taken for unevaluated, so a value found has to be checked.
 */
function unevaluatedViolations({ schema, exempt }: Literal): Choice {
  if (schema.unevaluatedProperties === null) return [];
  const evaluated = certainlyEvaluated(schema);
  if (evaluated.everyName) return [];
  return [
    someProperty(schema.unevaluatedProperties.schema, {
      notMatching: [...evaluated.patterns],
      notAmong: new Set([...evaluated.names, ...exempt]),
    }),
  ];
}

function someProperty(
  refused: Schema | null,
  region: Partial<NameRegion>,
): Alternative {
  return demanding({
    demand: 'some-property',
    names: {
      matching: [],
      notMatching: [],
      notAmong: new Set(),
      refusedBy: null,
      ...region,
    },
    refused,
  });
}

function dependencyViolations(
  { schema, exempt }: Literal,
  search: Search,
): Choice {
  const alternatives: Alternative[] = [];
  for (const [name, others] of schema.dependentRequired) {
    for (const other of others) {
      if (exempt.has(other)) continue;
      alternatives.push(
        demanding(
          { demand: 'present', name },
          { demand: 'absent', name: other },
        ),
      );
    }
  }
  for (const [name, use] of schema.dependentSchemas) {
    alternatives.push({
      demands: [{ demand: 'present', name }],
      refused: [search.beside(use.schema, exempt)],
    });
  }
  return alternatives;
}

function nameViolations(schema: Schema): Choice {
  if (schema.propertyNames === null) return [];
  return [someProperty(null, { refusedBy: schema.propertyNames.schema })];
}

function countViolations(schema: Schema): Choice {
  const alternatives: Alternative[] = [];
  const least = schema.bounds.get('minProperties');
  if (least !== undefined) {
    alternatives.push(
      demanding({ demand: 'at-most', count: Math.ceil(least) - 1 }),
    );
  }
  const most = schema.bounds.get('maxProperties');
  if (most !== undefined) {
    alternatives.push(
      demanding({ demand: 'at-least', count: Math.floor(most) + 1 }),
    );
  }
  return alternatives;
}
