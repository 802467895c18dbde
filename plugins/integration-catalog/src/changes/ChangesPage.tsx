import { useApi } from '@backstage/core-plugin-api';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type { ChangeRequestSummary } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  PageBody,
  StaleNotice,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiInboxLine } from '@remixicon/react';
import { useCallback } from 'react';
import { ChangeRows } from './ChangeRows';
import styles from './ChangeRows.module.css';
import { useChangeSignal } from './useChangeSignal';

const tabIds = ['waiting', 'open', 'decided'] as const;
type TabId = (typeof tabIds)[number];

const belongs: Readonly<
  Record<TabId, (change: ChangeRequestSummary) => boolean>
> = {
  waiting: change => change.waitsForMe,
  open: change => change.status === 'open',
  decided: change => change.status !== 'open',
};

const emptyWords: Readonly<Record<TabId, readonly [string, string]>> = {
  waiting: [
    'Nothing waits for you',
    'A change request appears here when interlock check finds a change for which an approval is missing that you can give.',
  ],
  open: [
    'No change is open',
    'Run interlock check --base main --portal with the address of this portal on a branch that changes a contract.',
  ],
  decided: [
    'Nothing was decided yet',
    'Approved, rejected, merged and withdrawn changes are kept here.',
  ],
};

/** The inbox: which changes wait, for whom, and what they would break. */
export function ChangesPage() {
  const api = useApi(integrationCatalogApiRef);
  const changes = useLoaded(
    useCallback(() => api.listChangeRequests(), [api]),
    { refreshEvery: 15_000 },
  );
  useChangeSignal(changes);
  const address = useAddress();
  if (changes.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="change requests" bars={[36, 88, 88, 88]} />
      </PageBody>
    );
  }
  if (changes.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="The change requests"
          error={changes.error}
          reload={changes.reload}
        />
      </PageBody>
    );
  }
  const all = changes.value.changeRequests;
  const tab = tabIds.find(id => id === address.get('tab')) ?? 'waiting';
  const counts = (id: TabId) => all.filter(belongs[id]).length;
  return (
    <PageBody lead="Contract changes on branches that need a person before CI turns green.">
      <StaleNotice error={changes.stale} />
      <Tabs
        selectedKey={tab}
        onSelectionChange={key => address.set({ tab: String(key) })}
      >
        <TabList aria-label="Change requests">
          <Tab id="waiting">Waiting for me ({counts('waiting')})</Tab>
          <Tab id="open">Open ({counts('open')})</Tab>
          <Tab id="decided">Decided ({counts('decided')})</Tab>
        </TabList>
        {tabIds.map(id => (
          <TabPanel key={id} id={id} className={styles.panel}>
            <ChangeTab id={id} changes={all.filter(belongs[id])} />
          </TabPanel>
        ))}
      </Tabs>
    </PageBody>
  );
}

function ChangeTab(props: {
  readonly id: TabId;
  readonly changes: readonly ChangeRequestSummary[];
}) {
  if (props.changes.length === 0) {
    const [title, text] = emptyWords[props.id];
    return (
      <div style={{ paddingTop: 'var(--bui-space-5)' }}>
        <EmptyState title={title} icon={<RiInboxLine />}>
          {text}
        </EmptyState>
      </div>
    );
  }
  return <ChangeRows changes={props.changes} />;
}
