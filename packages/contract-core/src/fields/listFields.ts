import type { Contract, Schema } from '../model';
import { fieldsOf } from './contractFields';
import type { FieldGround } from './contractFields';
import type { FieldFacts, FieldQuestion } from './fieldFacts';
import type { FieldNode } from './fieldNode';

/** How far a list of fields goes. */
export interface FieldListLimits {
  /** Steps of the longest path. */
  readonly depth: number;
  /** Paths, those with the fewest steps first. */
  readonly most: number;
}

export const defaultFieldListLimits: FieldListLimits = {
  depth: 4,
  most: 5_000,
};

interface Listed {
  readonly node: FieldNode;
  readonly depth: number;
  /** Schemas and types on the way: what leads back to one is not followed. */
  readonly passed: ReadonlySet<Schema | string>;
  readonly below: Listed[];
}

/**
 * The fields of a value that an operation exchanges, in the order of the
 * document, each after what it stands in. A field with several alternatives has
 * several facts of one path. Empty for an operation that is not there.
 */
export function listFields(
  contract: Contract,
  operation: string,
  direction: FieldQuestion['direction'],
  limits: Partial<FieldListLimits> = {},
  ground: FieldGround = {},
): readonly FieldFacts[] {
  const { depth, most } = { ...defaultFieldListLimits, ...limits };
  const fields = fieldsOf(contract, ground);
  return fields.operations(operation).flatMap(each => {
    const roots = fields.rootsOf(each, direction).map(root => listed(root, 0));
    expand(roots, depth, most);
    return roots
      .flatMap(({ below }) => inOrder(below))
      .flatMap(({ node }) => fields.factsOf(node, each, direction));
  });
}

function listed(
  node: FieldNode,
  depth: number,
  passed: Listed['passed'] = new Set(),
): Listed {
  return { node, depth, passed, below: [] };
}

function expand(roots: readonly Listed[], depth: number, most: number): void {
  const waiting = [...roots];
  let count = 0;
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (at.depth >= depth) continue;
    const own = identitiesOf(at.node);
    if (own.some(identity => at.passed.has(identity))) continue;
    const passed = new Set([...at.passed, ...own]);
    for (const name of at.node.childNames()) {
      for (const node of at.node.children(name)) {
        if (count >= most) return;
        count += 1;
        const next = listed(node, at.depth + 1, passed);
        at.below.push(next);
        waiting.push(next);
      }
    }
  }
}

/** What a value is, by which a circle is known. */
function identitiesOf(node: FieldNode): readonly (Schema | string)[] {
  const { record, within } = node.facts;
  const type = record === null || within.length > 0 ? [] : [record.recordType];
  const schemas = node.shape.alternatives.flatMap(({ parts }) =>
    parts.filter(
      ({ properties, additionalProperties, patternProperties }) =>
        properties.size + patternProperties.size > 0 ||
        additionalProperties !== null,
    ),
  );
  return [...new Set([...type, ...schemas])];
}

function inOrder(fields: readonly Listed[]): readonly Listed[] {
  return fields.flatMap(field => [field, ...inOrder(field.below)]);
}
