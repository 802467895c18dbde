import { graphlib, layout } from '@dagrejs/dagre';
import type { Graph } from '@dagrejs/dagre';
import type { ExceptionRule, FlowStep } from '../integrations/integrationFacts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface FlowNode {
  readonly id: string;
  /** A system of the flow, or the queue where refused messages wait. */
  readonly kind: 'system' | 'queue';
  readonly role: 'source' | 'target' | 'between' | 'exception';
  /** Entity ref of the system, or the name of the queue. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface FlowEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Number of the step; 0 for the path to the exception queue. */
  readonly number: number;
  readonly kind: 'synchronous' | 'asynchronous' | 'exception';
  readonly label: string;
  readonly points: readonly Point[];
  readonly labelAt: Point;
}

export interface FlowLayout {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly width: number;
  readonly height: number;
}

/** Sizes in pixels; the picture draws boxes of exactly these. */
export const flowNodeSize = { width: 176, height: 56 };
export const flowLabelSize = { width: 150, height: 46 };

const queueId = 'exception-queue';

function addEdges(graph: Graph, steps: readonly FlowStep[], queue: boolean) {
  for (const step of steps) {
    graph.setEdge(
      step.from,
      step.to,
      { ...flowLabelSize, labelpos: 'c' },
      `step-${step.number}`,
    );
  }
  const last = steps[steps.length - 1];
  if (queue && last) {
    graph.setEdge(
      last.to,
      queueId,
      { width: 90, height: 24, labelpos: 'c' },
      'exception',
    );
  }
}

interface LaidOutEdge {
  readonly points: readonly Point[];
  readonly x: number;
  readonly y: number;
}

function edgeOf(
  graph: Graph,
  from: string,
  to: string,
  name: string,
): LaidOutEdge {
  const edge = graph.edge({ v: from, w: to, name });
  return {
    points: edge.points.map((point: Point) => ({ x: point.x, y: point.y })),
    x: edge.x ?? 0,
    y: edge.y ?? 0,
  };
}

function stepEdge(graph: Graph, step: FlowStep): FlowEdge {
  const laid = edgeOf(graph, step.from, step.to, `step-${step.number}`);
  return {
    id: `step-${step.number}`,
    from: step.from,
    to: step.to,
    number: step.number,
    kind: step.synchronous ? 'synchronous' : 'asynchronous',
    label: step.action,
    points: laid.points,
    labelAt: { x: laid.x, y: laid.y },
  };
}

function exceptionEdge(graph: Graph, from: string): FlowEdge {
  const laid = edgeOf(graph, from, queueId, 'exception');
  return {
    id: 'exception',
    from,
    to: queueId,
    number: 0,
    kind: 'exception',
    label: 'refused',
    points: laid.points,
    labelAt: { x: laid.x, y: laid.y },
  };
}

/**
 * Places the systems of a flow from left to right and leads each step around
 * the others, so that two hops between the same systems stay two lines.
 */
export function layOutFlow(
  steps: readonly FlowStep[],
  exceptionRule: ExceptionRule | null,
): FlowLayout {
  const first = steps[0];
  const last = steps[steps.length - 1];
  if (!first || !last) return { nodes: [], edges: [], width: 0, height: 0 };

  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 36,
    ranksep: 24,
    marginx: 8,
    marginy: 8,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const systems = [...new Set(steps.flatMap(step => [step.from, step.to]))];
  const queue = Boolean(exceptionRule?.queue);
  for (const id of queue ? [...systems, queueId] : systems) {
    graph.setNode(id, { ...flowNodeSize });
  }
  addEdges(graph, steps, queue);
  layout(graph);

  const roleOf = (id: string): FlowNode['role'] => {
    if (id === first.from) return 'source';
    return id === last.to ? 'target' : 'between';
  };
  const place = (id: string) => {
    const { x, y } = graph.node(id);
    return {
      x: x - flowNodeSize.width / 2,
      y: y - flowNodeSize.height / 2,
    };
  };
  const nodes: FlowNode[] = systems.map(id => ({
    id,
    kind: 'system',
    role: roleOf(id),
    label: id,
    ...place(id),
  }));
  const edges = steps.map(step => stepEdge(graph, step));
  if (queue && exceptionRule) {
    nodes.push({
      id: queueId,
      kind: 'queue',
      role: 'exception',
      label: exceptionRule.queue,
      ...place(queueId),
    });
    edges.push(exceptionEdge(graph, last.to));
  }
  const size = graph.graph();
  return { nodes, edges, width: size.width ?? 0, height: size.height ?? 0 };
}
