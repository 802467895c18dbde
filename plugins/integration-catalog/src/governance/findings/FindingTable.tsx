import { Cell, Table } from '@backstage/ui';
import type { ColumnConfig, TablePaginationType } from '@backstage/ui';
import type { GovernanceFindingView } from '@interlock/plugin-integration-catalog-common';
import {
  CodeText,
  EntityTitle,
  RelativeTime,
  SeverityBadge,
  TableCard,
} from '@interlock/plugin-integration-catalog-react';
import { useMemo } from 'react';
import styles from './FindingsTab.module.css';
import { WaivedBadge } from './WaivedBadge';

export interface FindingRow {
  readonly id: string;
  readonly finding: GovernanceFindingView;
}

/** Findings with a key each: several may share a fingerprint, which is then numbered. */
export function findingRows(
  findings: readonly GovernanceFindingView[],
): readonly FindingRow[] {
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return {
      id: count === 1 ? finding.fingerprint : `${finding.fingerprint}.${count}`,
      finding,
    };
  });
}

const severityColumn: ColumnConfig<FindingRow> = {
  id: 'severity',
  label: 'Severity',
  width: 118,
  cell: ({ finding }) => (
    <Cell>
      <span className={styles.stack}>
        <SeverityBadge severity={finding.severity} />
        {finding.waiver && <WaivedBadge />}
      </span>
    </Cell>
  ),
};

const messageColumn: ColumnConfig<FindingRow> = {
  id: 'message',
  label: 'What it says',
  isRowHeader: true,
  defaultWidth: '2.4fr',
  cell: ({ finding }) => (
    <Cell>
      <span className={styles.message}>
        <CodeText>{finding.message}</CodeText>
      </span>
      <code className={styles.detail}>{finding.ruleId}</code>
    </Cell>
  ),
};

const targetColumn: ColumnConfig<FindingRow> = {
  id: 'target',
  label: 'Target',
  defaultWidth: '1.2fr',
  cell: ({ finding }) => (
    <Cell>
      <span className={styles.message}>
        {finding.targetTitle || finding.target}
      </span>
      <span className={styles.detail}>
        {finding.owner ? <EntityTitle entityRef={finding.owner} /> : 'no owner'}
      </span>
    </Cell>
  ),
};

const ageColumn: ColumnConfig<FindingRow> = {
  id: 'age',
  label: 'First seen',
  width: 124,
  cell: ({ finding }) => (
    <Cell>
      <RelativeTime at={finding.firstSeen} />
    </Cell>
  ),
};

/** One page of findings; the chosen row stands open beside the list. */
export function FindingTable(props: {
  readonly findings: readonly GovernanceFindingView[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly pagination: TablePaginationType;
  readonly isStale?: boolean;
  /** Set where every row has the same target. */
  readonly isOneTarget?: boolean;
}) {
  const { findings, chosen, onChoose, isOneTarget = false } = props;
  const rows = useMemo(() => findingRows(findings), [findings]);
  const columns = [
    severityColumn,
    messageColumn,
    ...(isOneTarget ? [] : [targetColumn]),
    // The open row says it as well, and the list is narrow beside it.
    ...(chosen === '' ? [ageColumn] : []),
  ];
  return (
    <TableCard>
      <Table
        // A table of React Aria keeps the columns that it was made with.
        key={columns.map(({ id }) => id).join(' ')}
        columnConfig={columns}
        data={[...rows]}
        isStale={props.isStale ?? false}
        pagination={props.pagination}
        rowConfig={{ onClick: row => onChoose(row.id) }}
      />
    </TableCard>
  );
}
