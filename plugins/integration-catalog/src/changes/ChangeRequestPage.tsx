import { useApi } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import type { ChangeRequestDetail } from '@interlock/plugin-integration-catalog-common';
import {
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  PageBody,
  Section,
  StaleNotice,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { BlindSpots } from '../difference/BlindSpots';
import styles from './ChangeRequestPage.module.css';
import { ConsumersHit } from './ConsumersHit';
import { DecisionBar, SkipToDecision } from './DecisionBar';
import { DecisionList } from './DecisionList';
import { RejectionList } from './RejectionList';
import { SubjectChanges } from './SubjectChanges';
import { SubjectLint } from './SubjectLint';
import { useChangeSignal } from './useChangeSignal';
import { usePresentAddress } from './usePresentAddress';
import { VerdictLine } from './VerdictLine';

/** May this go? The blocks stand in the order in which an architect decides. */
export function ChangeRequestPage() {
  const { id = '' } = useParams();
  const { pathname } = useLocation();
  const api = useApi(integrationCatalogApiRef);
  const change = useLoaded(
    useCallback(() => api.getChangeRequest(id), [api, id]),
    { refreshEvery: 15_000 },
  );
  useChangeSignal(change);
  usePresentAddress(
    id,
    change.state === 'ready' ? change.value.summary.id : id,
  );
  if (change.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="the change request" bars={[110, 420, 120]} />
      </PageBody>
    );
  }
  if (change.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="The change request"
          error={change.error}
          reload={change.reload}
        />
      </PageBody>
    );
  }
  return (
    <BreadcrumbEntry
      entry={{ label: change.value.summary.title, href: pathname }}
    >
      <div className={styles.page}>
        <SkipToDecision />
        <PageBody>
          <StaleNotice error={change.stale} />
          <ChangeBlocks change={change.value} onLifted={change.reload} />
        </PageBody>
        <DecisionBar change={change.value} onDecided={change.reload} />
      </div>
    </BreadcrumbEntry>
  );
}

function ChangeBlocks(props: {
  readonly change: ChangeRequestDetail;
  readonly onLifted: () => void;
}) {
  const { change, onLifted } = props;
  const { subjects, evidence } = change;
  // One subject needs no name: the verdict above names it.
  const isAlone = subjects.length === 1;
  return (
    <>
      <VerdictLine change={change} />
      {change.rejections.length > 0 && (
        <Section
          title="Rejected"
          note="for every branch that makes this change"
        >
          <RejectionList change={change} onLifted={onLifted} />
        </Section>
      )}
      {subjects.map(subject => (
        <SubjectChanges
          key={`${subject.check.kind} ${subject.check.id}`}
          subject={subject}
          isAlone={isAlone}
        />
      ))}
      <Section
        title="Who is hit"
        note="and who is not, with what we know it from"
      >
        <ConsumersHit consumers={evidence.consumers} />
      </Section>
      {subjects.map(({ check }) => (
        <SubjectLint
          key={`${check.kind} ${check.id}`}
          check={check}
          isAlone={isAlone}
        />
      ))}
      <Section title="Decisions so far">
        <DecisionList change={change} />
      </Section>
      <BlindSpots blindSpots={evidence.blindSpots} />
    </>
  );
}
