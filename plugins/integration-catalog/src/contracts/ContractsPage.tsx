import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Cell, Table } from '@backstage/ui';
import type { ColumnConfig } from '@backstage/ui';
import {
  EmptyState,
  EntityTitle,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  PageBody,
  StaleNotice,
  TableCard,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ContractSummary } from '@interlock/plugin-integration-catalog-common';
import { RiFileList3Line, RiSearchLine } from '@remixicon/react';
import { useCallback } from 'react';
import { contractRouteRef } from '../routes';
import { ContractFilters } from './ContractFilters';
import { contractNameOf } from '../links/contractName';
import { contractOrigin } from './contractOrigin';
import { OriginBadge } from './OriginBadge';
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
        <span className={styles.detail} title={contract.file}>
          {contractTypeWord(contract.type)}
        </span>
      </Cell>
    ),
  },
  {
    id: 'origin',
    label: 'Origin',
    isSortable: true,
    width: 112,
    cell: ({ contract }) => (
      <Cell>
        <OriginBadge origin={contractOrigin(contract.file)} />
      </Cell>
    ),
  },
  {
    id: 'version',
    label: 'Current version',
    width: 140,
    cell: ({ contract }) => (
      <Cell>
        {contract.current ? (
          <>
            <span className={styles.version} title={contract.current.label}>
              {contract.current.label || contract.current.digest.slice(7, 15)}
            </span>
            <span className={styles.detail}>
              {contract.versions === 1
                ? '1 version seen'
                : `${contract.versions} versions seen`}
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
    id: 'consumers',
    label: 'Consumers',
    isSortable: true,
    width: 130,
    cell: ({ contract }) => <Cell>{contract.consumers}</Cell>,
  },
  {
    id: 'openChanges',
    label: 'Changes',
    isSortable: true,
    width: 116,
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
  const filter = {
    text: address.get('text'),
    type: address.get('type'),
    origin: address.get('origin'),
  };
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
  const shown = orderContracts(
    filterContracts(props.contracts, filter),
    sort.column,
    sort.direction,
  );
  return (
    <>
      <ContractFilters
        contracts={props.contracts}
        shown={shown}
        filter={filter}
        onChange={address.set}
      />
      {shown.length === 0 ? (
        <EmptyState
          title="No contract matches"
          icon={<RiSearchLine />}
          action={
            <Button
              variant="secondary"
              onPress={() => address.set({ text: '', type: '', origin: '' })}
            >
              Clear all filters
            </Button>
          }
        >
          Each of the {props.contracts.length} contracts is excluded by at least
          one filter.
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
