import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Cell, SearchField, Table } from '@backstage/ui';
import type { ColumnConfig } from '@backstage/ui';
import {
  EmptyState,
  EntityTitle,
  FailedState,
  FilterSelect,
  integrationCatalogApiRef,
  LoadingState,
  PageBody,
  RelativeTime,
  StaleNotice,
  TableCard,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ContractSummary } from '@interlock/plugin-integration-catalog-common';
import { RiFileList3Line, RiSearchLine } from '@remixicon/react';
import { useCallback } from 'react';
import { contractRouteRef } from '../routes';
import { contractNameOf } from './contractName';
import { contractTypeWord } from './contractTypeWord';
import { filterContracts, orderContracts } from './contractOrder';
import styles from './ContractsPage.module.css';

interface ContractRow {
  readonly id: string;
  readonly contract: ContractSummary;
}

const columns: readonly ColumnConfig<ContractRow>[] = [
  {
    id: 'title',
    label: 'Contract',
    isRowHeader: true,
    isSortable: true,
    defaultWidth: '2.4fr',
    cell: ({ contract }) => (
      <Cell>
        <span className={styles.title}>{contract.title}</span>
        <span className={styles.file}>
          {contractTypeWord(contract.type)}, {contract.file}
        </span>
      </Cell>
    ),
  },
  {
    id: 'version',
    label: 'Current version',
    width: 150,
    cell: ({ contract }) => (
      <Cell>
        {contract.current ? (
          <>
            <span className={styles.version}>
              {contract.current.label || contract.current.digest.slice(7, 15)}
            </span>
            <span className={styles.file}>
              seen <RelativeTime at={contract.current.firstSeenAt} />
            </span>
          </>
        ) : (
          'none yet'
        )}
      </Cell>
    ),
  },
  {
    id: 'system',
    label: 'System',
    isSortable: true,
    defaultWidth: '1.1fr',
    cell: ({ contract }) => (
      <Cell>
        {contract.system ? (
          <EntityTitle entityRef={contract.system} />
        ) : (
          'no system'
        )}
      </Cell>
    ),
  },
  {
    id: 'owner',
    label: 'Owner',
    isSortable: true,
    defaultWidth: '1.1fr',
    cell: ({ contract }) => (
      <Cell>
        {contract.owner ? (
          <EntityTitle entityRef={contract.owner} />
        ) : (
          'no owner'
        )}
      </Cell>
    ),
  },
  {
    id: 'versions',
    label: 'Versions',
    isSortable: true,
    width: 116,
    cell: ({ contract }) => <Cell>{contract.versions}</Cell>,
  },
  {
    id: 'consumers',
    label: 'Consumers',
    isSortable: true,
    width: 134,
    cell: ({ contract }) => <Cell>{contract.consumers}</Cell>,
  },
  {
    id: 'openChanges',
    label: 'Changes',
    isSortable: true,
    width: 122,
    cell: ({ contract }) => (
      <Cell>
        {contract.openChanges > 0 ? (
          <b className={styles.open}>{contract.openChanges}</b>
        ) : (
          '0'
        )}
      </Cell>
    ),
  },
];

/** What do our contracts promise, and which of them are about to change? */
export function ContractsPage() {
  const api = useApi(integrationCatalogApiRef);
  const contracts = useLoaded(
    useCallback(() => api.listContracts(), [api]),
    { refreshEvery: 60_000 },
  );
  if (contracts.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="contracts" bars={[40, 44, 44, 44, 44, 44]} />
      </PageBody>
    );
  }
  if (contracts.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="The contracts"
          error={contracts.error}
          reload={contracts.reload}
        />
      </PageBody>
    );
  }
  return (
    <PageBody lead="Every interface that two systems agreed on, with each version that the portal has seen.">
      <StaleNotice error={contracts.stale} />
      <ContractList contracts={contracts.value} />
    </PageBody>
  );
}

function ContractList(props: {
  readonly contracts: readonly ContractSummary[];
}) {
  const address = useAddress();
  const contractPage = useRouteRef(contractRouteRef);
  const text = address.get('text');
  const type = address.get('type');
  const sort = {
    column: address.get('sort') || 'title',
    direction:
      address.get('order') === 'descending'
        ? ('descending' as const)
        : ('ascending' as const),
  };
  if (props.contracts.length === 0) {
    return (
      <EmptyState title="No contract yet" icon={<RiFileList3Line />}>
        Contracts are read from the estate in git. Add an API entity with the
        annotation interlock.dev/contract that names a contract file, and merge
        it to the protected branch.
      </EmptyState>
    );
  }
  const types = [...new Set(props.contracts.map(each => each.type))].sort();
  const shown = orderContracts(
    filterContracts(props.contracts, text, type),
    sort.column,
    sort.direction,
  );
  return (
    <>
      <div className={styles.filters} role="search" aria-label="Contracts">
        <SearchField
          label="Search"
          size="small"
          placeholder="Title, file, system or owner"
          value={text}
          onChange={value => address.set({ text: value })}
        />
        <FilterSelect
          label="Type"
          value={type}
          choices={types.map(id => ({ id, label: contractTypeWord(id) }))}
          onChange={value => address.set({ type: value })}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title="No contract matches" icon={<RiSearchLine />}>
          Take a word or the type away to see more of the{' '}
          {props.contracts.length} contracts.
        </EmptyState>
      ) : (
        <TableCard>
          <Table
            columnConfig={columns}
            data={shown.map(contract => ({ id: contract.ref, contract }))}
            pagination={{ type: 'none' }}
            rowConfig={{
              getHref: row => contractPage?.({ ...contractNameOf(row.id) }),
            }}
            sort={{
              descriptor: sort,
              onSortChange: next =>
                address.set({
                  sort: String(next.column),
                  order: next.direction,
                }),
            }}
          />
        </TableCard>
      )}
    </>
  );
}
