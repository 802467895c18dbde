import { ReactFlow } from '@xyflow/react';
import type { Edge, Node } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useMemo } from 'react';
import type { ExceptionRule, FlowStep } from '../integrations/integrationFacts';
import { flowEdgeTypes } from './FlowEdgeLine';
import { flowNodeTypes } from './FlowNodeBox';
import { flowNodeSize, layOutFlow } from './flowLayout';
import styles from './FlowPicture.module.css';

/** Pixels; a flow of two systems must not become a stripe, one of ten not a poster. */
const lowest = 150;
const highest = 460;

/**
 * The flow as a picture: systems from left to right, a numbered line per hop.
 * It is for looking only; the list of steps beside it says the same in words.
 */
export default function FlowPicture(props: {
  readonly steps: readonly FlowStep[];
  readonly exceptionRule: ExceptionRule | null;
}) {
  const { steps, exceptionRule } = props;
  const layout = useMemo(
    () => layOutFlow(steps, exceptionRule),
    [steps, exceptionRule],
  );
  const nodes: Node[] = layout.nodes.map(node => ({
    id: node.id,
    type: 'box',
    position: { x: node.x, y: node.y },
    width: flowNodeSize.width,
    height: flowNodeSize.height,
    data: { node },
  }));
  const edges: Edge[] = layout.edges.map(edge => ({
    id: edge.id,
    type: 'line',
    source: edge.from,
    target: edge.to,
    data: { edge },
  }));
  return (
    <figure className={styles.figure}>
      <div
        className={styles.canvas}
        style={{
          height: Math.min(Math.max(layout.height + 40, lowest), highest),
        }}
        aria-hidden="true"
      >
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={flowNodeTypes}
          edgeTypes={flowEdgeTypes}
          fitView
          fitViewOptions={{ padding: 0.04, maxZoom: 1 }}
          minZoom={0.2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          panOnDrag={false}
          zoomOnScroll={false}
          zoomOnPinch={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          proOptions={{ hideAttribution: true }}
        />
      </div>
      <figcaption className={styles.legend}>
        <span>
          <i className={styles.synchronous} /> synchronous: the sender waits
        </span>
        <span>
          <i className={styles.asynchronous} /> asynchronous: nobody waits
        </span>
        {exceptionRule && (
          <span>
            <i className={styles.exception} /> exception path
          </span>
        )}
      </figcaption>
    </figure>
  );
}
