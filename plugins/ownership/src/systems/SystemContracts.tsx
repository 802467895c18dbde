import {
  EmptyState,
  EntityRefText,
  PlainTable,
} from '@interlock/plugin-integration-catalog-react';
import { RiFileList3Line } from '@remixicon/react';
import type { SystemDetail } from '../api/ownershipApi';
import styles from '../cells/Cells.module.css';

/** Its contracts, and which version of each lives where. */
export function SystemContracts(props: { readonly system: SystemDetail }) {
  const { contracts } = props.system;
  if (contracts.length === 0) {
    return (
      <EmptyState title="No contract" icon={<RiFileList3Line />}>
        No API entity of the estate names this system.
      </EmptyState>
    );
  }
  return (
    <PlainTable
      label="Contracts"
      rows={contracts}
      keyOf={({ ref }) => ref}
      columns={[
        {
          label: 'Contract',
          cell: ({ ref, title }) => (
            <EntityRefText entityRef={ref} title={title} />
          ),
        },
        { label: 'Type', width: '14%', cell: ({ type }) => type },
        { label: 'Lifecycle', width: '14%', cell: each => each.lifecycle },
        {
          label: 'Live versions',
          cell: ({ live }) =>
            live.length === 0 ? (
              'not recorded'
            ) : (
              <ul className={styles.list}>
                {live.map(({ environment, version }) => (
                  <li key={environment}>
                    {environment}: <code>{version || 'not recorded'}</code>
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}
