import type { ExpressionNode } from './expressionTree';

/** An expression and all expressions inside it, outermost first. */
export function* partsOf(node: ExpressionNode): Generator<ExpressionNode> {
  yield node;
  for (const inner of innerOf(node)) yield* partsOf(inner);
}

function innerOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'path':
      return node.steps.flatMap(step => [
        ...(step.node === null ? [] : [step.node]),
        ...step.filters,
      ]);
    case 'binary':
      return [node.left, node.right];
    case 'negation':
    case 'bind':
      return [node.value];
    case 'call':
      return [node.procedure, ...node.given, ...node.filters];
    case 'condition':
      return [
        node.condition,
        node.then,
        ...(node.otherwise === null ? [] : [node.otherwise]),
      ];
    case 'block':
      return [...node.expressions, ...node.filters];
    case 'lambda':
      return [node.body];
    case 'object':
      return node.entries.flat();
    case 'list':
      return node.items;
    case 'other':
      return node.inner;
    default:
      return [];
  }
}
