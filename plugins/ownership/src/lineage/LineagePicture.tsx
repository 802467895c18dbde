import { Link } from '@backstage/ui';
import {
  lineagePath,
  mappingPath,
} from '@interlock/plugin-integration-catalog-common';
import { EvidenceIcon } from '@interlock/plugin-integration-catalog-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Hop } from '../api/ownershipApi';
import { fieldId } from './lineageGraph';
import type { LineageGraph } from './lineageGraph';
import styles from './Lineage.module.css';
import { boxSize, labelSize, layOutLineage } from './lineageLayout';
import type { PlacedEdge, PlacedNode } from './lineageLayout';

/** From the origin of a value on the left to its last consumers on the right. */
export function LineagePicture(props: { readonly graph: LineageGraph }) {
  const layout = useMemo(() => layOutLineage(props.graph), [props.graph]);
  const area = useRef<HTMLDivElement>(null);
  const asked = layout.nodes.find(({ isAsked }) => isAsked);
  useEffect(() => {
    const element = area.current;
    if (!element || !asked) return;
    element.scrollLeft = asked.x - (element.clientWidth - boxSize.width) / 2;
    element.scrollTop = asked.y - (element.clientHeight - boxSize.height) / 2;
  }, [asked]);
  return (
    <div
      ref={area}
      className={styles.canvas}
      role="region"
      aria-label="Way of the values, from left to right"
      // A region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <div
        className={styles.drawing}
        style={{ width: layout.width, height: layout.height }}
      >
        <svg
          className={styles.lines}
          width={layout.width}
          height={layout.height}
          aria-hidden="true"
        >
          <defs>
            <marker
              id="lineage-arrow"
              viewBox="0 0 8 8"
              refX="8"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" className={styles.arrow} />
            </marker>
          </defs>
          {layout.edges.map(({ id, line, hops }) => (
            <path
              key={id}
              d={line}
              className={styles.line}
              data-joined={hops[0]?.joinedBy}
              markerEnd="url(#lineage-arrow)"
            />
          ))}
        </svg>
        {layout.nodes.map(node => (
          <FieldBox key={node.id} node={node} />
        ))}
        {layout.edges.map(edge => (
          <EdgeLabel key={edge.id} edge={edge} />
        ))}
      </div>
    </div>
  );
}

function FieldBox(props: { readonly node: PlacedNode }) {
  const { field, isAsked, x, y } = props.node;
  const place = { left: x, top: y, ...boxSize };
  const body = (
    <>
      <code className={styles.path}>{field.path}</code>
      <span className={styles.contract}>{field.contract.title}</span>
      <span className={styles.contract}>
        {field.system.title}
        {field.attribute && `, ${field.attribute}`}
      </span>
    </>
  );
  return isAsked ? (
    <div className={styles.box} data-asked style={place}>
      {body}
    </div>
  ) : (
    <Link
      className={styles.box}
      href={lineagePath(fieldId(field))}
      style={place}
      title={fieldId(field)}
      standalone
    >
      {body}
    </Link>
  );
}

function EdgeLabel(props: { readonly edge: PlacedEdge }) {
  const { hops, x, y } = props.edge;
  const [hop] = hops;
  if (!hop) return null;
  return (
    <Link
      className={styles.label}
      href={placeOfHop(hop)}
      style={{ left: x, top: y, ...labelSize }}
      title={`${hop.integration.title}: ${hop.transform}`}
      standalone
    >
      <span className={styles.labelTitle}>
        {hop.integration.title}
        {hops.length > 1 && ` and ${hops.length - 1} more`}
      </span>
      <EvidenceIcon evidence={hop.kind} />
    </Link>
  );
}

/** The row that carries the value where there is one. */
export function placeOfHop({ integration, row }: Hop): string {
  const sheet = mappingPath(integration.ref);
  return row ? `${sheet}?row=${encodeURIComponent(row)}` : sheet;
}
