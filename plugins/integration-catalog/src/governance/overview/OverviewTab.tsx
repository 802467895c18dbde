import { Link } from '@backstage/ui';
import type {
  FindingGroup,
  GovernanceOverview,
} from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  Figure,
  Figures,
  RelativeTime,
  Section,
} from '@interlock/plugin-integration-catalog-react';
import { RiShieldCheckLine } from '@remixicon/react';
import { ageWords } from '../findings/findingAddress';
import { useGovernanceLinks } from '../governanceLinks';
import { ScorecardSummaries } from '../scorecards/ScorecardSummaries';
import { standing } from '../tallyWords';
import styles from './OverviewTab.module.css';
import { TallyList } from './TallyList';
import { UnjudgedNotice } from './UnjudgedNotice';

/** The figures that matter, the levels, and where the findings are. */
export function OverviewTab(props: { readonly overview: GovernanceOverview }) {
  const { overview } = props;
  const links = useGovernanceLinks();
  const below = overview.scorecards.reduce(
    (sum, { summary }) => sum + summary.belowMinimum,
    0,
  );
  return (
    <>
      {overview.problems.length > 0 && (
        <UnjudgedNotice problems={overview.problems} />
      )}
      <Figures>
        <Figure
          value={overview.totals.error}
          counts={
            overview.totals.error === 1
              ? 'finding blocks'
              : 'findings that block'
          }
          href={links.findings({ severity: 'error', waived: 'no' })}
        />
        <Figure
          value={below}
          counts={
            below === 1
              ? 'scorecard below its minimum'
              : 'scorecards below their minimum'
          }
          href={links.tab('scorecards', { below: 'yes' })}
        />
        <Figure
          value={overview.totals.waived}
          counts={
            overview.totals.waived === 1 ? 'finding waived' : 'findings waived'
          }
          href={links.findings({ waived: 'yes' })}
        />
        <Figure
          value={overview.expiringWaivers.length}
          counts={
            overview.expiringWaivers.length === 1
              ? 'waiver ends within 30 days'
              : 'waivers end within 30 days'
          }
          href={links.tab('waivers', { state: 'active' })}
        />
      </Figures>
      <ScorecardSummaries />
      <Tallies overview={overview} />
      <ExpiringWaivers overview={overview} />
    </>
  );
}

function Tallies(props: { readonly overview: GovernanceOverview }) {
  const { totals, byRule, byOwner, byDomain, byAge } = props.overview;
  if (standing(totals) + totals.waived === 0) {
    return (
      <EmptyState title="No finding" icon={<RiShieldCheckLine />}>
        No rule that could be judged complains about the estate as it is on the
        protected branch.
      </EmptyState>
    );
  }
  return (
    <div className={styles.tallies}>
      <TallyList title="By rule" facet="rule" groups={byRule} isCode />
      <TallyList
        title="By owner"
        facet="owner"
        groups={byOwner}
        none="without an owner"
      />
      <TallyList
        title="By domain"
        facet="domain"
        groups={byDomain}
        none="without a domain"
      />
      <TallyList
        title="By age"
        facet="age"
        groups={byAge.map(withAgeWords)}
        note="since the portal first saw them"
      />
    </div>
  );
}

function withAgeWords(group: FindingGroup): FindingGroup {
  const words: Readonly<Record<string, string>> = ageWords;
  return { ...group, title: words[group.key] ?? group.title };
}

function ExpiringWaivers(props: { readonly overview: GovernanceOverview }) {
  const { expiringWaivers } = props.overview;
  const links = useGovernanceLinks();
  return (
    <Section title="Waivers that end next" note="within 30 days">
      {expiringWaivers.length === 0 ? (
        <p className={styles.calm}>No active waiver ends within 30 days.</p>
      ) : (
        <ul className={styles.expiring}>
          {expiringWaivers.map(waiver => (
            <li key={waiver.id}>
              <Link href={links.waiver(waiver.id)}>
                <code>{waiver.covers.rule}</code>
              </Link>
              <span>
                permits {waiver.permits}{' '}
                {waiver.permits === 1 ? 'finding' : 'findings'}, ends{' '}
                <RelativeTime at={waiver.expiry} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
