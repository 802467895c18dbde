import { EntityTitle } from '@interlock/plugin-integration-catalog-react';
import { Handle, Position } from '@xyflow/react';
import type { Node, NodeProps } from '@xyflow/react';
import { RiInboxArchiveLine, RiServerLine } from '@remixicon/react';
import type { FlowNode } from './flowLayout';
import styles from './FlowPicture.module.css';

const roleWords: Readonly<Record<FlowNode['role'], string>> = {
  source: 'Source',
  target: 'Target',
  between: 'Between',
  exception: 'Exception queue',
};

/** A system of the flow, or its exception queue. */
function FlowNodeBox({ data }: NodeProps<Node<{ node: FlowNode }>>) {
  const { node } = data;
  return (
    <div className={styles.node} data-role={node.role}>
      <Handle
        type="target"
        position={Position.Left}
        className={styles.handle}
      />
      <span className={styles.nodeIcon}>
        {node.kind === 'queue' ? <RiInboxArchiveLine /> : <RiServerLine />}
      </span>
      <span className={styles.nodeText}>
        <span className={styles.nodeRole}>{roleWords[node.role]}</span>
        <span className={styles.nodeLabel}>
          {node.kind === 'queue' ? (
            node.label
          ) : (
            <EntityTitle entityRef={node.label} />
          )}
        </span>
      </span>
      <Handle
        type="source"
        position={Position.Right}
        className={styles.handle}
      />
    </div>
  );
}

export const flowNodeTypes = { box: FlowNodeBox };
