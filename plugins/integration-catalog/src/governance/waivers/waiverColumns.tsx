import { Cell } from '@backstage/ui';
import type { ColumnConfig } from '@backstage/ui';
import type { WaiverView } from '@interlock/plugin-integration-catalog-common';
import {
  EntityTitle,
  RelativeTime,
  WaiverStateBadge,
} from '@interlock/plugin-integration-catalog-react';
import styles from './WaiversTab.module.css';

export interface WaiverRow {
  readonly id: string;
  readonly waiver: WaiverView;
}

export const waiverColumns: readonly ColumnConfig<WaiverRow>[] = [
  {
    id: 'state',
    label: 'State',
    width: 184,
    cell: ({ waiver }) => (
      <Cell>
        <WaiverStateBadge state={waiver.state} />
      </Cell>
    ),
  },
  {
    id: 'covers',
    label: 'What it permits',
    isRowHeader: true,
    defaultWidth: '1.6fr',
    cell: ({ waiver }) => (
      <Cell>
        <code className={styles.rule}>{waiver.covers.rule}</code>
        <span className={styles.detail}>
          <ScopeWords waiver={waiver} />
        </span>
      </Cell>
    ),
  },
  {
    id: 'reason',
    label: 'Reason',
    defaultWidth: '2fr',
    cell: ({ waiver }) => (
      <Cell>
        <span className={styles.reason}>{waiver.reason}</span>
      </Cell>
    ),
  },
  {
    id: 'owner',
    label: 'Owner',
    defaultWidth: '1fr',
    cell: ({ waiver }) => (
      <Cell>
        <EntityTitle entityRef={waiver.owner} />
      </Cell>
    ),
  },
  {
    id: 'expiry',
    label: 'Last day',
    width: 124,
    cell: ({ waiver }) => (
      <Cell>
        <RelativeTime at={waiver.expiry} />
        <span className={styles.detail}>
          {waiver.renewals === 0 ? '' : renewalWords(waiver.renewals)}
        </span>
      </Cell>
    ),
  },
  {
    id: 'permits',
    label: 'Findings',
    width: 96,
    cell: ({ waiver }) => <Cell>{waiver.permits}</Cell>,
  },
];

export function renewalWords(renewals: number): string {
  if (renewals === 0) return 'never';
  return renewals === 1 ? 'renewed once' : `renewed ${renewals} times`;
}

/** Where a waiver permits, in words: `one finding of Orders API`. */
export function ScopeWords(props: { readonly waiver: WaiverView }) {
  const { covers, scope } = props.waiver;
  const narrower = [
    scope.operation && `operation ${scope.operation}`,
    scope.environment && `environment ${scope.environment}`,
  ].filter(Boolean);
  return (
    <>
      {covered(covers)} of{' '}
      {scope.target ? (
        <EntityTitle entityRef={scope.target} />
      ) : (
        'the whole estate'
      )}
      {narrower.length > 0 && `, ${narrower.join(', ')}`}
      {scope.consumer && (
        <>
          , consumer <EntityTitle entityRef={scope.consumer} />
        </>
      )}
    </>
  );
}

function covered(covers: WaiverView['covers']): string {
  if (covers.most !== undefined) {
    return `at most ${covers.most} ${covers.most === 1 ? 'finding' : 'findings'}`;
  }
  return covers.fingerprint ? 'one finding' : 'every finding';
}
