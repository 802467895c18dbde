import fc from 'fast-check';
import { applyEdit, randomEdit } from './randomEdits';
import type { Dialect, Pair, Schema, Side } from './pair';
import { componentNames, randomSchemaOf } from './randomSchema';
import type { Family } from './randomSchema';

const dialects: Readonly<Record<Family, readonly Dialect[]>> = {
  plain: ['3.1', '3.1', '3.0'],
  unevaluated: ['3.1'],
};

/** Two versions of a body that one to three edits lead from one to the other. */
export function randomPairOf(family: Family): fc.Arbitrary<Pair> {
  return fc
    .constantFrom(...dialects[family])
    .chain(dialect => {
      const schema = randomSchemaOf(dialect, family);
      return fc.record({
        dialect: fc.constant(dialect),
        direction: fc.constantFrom('request' as const, 'response' as const),
        body: schema,
        one: schema,
        two: schema,
        edits: fc.array(randomEdit(dialect, family, schema), {
          minLength: 1,
          maxLength: 3,
        }),
      });
    })
    .map(({ dialect, direction, body, one, two, edits }) => {
      const base: Side = { body, components: { One: one, Two: two } };
      return {
        dialect,
        direction,
        base,
        revision: edits.reduce(applyEdit, base),
      };
    })
    .map(withoutUnused)
    .filter(
      ({ base, revision }) => JSON.stringify(base) !== JSON.stringify(revision),
    );
}

/** A component that nothing reaches says nothing. */
function withoutUnused(pair: Pair): Pair {
  return {
    ...pair,
    base: reachable(pair.base),
    revision: reachable(pair.revision),
  };
}

function reachable({ body, components }: Side): Side {
  const kept = new Map<string, Schema>();
  const wanted = [JSON.stringify(body)];
  for (const text of wanted) {
    for (const component of componentNames) {
      if (kept.has(component)) continue;
      if (!text.includes(`#/components/schemas/${component}"`)) continue;
      kept.set(component, components[component]);
      wanted.push(JSON.stringify(components[component]));
    }
  }
  return { body, components: Object.fromEntries([...kept].sort()) };
}
