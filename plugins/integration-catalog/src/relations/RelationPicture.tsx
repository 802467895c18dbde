import { getCompoundEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import {
  Direction,
  EntityRelationsGraph,
} from '@backstage/plugin-catalog-graph';
import type {
  EntityEdge,
  EntityNode,
  RelationPairs,
} from '@backstage/plugin-catalog-graph';
import { useMemo } from 'react';
import { RelationNodeBox } from './RelationNodeBox';
import styles from './RelationPicture.module.css';
import { relationColumns } from './relationColumns';
import { drawnPairs, relationTypes, relationWords } from './relationWords';

/** Pixels from one box of a column to the next, and around the whole. */
const rowHeight = 94;
const around = 64;
const highest = 720;

// The graph takes mutable lists and looks at their identity.
const relations = [...relationTypes];
const relationPairs: RelationPairs = drawnPairs.map(([from, to]) => [from, to]);

/** An entity and everything it has a relation with, as boxes that lead there. */
export default function RelationPicture(props: { readonly entity: Entity }) {
  const { entity } = props;
  const root = useMemo(() => getCompoundEntityRef(entity), [entity]);
  const { left, right } = relationColumns(entity);
  const rows = Math.max(1, left, right);
  return (
    <div
      className={styles.canvas}
      style={{ height: Math.min(rows * rowHeight + around, highest) }}
    >
      <EntityRelationsGraph
        rootEntityNames={root}
        maxDepth={1}
        direction={Direction.LEFT_RIGHT}
        relations={relations}
        relationPairs={relationPairs}
        renderNode={renderNode}
        renderLabel={renderLabel}
        className={styles.graph}
        zoom="disabled"
        allowFullscreen={false}
        showArrowHeads
      />
    </div>
  );
}

function renderNode({ node }: { readonly node: EntityNode }) {
  return <RelationNodeBox entity={node.entity} isFocused={!!node.focused} />;
}

function renderLabel({ edge }: { readonly edge: EntityEdge }) {
  return (
    <text className={styles.label} textAnchor="middle">
      {relationWords(edge.relations)}
    </text>
  );
}
