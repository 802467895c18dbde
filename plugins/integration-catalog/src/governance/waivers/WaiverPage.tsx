import { useApi } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { WaiverDetail } from '@interlock/plugin-integration-catalog-common';
import {
  EntityRefText,
  Facts,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  PageBody,
  RelativeTime,
  Section,
  SeverityBadge,
  StaleNotice,
  useLoaded,
  WaiverStateBadge,
  waiverStates,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { RuleLink } from '../../links/RuleLink';
import { useGovernanceLinks } from '../governanceLinks';
import { TargetLink } from '../../links/TargetLink';
import { LackingApprovals } from './LackingApprovals';
import { renewalWords, ScopeWords } from './waiverColumns';
import { WaiverDecisionBar } from './WaiverDecisionBar';
import { WaiverFindings } from './WaiverFindings';
import { WaiverHistory } from './WaiverHistory';
import styles from './WaiverPage.module.css';

/** May this stay for a while, who says so, and what happened to it? */
export function WaiverPage() {
  const { id = '' } = useParams();
  const api = useApi(integrationCatalogApiRef);
  const { pathname } = useLocation();
  const detail = useLoaded(
    useCallback(() => api.getWaiver(id), [api, id]),
    { refreshEvery: 30_000 },
  );
  if (detail.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="the waiver" bars={[64, 180, 160]} />
      </PageBody>
    );
  }
  if (detail.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="The waiver"
          error={detail.error}
          reload={detail.reload}
        />
      </PageBody>
    );
  }
  const { waiver } = detail.value;
  return (
    <BreadcrumbEntry
      entry={{ label: `Waiver of ${waiver.covers.rule}`, href: pathname }}
    >
      <PageBody>
        <StaleNotice error={detail.stale} />
        <WaiverHeader detail={detail.value} />
        <LackingApprovals lacking={waiver.lacking} />
        <WaiverDecisionBar
          key={`${waiver.decision} ${waiver.approvers.length}`}
          detail={detail.value}
          onDecided={detail.reload}
        />
        <Section title="Why it may stay">
          <p className={styles.reason}>{waiver.reason}</p>
          <WaiverFacts detail={detail.value} />
        </Section>
        <WaiverFindings detail={detail.value} />
        <Section title="History">
          <WaiverHistory events={detail.value.history} />
        </Section>
      </PageBody>
    </BreadcrumbEntry>
  );
}

function WaiverHeader(props: { readonly detail: WaiverDetail }) {
  const { waiver } = props.detail;
  return (
    <header className={styles.header}>
      <div className={styles.badges}>
        <WaiverStateBadge state={waiver.state} />
        <SeverityBadge severity={waiver.severity} />
        <span className={styles.meaning}>
          {waiverStates[waiver.state].meaning}
        </span>
      </div>
      <h1 className={styles.title}>
        Waiver of <RuleLink ruleId={waiver.covers.rule} />
      </h1>
      <p className={styles.scope}>
        Covers <ScopeWords waiver={waiver} />, from {waiver.start} to{' '}
        {waiver.expiry} (<RelativeTime at={waiver.expiry} />
        ).
      </p>
    </header>
  );
}

function WaiverFacts(props: { readonly detail: WaiverDetail }) {
  const { waiver, renewedBy } = props.detail;
  const { scope } = waiver;
  return (
    <Facts
      facts={[
        ['Owner', <EntityRefText entityRef={waiver.owner} />],
        ['Asked by', <EntityRefText entityRef={waiver.requestedBy} />],
        [
          'Approved by',
          waiver.approvers.length > 0
            ? waiver.approvers.map(({ person }) => (
                <EntityRefText key={person} entityRef={person} />
              ))
            : 'nobody',
        ],
        [
          'Target',
          scope.target ? (
            <TargetLink target={scope.target} title="" />
          ) : (
            'the whole estate'
          ),
        ],
        ['Ticket', <Ticket ticket={waiver.ticket} />],
        ['Compensating control', waiver.compensatingControl || 'none'],
        ['Renewed before', renewalWords(waiver.renewals)],
        [
          'Continues',
          waiver.renews ? <WaiverLink id={waiver.renews} /> : 'no other waiver',
        ],
        [
          'Continued by',
          renewedBy.length > 0
            ? renewedBy.map(id => <WaiverLink key={id} id={id} />)
            : 'no other waiver',
        ],
      ]}
    />
  );
}

function WaiverLink(props: { readonly id: string }) {
  const links = useGovernanceLinks();
  return (
    <Link href={links.waiver(props.id)} title={props.id}>
      waiver {props.id.slice(0, 8)}
    </Link>
  );
}

/** An address leads to the ticket; a number is only shown. */
function Ticket(props: { readonly ticket: string }) {
  const { ticket } = props;
  if (!ticket) return <>none</>;
  if (!/^https?:\/\//.test(ticket)) return <>{ticket}</>;
  return (
    <Link href={ticket} target="_blank" rel="noreferrer">
      {ticket}
    </Link>
  );
}
