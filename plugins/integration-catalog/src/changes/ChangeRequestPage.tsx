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
import { contractNameOf } from '../contracts/contractName';
import { DiagnosticRows } from '../contracts/DiagnosticRows';
import { countWords } from '../contracts/LintTable';
import { BlindSpots } from '../difference/BlindSpots';
import { DifferenceView } from '../difference/DifferenceView';
import styles from './ChangeRequestPage.module.css';
import { ConsumersHit } from './ConsumersHit';
import { DecisionBar } from './DecisionBar';
import { DecisionList } from './DecisionList';
import { useChangeSignal } from './useChangeSignal';
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
      entry={{ label: change.value.summary.contractTitle, href: pathname }}
    >
      <div className={styles.page}>
        <PageBody>
          <StaleNotice error={change.stale} />
          <ChangeBlocks change={change.value} />
        </PageBody>
        <DecisionBar change={change.value} onDecided={change.reload} />
      </div>
    </BreadcrumbEntry>
  );
}

function ChangeBlocks(props: { readonly change: ChangeRequestDetail }) {
  const { change } = props;
  const { check, evidence } = change;
  return (
    <>
      <VerdictLine change={change} />
      <Section
        title="Changes"
        note={`${change.base?.label ?? 'nothing'} to ${change.revision?.label ?? 'removed'}, heaviest first`}
      >
        <DifferenceView
          contract={contractNameOf(change.summary.contract)}
          difference={{
            base: change.base,
            revision: change.revision,
            findings: check.findings,
            problems: check.problems,
            evidence,
          }}
          withBlindSpots={false}
        />
      </Section>
      <Section
        title="Who is hit"
        note="and who is not, with what we know it from"
      >
        <ConsumersHit consumers={evidence.consumers} />
      </Section>
      <Section
        title="Lint difference"
        note={
          check.diagnostics.length === 0
            ? 'the revision adds no diagnostic'
            : `new in the revision: ${countWords(check.diagnostics)}${check.lintBlocks ? '; these block' : ''}`
        }
      >
        {check.diagnostics.length > 0 && (
          <DiagnosticRows diagnostics={check.diagnostics} />
        )}
      </Section>
      <Section title="Decisions so far">
        <DecisionList change={change} />
      </Section>
      <BlindSpots blindSpots={evidence.blindSpots} />
    </>
  );
}
