import type { ParseLimits } from '../parseLimits';
import { SyntaxNode } from './syntaxNode';
import type { SourceText } from './syntaxNode';

/** Makes the nodes of one document, as many and as deep as its limits allow. */
export class NodeBudget {
  private nodes = 0;

  constructor(
    private readonly source: SourceText,
    private readonly limits: ParseLimits,
  ) {}

  /** Null over a limit. `depth` is 0 for the root. */
  node(
    parent: SyntaxNode | null,
    key: string | number,
    offset: number,
    depth: number,
  ): SyntaxNode | null {
    this.nodes += 1;
    const { maxDepth, maxNodes } = this.limits;
    return depth > maxDepth || this.nodes > maxNodes
      ? null
      : new SyntaxNode(this.source, parent, key, offset);
  }

  grow(node: SyntaxNode, child: SyntaxNode): void {
    node.size += child.size;
    node.height = Math.max(node.height, child.height + 1);
  }
}
