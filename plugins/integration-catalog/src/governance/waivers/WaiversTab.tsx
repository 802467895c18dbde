import { useApi } from '@backstage/core-plugin-api';
import { Button, Table } from '@backstage/ui';
import type { WaiverList } from '@interlock/plugin-integration-catalog-react';
import {
  EmptyState,
  FailedState,
  FilterSelect,
  integrationCatalogApiRef,
  LoadingState,
  StaleNotice,
  TableCard,
  useAddress,
  useLoaded,
  waiverStates,
} from '@interlock/plugin-integration-catalog-react';
import { RiAddLine, RiShieldKeyholeLine } from '@remixicon/react';
import { useCallback, useState } from 'react';
import { useGovernanceLinks } from '../governanceLinks';
import { usePaging } from '../usePaging';
import { waiverColumns } from './waiverColumns';
import { WaiverRequestDialog } from './WaiverRequestDialog';
import styles from './WaiversTab.module.css';

/** A request that starts without a finding; rule and target are chosen in the form. */
const fromScratch = {
  rule: '',
  fingerprint: '',
  target: '',
  targetTitle: '',
  owner: '',
  severity: 'error',
} as const;

/** Which findings may stay for a while, who said so, and until when? */
export function WaiversTab(props: { readonly onWaiverRequested: () => void }) {
  const api = useApi(integrationCatalogApiRef);
  const [asks, setAsks] = useState(false);
  const waivers = useLoaded(
    useCallback(() => api.listWaivers(), [api]),
    { refreshEvery: 30_000 },
  );
  if (waivers.state === 'loading') {
    return <LoadingState what="waivers" bars={[40, 44, 44, 44]} />;
  }
  if (waivers.state === 'failed') {
    return (
      <FailedState
        what="The waivers"
        error={waivers.error}
        reload={waivers.reload}
      />
    );
  }
  const ask = (
    <Button
      variant="primary"
      iconStart={<RiAddLine />}
      onPress={() => setAsks(true)}
    >
      Ask for a waiver
    </Button>
  );
  return (
    <>
      <StaleNotice error={waivers.stale} />
      {waivers.value.waivers.length === 0 ? (
        <EmptyState
          title="No waiver"
          icon={<RiShieldKeyholeLine />}
          action={ask}
        >
          A waiver permits a finding to stay until a day, for a reason and with
          an owner. Ask for one here or from a finding.
        </EmptyState>
      ) : (
        <WaiverTable list={waivers.value} action={ask} />
      )}
      {asks && (
        <WaiverRequestDialog
          about={fromScratch}
          onClose={() => setAsks(false)}
          onRequested={props.onWaiverRequested}
        />
      )}
    </>
  );
}

function WaiverTable(props: {
  readonly list: WaiverList;
  readonly action: React.ReactNode;
}) {
  const { list, action } = props;
  const address = useAddress();
  const links = useGovernanceLinks();
  const paging = usePaging(50);
  const state = address.get('state');
  const mine = address.get('mine') === 'yes';
  const shown = list.waivers.filter(
    waiver =>
      (state === '' || waiver.state === state) && (!mine || waiver.mayDecide),
  );
  return (
    <>
      <div className={styles.filters} role="search" aria-label="Waivers">
        <FilterSelect
          label="State"
          value={state}
          choices={Object.entries(waiverStates).map(([id, { word }]) => ({
            id,
            label: word,
          }))}
          onChange={next => address.set({ state: next, from: '' })}
        />
        <FilterSelect
          label="Decision"
          value={mine ? 'yes' : ''}
          choices={[
            { id: 'yes', label: `Waits for me (${list.waitingForMe})` },
          ]}
          onChange={next => address.set({ mine: next, from: '' })}
        />
        <p className={styles.count} aria-live="polite">
          {shown.length === list.waivers.length
            ? `${shown.length} waivers`
            : `${shown.length} of ${list.waivers.length} waivers`}
        </p>
        {action}
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title="No waiver matches"
          icon={<RiShieldKeyholeLine />}
          action={
            <Button
              variant="secondary"
              onPress={() => address.set({ state: '', mine: '', from: '' })}
            >
              Clear all filters
            </Button>
          }
        >
          Each of the {list.waivers.length} waivers is excluded by at least one
          filter.
        </EmptyState>
      ) : (
        <TableCard>
          <Table
            columnConfig={waiverColumns}
            data={shown
              .slice(paging.offset, paging.offset + paging.size)
              .map(waiver => ({ id: waiver.id, waiver }))}
            pagination={paging.control(shown.length)}
            rowConfig={{ getHref: row => links.waiver(row.id) }}
          />
        </TableCard>
      )}
    </>
  );
}
