import { EdgeLabelRenderer } from '@xyflow/react';
import type { Edge, EdgeProps } from '@xyflow/react';
import type { FlowEdge, Point } from './flowLayout';
import { flowLabelSize } from './flowLayout';
import styles from './FlowPicture.module.css';

/** A smooth line through the points that the layout found. */
export function linePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M ${first.x},${first.y}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    path += next
      ? ` Q ${point.x},${point.y} ${(point.x + next.x) / 2},${(point.y + next.y) / 2}`
      : ` L ${point.x},${point.y}`;
  });
  return path;
}

/** One hop: its line, its arrow head and its numbered label. */
function FlowEdgeLine({ id, data }: EdgeProps<Edge<{ edge: FlowEdge }>>) {
  if (!data) return null;
  const { edge } = data;
  const marker = `flow-arrow-${id}`;
  return (
    <>
      <defs>
        <marker
          id={marker}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path
            d="M 0 1 L 9 5 L 0 9 z"
            className={styles.arrow}
            data-kind={edge.kind}
          />
        </marker>
      </defs>
      <path
        d={linePath(edge.points)}
        className={styles.line}
        data-kind={edge.kind}
        markerEnd={`url(#${marker})`}
      />
      <EdgeLabelRenderer>
        <div
          className={styles.label}
          data-kind={edge.kind}
          style={{
            maxWidth: flowLabelSize.width,
            transform: `translate(-50%, -50%) translate(${edge.labelAt.x}px, ${edge.labelAt.y}px)`,
          }}
        >
          {edge.number > 0 && (
            <b className={styles.stepNumber}>{edge.number}</b>
          )}
          <span>{edge.label}</span>
        </div>
      </EdgeLabelRenderer>
    </>
  );
}

export const flowEdgeTypes = { line: FlowEdgeLine };
