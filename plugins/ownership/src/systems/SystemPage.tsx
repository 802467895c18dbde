import { useApi } from '@backstage/core-plugin-api';
import {
  EmptyState,
  FailedState,
  LoadingState,
  ObjectFrame,
  PageBody,
  StaleNotice,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ObjectChip } from '@interlock/plugin-integration-catalog-react';
import {
  RiGitBranchLine,
  RiShieldCheckLine,
  RiTimerLine,
} from '@remixicon/react';
import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { ownershipApiRef } from '../api/ownershipApi';
import type { SystemDetail } from '../api/ownershipApi';
import { EntityNameLink } from '../cells/EntityNameLink';
import { FlowTable } from '../cells/FlowTable';
import { SystemContracts } from './SystemContracts';
import { SystemData } from './SystemData';

/** What does a system own, read and write, and through what? */
export function SystemPage() {
  const { namespace = '', name = '' } = useParams();
  const named = useMemo(() => ({ namespace, name }), [namespace, name]);
  const api = useApi(ownershipApiRef);
  const system = useLoaded(
    useCallback(() => api.getSystem(named), [api, named]),
    { refreshEvery: 60_000 },
  );
  if (system.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="the system" bars={[88, 40, 320]} />
      </PageBody>
    );
  }
  if (system.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="The system"
          error={system.error}
          reload={system.reload}
        />
      </PageBody>
    );
  }
  const { value } = system;
  const flows =
    value.flowsIn.length + value.flowsOut.length + value.flowsThrough.length;
  return (
    <ObjectFrame
      kind="System"
      title={value.title}
      description={value.description}
      owner={value.owner.ref}
      facts={[
        ['Domain', <EntityNameLink key="domain" entity={value.domain} />],
        ['Type', value.type],
        ['Role', value.role],
        ['Vendor', value.vendor || 'our own'],
        ['Release', value.releaseLine],
      ]}
      chips={chipsOf(value)}
      tabs={[
        { id: 'data', label: 'Data', content: <SystemData system={value} /> },
        {
          id: 'flows',
          label: `Integrations (${flows})`,
          content: <SystemFlows system={value} />,
        },
        {
          id: 'contracts',
          label: `Contracts (${value.contracts.length})`,
          content: <SystemContracts system={value} />,
        },
      ]}
    >
      <StaleNotice error={system.stale} />
    </ObjectFrame>
  );
}

function chipsOf(system: SystemDetail): readonly ObjectChip[] {
  return [
    ...(system.retires
      ? [
          {
            label: `Retires on ${system.retires}`,
            tone: 'warning' as const,
            icon: <RiTimerLine />,
            href: '?tab=flows',
          },
        ]
      : []),
    {
      label: 'Governance findings',
      tone: 'neutral',
      icon: <RiShieldCheckLine />,
      href: `/governance?tab=findings&system=${encodeURIComponent(system.ref)}`,
    },
  ];
}

function SystemFlows(props: { readonly system: SystemDetail }) {
  const { flowsIn, flowsOut, flowsThrough } = props.system;
  const parts = [
    ['Into it', flowsIn],
    ['Out of it', flowsOut],
    ['Through it', flowsThrough],
  ] as const;
  if (parts.every(([, flows]) => flows.length === 0)) {
    return (
      <EmptyState title="No integration" icon={<RiGitBranchLine />}>
        No integration of the estate has this system at one of its ends.
      </EmptyState>
    );
  }
  return (
    <>
      {parts.map(
        ([title, flows]) =>
          flows.length > 0 && (
            <section key={title} aria-label={title}>
              <h2 style={{ fontSize: 'var(--bui-font-size-4)' }}>
                {title} ({flows.length})
              </h2>
              <FlowTable label={title} flows={flows} />
            </section>
          ),
      )}
    </>
  );
}
