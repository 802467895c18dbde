import type { Schema } from '../model';
import { certainlyEvaluated } from './evaluatedParts';
import type { Alternative, Choice, Demand } from './goal';

/** The alternatives by which an array does not fit what a schema says of it. */
export function arrayViolations(schema: Schema): Choice {
  return [
    ...elementViolations(schema),
    ...containsViolations(schema),
    ...countViolations(schema),
    ...(schema.uniqueItems ? [demanding({ demand: 'equal-elements' })] : []),
  ];
}

function demanding(demand: Demand): Alternative {
  return { demands: [demand] };
}

function elementViolations(schema: Schema): Choice {
  const alternatives = schema.prefixItems.map((use, index) =>
    refusedElement(use.schema, index, index + 1),
  );
  if (schema.items !== null) {
    alternatives.push(
      refusedElement(schema.items.schema, schema.prefixItems.length, null),
    );
  }
  if (schema.unevaluatedItems !== null) {
    const evaluated = certainlyEvaluated(schema);
    if (!evaluated.everyElement) {
      alternatives.push(
        refusedElement(schema.unevaluatedItems.schema, evaluated.prefix, null),
      );
    }
  }
  return alternatives;
}

function refusedElement(
  refused: Schema,
  from: number,
  to: number | null,
): Alternative {
  return demanding({ demand: 'element-refused', from, to, refused });
}

function containsViolations(schema: Schema): Choice {
  const { contains } = schema;
  if (contains === null) return [];
  const fitting = contains.schema.schema;
  const { atLeast, atMost } = contains;
  const alternatives: Alternative[] = [];
  if (atLeast > 0) {
    alternatives.push(
      demanding({
        demand: 'fitting-at-most',
        schema: fitting,
        count: Math.ceil(atLeast) - 1,
      }),
    );
  }
  if (atMost !== null) {
    alternatives.push(
      demanding({
        demand: 'fitting-at-least',
        schema: fitting,
        count: Math.floor(atMost) + 1,
      }),
    );
  }
  return alternatives;
}

function countViolations(schema: Schema): Choice {
  const alternatives: Alternative[] = [];
  const least = schema.bounds.get('minItems');
  if (least !== undefined) {
    alternatives.push(
      demanding({ demand: 'at-most', count: Math.ceil(least) - 1 }),
    );
  }
  const most = schema.bounds.get('maxItems');
  if (most !== undefined) {
    alternatives.push(
      demanding({ demand: 'at-least', count: Math.floor(most) + 1 }),
    );
  }
  return alternatives;
}
