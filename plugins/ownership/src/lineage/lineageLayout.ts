import dagre from '@dagrejs/dagre';
import type { LineageEdge, LineageGraph, LineageNode } from './lineageGraph';

/** Pixels of a box, and of the label on a line. */
export const boxSize = { width: 232, height: 66 };
export const labelSize = { width: 176, height: 40 };

export interface PlacedNode extends LineageNode {
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge extends LineageEdge {
  /** Where its label stands; the corner to the left and above. */
  readonly x: number;
  readonly y: number;
  readonly line: string;
}

export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** Places fields from left to right by the direction in which values go. */
export function layOutLineage(graph: LineageGraph): LineageLayout {
  const layout = new dagre.graphlib.Graph();
  layout.setGraph({
    rankdir: 'LR',
    nodesep: 18,
    ranksep: 24,
    marginx: 16,
    marginy: 16,
  });
  layout.setDefaultEdgeLabel(() => ({}));
  for (const { id } of graph.nodes) layout.setNode(id, { ...boxSize });
  for (const { from, to } of graph.edges) {
    layout.setEdge(from, to, { ...labelSize, labelpos: 'c' });
  }
  dagre.layout(layout);
  const { width = 0, height = 0 } = layout.graph();
  return {
    width,
    height,
    nodes: graph.nodes.map(node => {
      const { x, y } = layout.node(node.id);
      return {
        ...node,
        x: x - boxSize.width / 2,
        y: y - boxSize.height / 2,
      };
    }),
    edges: graph.edges.map(edge => {
      const placed = layout.edge(edge.from, edge.to);
      return {
        ...edge,
        x: (placed.x ?? 0) - labelSize.width / 2,
        y: (placed.y ?? 0) - labelSize.height / 2,
        line: placed.points
          .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
          .join(' '),
      };
    }),
  };
}
