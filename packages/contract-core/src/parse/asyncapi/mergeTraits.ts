import type { References } from '../references';
import { SyntaxNode } from '../syntax';

/**
 * Which side wins where a trait and its target say the same thing. Version 2
 * patches the target with its traits (JSON Merge Patch, RFC 7386); since
 * version 3 a trait must not override its target ("Traits Merge Mechanism").
 * Among traits the later one wins in both.
 */
export type TraitPrecedence = 'trait' | 'target';

/** Objects inside objects that are merged before one side is taken whole. */
const depthLimit = 64;

/**
 * The operation or message with its traits applied. Members that only one side
 * writes stay the nodes they are, with their places.
 */
export function mergeTraits(
  target: SyntaxNode,
  precedence: TraitPrecedence,
  references: References,
): SyntaxNode {
  const traits = (target.get('traits')?.elements() ?? []).map(trait =>
    references.follow(trait),
  );
  const inOrder =
    precedence === 'trait' ? [target, ...traits] : [...traits, target];
  return inOrder.reduce((under, over) =>
    merged(under, over, references, depthLimit),
  );
}

/** `over` wins wherever both say something that is not an object. */
function merged(
  under: SyntaxNode,
  over: SyntaxNode,
  references: References,
  depth: number,
): SyntaxNode {
  const left = references.follow(under);
  const right = references.follow(over);
  if (left === right || depth === 0) return over;
  if (left.members === null || right.members === null) return over;
  const node = new SyntaxNode(
    right.source,
    right.parent,
    right.key,
    right.offset,
  );
  const members = new Map(left.members);
  for (const [name, member] of right.members) {
    const known = members.get(name);
    const removes = member.isScalar && member.value === null;
    if (removes && known !== undefined) members.delete(name);
    else if (known === undefined) members.set(name, member);
    else members.set(name, merged(known, member, references, depth - 1));
  }
  node.members = members;
  return node;
}
