import { Cell, Table } from '@backstage/ui';
import type { ColumnConfig } from '@backstage/ui';
import {
  CriticalityBadge,
  EntityTitle,
  RelativeTime,
  TableCard,
} from '@interlock/plugin-integration-catalog-react';
import { RiArrowRightLine } from '@remixicon/react';
import { codeWords } from './codeWords';
import { entityPath } from '@interlock/plugin-integration-catalog-common';
import type { IntegrationView } from '@interlock/plugin-integration-catalog-common';
import styles from './IntegrationTable.module.css';

interface IntegrationRow {
  readonly id: string;
  readonly facts: IntegrationView;
}

export interface IntegrationSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

const columns: readonly ColumnConfig<IntegrationRow>[] = [
  {
    id: 'title',
    label: 'Integration',
    isRowHeader: true,
    isSortable: true,
    defaultWidth: '2.2fr',
    cell: ({ facts }) => (
      <Cell>
        <span className={styles.title}>{facts.title}</span>
        <span className={styles.event}>{facts.event}</span>
      </Cell>
    ),
  },
  {
    id: 'systems',
    label: 'Source → target',
    isSortable: true,
    defaultWidth: '1.7fr',
    cell: ({ facts }) => (
      <Cell>
        <span className={styles.systems}>
          <span>
            <EntityTitle entityRef={facts.source} />
          </span>
          <span>
            <RiArrowRightLine size={14} aria-label="to" />{' '}
            <EntityTitle entityRef={facts.target} />
          </span>
        </span>
      </Cell>
    ),
  },
  {
    id: 'owner',
    label: 'Owner',
    isSortable: true,
    defaultWidth: '1.2fr',
    cell: ({ facts }) => (
      <Cell>
        {facts.owner ? <EntityTitle entityRef={facts.owner} /> : 'no owner'}
      </Cell>
    ),
  },
  {
    id: 'pattern',
    label: 'Pattern',
    isSortable: true,
    defaultWidth: '1fr',
    cell: ({ facts }) => <Cell>{codeWords(facts.style)}</Cell>,
  },
  {
    id: 'criticality',
    label: 'Criticality',
    isSortable: true,
    width: 126,
    cell: ({ facts }) => (
      <Cell>
        <CriticalityBadge criticality={facts.criticality} />
      </Cell>
    ),
  },
  {
    id: 'contracts',
    label: 'Contracts',
    isSortable: true,
    width: 118,
    cell: ({ facts }) => (
      <Cell>
        <span className={styles.number}>{facts.contracts.length}</span>
      </Cell>
    ),
  },
  {
    id: 'review',
    label: 'Next review',
    isSortable: true,
    width: 132,
    cell: ({ facts }) => (
      <Cell>
        {facts.review.nextDue ? (
          <RelativeTime at={facts.review.nextDue} />
        ) : (
          'not planned'
        )}
      </Cell>
    ),
  },
];

/** One row per integration; a row leads to its page. */
export function IntegrationTable(props: {
  readonly integrations: readonly IntegrationView[];
  readonly sort: IntegrationSort;
  readonly onSort: (sort: IntegrationSort) => void;
}) {
  return (
    <TableCard>
      <Table
        columnConfig={columns}
        data={props.integrations.map(facts => ({ id: facts.ref, facts }))}
        pagination={{ type: 'none' }}
        rowConfig={{ getHref: row => entityPath(row.id) }}
        sort={{
          descriptor: props.sort,
          onSortChange: next =>
            props.onSort({
              column: String(next.column),
              direction: next.direction,
            }),
        }}
      />
    </TableCard>
  );
}
