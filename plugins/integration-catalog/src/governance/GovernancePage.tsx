import { useApi } from '@backstage/core-plugin-api';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type { GovernanceOverview } from '@interlock/plugin-integration-catalog-common';
import {
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  PageBody,
  StaleNotice,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { FindingsTab } from './findings/FindingsTab';
import styles from './GovernancePage.module.css';
import { governanceTabs } from './governanceLinks';
import { OverviewTab } from './overview/OverviewTab';
import { GovernanceRulesTab } from './rules/GovernanceRulesTab';
import { ScorecardsTab } from './scorecards/ScorecardsTab';
import { standing } from './tallyWords';
import { WaiversTab } from './waivers/WaiversTab';

/** Where are we weakest, and who can fix it? */
export function GovernancePage() {
  const api = useApi(integrationCatalogApiRef);
  const overview = useLoaded(
    useCallback(() => api.getGovernance(), [api]),
    { refreshEvery: 60_000 },
  );
  if (overview.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="governance" bars={[36, 96, 220, 260]} />
      </PageBody>
    );
  }
  if (overview.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="Governance"
          error={overview.error}
          reload={overview.reload}
        />
      </PageBody>
    );
  }
  return (
    <PageBody lead="Where the estate is weakest, and who can fix it.">
      <StaleNotice error={overview.stale} />
      <GovernanceTabs overview={overview.value} reload={overview.reload} />
    </PageBody>
  );
}

function GovernanceTabs(props: {
  readonly overview: GovernanceOverview;
  readonly reload: () => void;
}) {
  const { overview, reload } = props;
  const address = useAddress();
  const [, setParameters] = useSearchParams();
  const tab =
    governanceTabs.find(each => each === address.get('tab')) ?? 'overview';
  return (
    <Tabs
      selectedKey={tab}
      // What one tab filters by means nothing to another.
      onSelectionChange={key =>
        key !== tab && setParameters({ tab: String(key) })
      }
    >
      <TabList aria-label="Governance">
        <Tab id="overview">Overview</Tab>
        <Tab id="findings">
          Findings ({standing(overview.totals) + overview.totals.waived})
        </Tab>
        <Tab id="scorecards">Scorecards</Tab>
        <Tab id="waivers">
          {overview.waitingWaivers > 0
            ? `Waivers (${overview.waitingWaivers} waiting)`
            : 'Waivers'}
        </Tab>
        <Tab id="rules">Rules</Tab>
      </TabList>
      <TabPanel id="overview" className={styles.panel}>
        <OverviewTab overview={overview} />
      </TabPanel>
      <TabPanel id="findings" className={styles.panel}>
        <FindingsTab overview={overview} onWaiverRequested={reload} />
      </TabPanel>
      <TabPanel id="scorecards" className={styles.panel}>
        <ScorecardsTab />
      </TabPanel>
      <TabPanel id="waivers" className={styles.panel}>
        <WaiversTab onWaiverRequested={reload} />
      </TabPanel>
      <TabPanel id="rules" className={styles.panel}>
        <GovernanceRulesTab />
      </TabPanel>
    </Tabs>
  );
}
