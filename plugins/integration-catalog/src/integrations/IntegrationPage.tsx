import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { ButtonLink } from '@backstage/ui';
import {
  integrationView,
  mappingPath,
} from '@interlock/plugin-integration-catalog-common';
import type { IntegrationView } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  ObjectFrame,
  PageBody,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ObjectChip } from '@interlock/plugin-integration-catalog-react';
import {
  RiAlarmWarningFill,
  RiCalendarCheckLine,
  RiErrorWarningFill,
  RiGitBranchLine,
  RiGitPullRequestLine,
  RiTableLine,
} from '@remixicon/react';
import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { TargetGovernance } from '../governance/target/TargetGovernance';
import { IntegrationOverview } from './IntegrationOverview';

/** What flows, who owns it, is it safe to change? */
export function IntegrationPage() {
  const { namespace = '', name = '' } = useParams();
  const ref = `integration:${namespace}/${name}`.toLowerCase();
  const catalog = useApi(catalogApiRef);
  const entity = useLoaded(
    useCallback(async () => {
      const found = await catalog.getEntityByRef(ref);
      return found ?? null;
    }, [catalog, ref]),
  );
  if (entity.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="the integration" bars={[88, 72, 320]} />
      </PageBody>
    );
  }
  if (entity.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="The integration"
          error={entity.error}
          reload={entity.reload}
        />
      </PageBody>
    );
  }
  if (entity.value === null) {
    return (
      <PageBody>
        <EmptyState
          title={`There is no integration ${namespace}/${name}`}
          icon={<RiGitBranchLine />}
          action={
            <ButtonLink href="/integrations">All integrations</ButtonLink>
          }
        >
          It may have another name by now, or it is not on the protected branch
          yet.
        </EmptyState>
      </PageBody>
    );
  }
  return <IntegrationFrame entity={entity.value} />;
}

function IntegrationFrame(props: { readonly entity: Entity }) {
  const { entity } = props;
  const integration = useMemo(() => integrationView(entity), [entity]);
  const chips = useIntegrationChips(integration);
  return (
    <EntityProvider entity={entity}>
      <ObjectFrame
        kind="Integration"
        title={integration.title}
        owner={integration.owner}
        chips={chips}
        tabs={[
          {
            id: 'overview',
            label: 'Overview',
            content: <IntegrationOverview />,
          },
          {
            id: 'governance',
            label: 'Governance',
            content: <TargetGovernance target={integration.ref} />,
          },
        ]}
      />
    </EntityProvider>
  );
}

/** Its state; what could not be asked is left out, and told on its own page. */
function useIntegrationChips(
  integration: IntegrationView,
): readonly ObjectChip[] {
  const api = useApi(integrationCatalogApiRef);
  const { ref } = integration;
  const governance = useLoaded(
    useCallback(() => api.getGovernanceTarget(ref), [api, ref]),
  );
  const changes = useLoaded(
    useCallback(() => api.listChangeRequests({ status: 'open' }), [api]),
  );
  const contracts = integration.contracts.map(({ contract }) => contract);
  const touching =
    changes.state === 'ready'
      ? changes.value.changeRequests.filter(({ subjects }) =>
          subjects.some(
            subject => subject.ref === ref || contracts.includes(subject.ref),
          ),
        )
      : [];
  const errors =
    governance.state === 'ready'
      ? governance.value.findings.filter(
          ({ severity, waiver }) => severity === 'error' && !waiver,
        ).length
      : 0;
  return [
    ...(touching[0] ? [changeChip(touching[0].id, touching.length)] : []),
    ...(errors > 0
      ? [
          {
            label: errors === 1 ? '1 error' : `${errors} errors`,
            tone: 'danger' as const,
            icon: <RiErrorWarningFill />,
            href: '?tab=governance',
          },
        ]
      : []),
    ...reviewChips(integration),
    ...(integration.mapping
      ? [
          {
            label: 'Mapping sheet',
            tone: 'neutral' as const,
            icon: <RiTableLine />,
            href: mappingPath(ref),
          },
        ]
      : []),
  ];
}

function changeChip(first: string, count: number): ObjectChip {
  return {
    label:
      count === 1
        ? '1 open change touches this'
        : `${count} open changes touch this`,
    tone: 'warning',
    icon: <RiGitPullRequestLine />,
    href: count === 1 ? `/changes/${first}` : '/changes?tab=open',
  };
}

function reviewChips(integration: IntegrationView): readonly ObjectChip[] {
  const { nextDue } = integration.review;
  if (!nextDue) return [];
  const isOverdue = nextDue < new Date().toISOString().slice(0, 10);
  return [
    {
      label: isOverdue
        ? `Review overdue since ${nextDue}`
        : `Review due ${nextDue}`,
      tone: isOverdue ? 'danger' : 'neutral',
      icon: isOverdue ? <RiAlarmWarningFill /> : <RiCalendarCheckLine />,
      href: '?tab=overview#exceptions-and-review',
    },
  ];
}
