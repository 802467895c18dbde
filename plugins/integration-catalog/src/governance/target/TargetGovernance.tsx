import { useApi } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { GovernanceTarget } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  RelativeTime,
  Section,
  StaleNotice,
  useAddress,
  useLoaded,
  WaiverStateBadge,
} from '@interlock/plugin-integration-catalog-react';
import { RiShieldCheckLine } from '@remixicon/react';
import { useCallback } from 'react';
import { FindingPanel } from '../findings/FindingPanel';
import sides from '../findings/FindingsTab.module.css';
import { findingRows, FindingTable } from '../findings/FindingTable';
import { useGovernanceLinks } from '../governanceLinks';
import { tallyOf, tallyWords } from '../tallyWords';
import { usePaging } from '../usePaging';
import { TargetScorecards } from './TargetScorecards';
import styles from './TargetGovernance.module.css';

/** What governance says about one entity: levels, findings with their waivers, waivers. */
export function TargetGovernance(props: {
  readonly target: string;
  /** What stands between the scorecards and the findings. */
  readonly children?: React.ReactNode;
}) {
  const { target } = props;
  const api = useApi(integrationCatalogApiRef);
  const governance = useLoaded(
    useCallback(() => api.getGovernanceTarget(target), [api, target]),
    { refreshEvery: 60_000 },
  );
  if (governance.state === 'loading') {
    return <LoadingState what="governance" bars={[88, 40, 44, 44]} />;
  }
  if (governance.state === 'failed') {
    return (
      <FailedState
        what="What governance says"
        error={governance.error}
        reload={governance.reload}
      />
    );
  }
  return (
    <>
      <StaleNotice error={governance.stale} />
      <TargetScorecards cards={governance.value.scorecards} />
      {props.children}
      <TargetFindings
        governance={governance.value}
        reload={governance.reload}
      />
      <TargetWaivers governance={governance.value} />
    </>
  );
}

function TargetFindings(props: {
  readonly governance: GovernanceTarget;
  readonly reload: () => void;
}) {
  const { findings, scorecards } = props.governance;
  const address = useAddress();
  const paging = usePaging(50);
  // A contract of a vendor may have thousands.
  const shown = findings.slice(paging.offset, paging.offset + paging.size);
  const chosen = findingRows(shown).find(
    ({ id }) => id === address.get('finding'),
  );
  const isUnjudged = scorecards.some(card => card.unknown.length > 0);
  if (findings.length === 0) {
    return (
      <EmptyState title="No finding" icon={<RiShieldCheckLine />}>
        {isUnjudged
          ? 'No rule that could be judged complains. Some could not be judged, so that says nothing about those.'
          : 'No rule that holds for it complains about it as it is on the protected branch.'}
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="target-findings" className={styles.findings}>
      <h2 id="target-findings" className={styles.title}>
        Findings <span>{tallyWords(tallyOf(findings))}</span>
      </h2>
      <div className={sides.sides} data-open={chosen !== undefined}>
        <FindingTable
          findings={shown}
          isOneTarget
          chosen={chosen?.id ?? ''}
          pagination={paging.control(findings.length)}
          onChoose={finding => address.set({ finding })}
        />
        {chosen && (
          <FindingPanel
            key={chosen.id}
            finding={chosen.finding}
            onClose={() => address.set({ finding: '' })}
            onWaiverRequested={props.reload}
          />
        )}
      </div>
    </section>
  );
}

function TargetWaivers(props: { readonly governance: GovernanceTarget }) {
  const { waivers } = props.governance;
  const links = useGovernanceLinks();
  if (waivers.length === 0) return null;
  return (
    <Section title="Waivers" note={`${waivers.length} name it in their scope`}>
      <ul className={styles.waivers}>
        {waivers.map(waiver => (
          <li key={waiver.id}>
            <WaiverStateBadge state={waiver.state} />
            <Link href={links.waiver(waiver.id)}>
              <code>{waiver.covers.rule}</code>
            </Link>
            <span>
              last day {waiver.expiry} (<RelativeTime at={waiver.expiry} />)
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
