import { useEntity } from '@backstage/plugin-catalog-react';
import {
  CriticalityBadge,
  EntityRefText,
  Facts,
  LoadingState,
  PageBody,
  RelativeTime,
  Section,
} from '@interlock/plugin-integration-catalog-react';
import { lazy, Suspense, useMemo } from 'react';
import { FlowPicture } from '../flow/FlowPicture';
import { StepList } from '../flow/StepList';
import { RelationGraphLink } from '../relations/RelationGraphLink';
import { codeWords } from './codeWords';
import { ContractUses } from './ContractUses';
import { integrationFactGroups } from './integrationFactGroups';
import { integrationView } from '@interlock/plugin-integration-catalog-common';
import styles from './IntegrationOverview.module.css';

const RelationPicture = lazy(() => import('../relations/RelationPicture'));

/** What flows, who owns it, and is it safe to change? */
export function IntegrationOverview() {
  const { entity } = useEntity();
  const integration = useMemo(() => integrationView(entity), [entity]);
  return (
    <PageBody isInside lead={integration.description}>
      <div className={styles.summary}>
        <SummaryItem label="From">
          {integration.source && (
            <EntityRefText entityRef={integration.source} />
          )}
        </SummaryItem>
        <SummaryItem label="To">
          {integration.target && (
            <EntityRefText entityRef={integration.target} />
          )}
        </SummaryItem>
        <SummaryItem label="Pattern">
          {codeWords(integration.style)}
        </SummaryItem>
        <SummaryItem label="Criticality">
          <CriticalityBadge criticality={integration.criticality} />
        </SummaryItem>
        <SummaryItem label="Next review">
          {integration.review.nextDue && (
            <RelativeTime at={integration.review.nextDue} />
          )}
        </SummaryItem>
      </div>
      <Section title="Flow" note={integration.event}>
        <FlowPicture
          flow={integration}
          exceptionRule={integration.exceptionRule}
        />
        <StepList steps={integration.steps} />
      </Section>
      <Section
        title="Contracts"
        note="What it calls and what it offers, as declared"
      >
        <ContractUses uses={integration.contracts} />
      </Section>
      <div className={styles.columns}>
        {integrationFactGroups(integration).map(group => (
          <Section key={group.title} title={group.title}>
            <Facts facts={group.facts} />
          </Section>
        ))}
      </div>
      <Section
        title="Relations"
        note="What it stands beside in the catalog; each box leads to its page"
      >
        <Suspense
          fallback={<LoadingState what="the relation picture" bars={[320]} />}
        >
          <RelationPicture entity={entity} />
        </Suspense>
        <RelationGraphLink entity={entity} />
      </Section>
    </PageBody>
  );
}

function SummaryItem(props: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className={styles.summaryItem}>
      <span className={styles.summaryLabel}>{props.label}</span>
      <span className={styles.summaryValue}>
        {props.children || 'not recorded'}
      </span>
    </div>
  );
}
