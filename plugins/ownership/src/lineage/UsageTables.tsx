import { Link } from '@backstage/ui';
import { mappingPath } from '@interlock/plugin-integration-catalog-common';
import {
  CodeText,
  CriticalityBadge,
  EvidenceIcon,
  PlainTable,
  RelativeTime,
} from '@interlock/plugin-integration-catalog-react';
import type { FieldUsage, Hop } from '../api/ownershipApi';
import { EntityNameLink } from '../cells/EntityNameLink';
import { FieldLink } from '../cells/FieldLink';
import styles from '../cells/Cells.module.css';
import { fieldId } from './lineageGraph';
import { placeOfHop } from './LineagePicture';

/** Who reads and writes it directly, and by which evidence. */
export function UsageTable(props: { readonly usages: readonly FieldUsage[] }) {
  return (
    <PlainTable
      label="Direct uses"
      rows={props.usages}
      keyOf={usage =>
        `${usage.integration.ref} ${usage.contract.ref} ${usage.path} ${usage.operation} ${usage.access} ${usage.row} ${usage.kind}`
      }
      columns={[
        {
          label: 'Integration',
          width: '24%',
          cell: ({ integration, owner }) => (
            <>
              <EntityNameLink entity={integration} />
              <span className={styles.secondary}>{owner.title}</span>
            </>
          ),
        },
        { label: 'Does', width: '6rem', cell: ({ access }) => access },
        {
          label: 'Field',
          cell: ({ contract, path, operation }) => (
            <>
              <code>{path}</code>
              <span className={styles.secondary}>
                {contract.title}
                {operation && `, ${operation}`}
              </span>
            </>
          ),
        },
        {
          label: 'Criticality',
          width: '8rem',
          cell: ({ criticality }) => (
            <CriticalityBadge criticality={criticality} />
          ),
        },
        {
          label: 'Evidence',
          width: '22%',
          cell: ({ kind, asOf, row, integration }) => (
            <>
              <EvidenceIcon evidence={kind} />
              <span className={styles.secondary}>
                {row && (
                  <Link
                    href={`${mappingPath(integration.ref)}?row=${encodeURIComponent(row)}`}
                  >
                    {row}
                  </Link>
                )}
                {asOf && (
                  <>
                    {' '}
                    <RelativeTime at={asOf} />
                  </>
                )}
              </span>
            </>
          ),
        },
      ]}
    />
  );
}

/** The steps of the way, for reading: the picture says the same. */
export function HopTable(props: {
  readonly label: string;
  readonly hops: readonly Hop[];
}) {
  return (
    <PlainTable
      label={props.label}
      rows={props.hops}
      keyOf={hop =>
        `${fieldId(hop.from)} ${fieldId(hop.to)} ${hop.integration.ref} ${hop.row}`
      }
      columns={[
        { label: 'From', cell: ({ from }) => <HopEnd field={from} /> },
        { label: 'To', cell: ({ to }) => <HopEnd field={to} /> },
        {
          label: 'By',
          cell: hop => (
            <>
              <EntityNameLink entity={hop.integration} />
              <span className={styles.secondary}>
                <CodeText>{hop.transform}</CodeText>
              </span>
            </>
          ),
        },
        {
          label: 'Evidence',
          width: '20%',
          cell: hop => (
            <>
              <EvidenceIcon evidence={hop.kind} />
              <span className={styles.secondary}>
                {hop.row && <Link href={placeOfHop(hop)}>{hop.row}</Link>}
                {hop.joinedBy === 'attribute' && ' joined by attribute'}
              </span>
            </>
          ),
        },
      ]}
    />
  );
}

function HopEnd(props: { readonly field: Hop['from'] }) {
  const { field } = props;
  return (
    <>
      <FieldLink field={fieldId(field)}>{field.path}</FieldLink>
      <span className={styles.secondary}>{field.contract.title}</span>
    </>
  );
}
