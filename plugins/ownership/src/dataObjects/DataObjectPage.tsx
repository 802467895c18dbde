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
  RiErrorWarningFill,
  RiGitBranchLine,
  RiQuestionLine,
  RiTableLine,
} from '@remixicon/react';
import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { ownershipApiRef } from '../api/ownershipApi';
import type { DataObject } from '../api/ownershipApi';
import { EntityNameLink } from '../cells/EntityNameLink';
import { FlowTable } from '../cells/FlowTable';
import { AttributeTable } from './AttributeTable';
import { CarrierTable } from './CarrierTable';
import { KeysAndMatching } from './KeysAndMatching';

/** Where is the truth of each attribute, and who carries copies? */
export function DataObjectPage() {
  const { namespace = '', name = '' } = useParams();
  const named = useMemo(() => ({ namespace, name }), [namespace, name]);
  const api = useApi(ownershipApiRef);
  const object = useLoaded(
    useCallback(() => api.getDataObject(named), [api, named]),
    { refreshEvery: 60_000 },
  );
  if (object.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="the data object" bars={[88, 40, 320]} />
      </PageBody>
    );
  }
  if (object.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="The data object"
          error={object.error}
          reload={object.reload}
        />
      </PageBody>
    );
  }
  const { value } = object;
  const carried = value.attributes.reduce(
    (sum, { carriers }) => sum + carriers.length,
    0,
  );
  return (
    <ObjectFrame
      kind="Data object"
      title={value.title}
      description={value.description}
      owner={value.owner.ref}
      facts={[
        ['Domain', <EntityNameLink key="domain" entity={value.domain} />],
        ['Classification', value.classification],
        ['Attributes', String(value.attributes.length)],
      ]}
      chips={chipsOf(value)}
      tabs={[
        {
          id: 'attributes',
          label: 'Attributes',
          content: <AttributeTable object={value} />,
        },
        {
          id: 'fields',
          label: `Fields that carry it (${carried})`,
          content: <CarrierTable attributes={value.attributes} />,
        },
        {
          id: 'flows',
          label: `Flows (${value.flows.length})`,
          content:
            value.flows.length === 0 ? (
              <EmptyState title="No flow" icon={<RiGitBranchLine />}>
                No integration names this object under dataObjects.
              </EmptyState>
            ) : (
              <FlowTable label="Flows" flows={value.flows} />
            ),
        },
        {
          id: 'keys',
          label: 'Keys and matching',
          content: <KeysAndMatching object={value} />,
        },
      ]}
    >
      <StaleNotice error={object.stale} />
    </ObjectFrame>
  );
}

/** What is wrong or unsaid about the object, and where it is told. */
export function chipsOf(object: DataObject): readonly ObjectChip[] {
  const findings = object.attributes.flatMap(each => each.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const unowned = object.attributes.filter(
    ({ owners, systemOfRecord }) => !systemOfRecord.ref && owners.length === 0,
  );
  return [
    ...(findings.length > 0
      ? [
          {
            label:
              findings.length === 1
                ? '1 finding about its attributes'
                : `${findings.length} findings about its attributes`,
            tone: errors > 0 ? ('danger' as const) : ('warning' as const),
            icon: <RiErrorWarningFill />,
            href: '?findings=only',
          },
        ]
      : []),
    ...(unowned.length > 0
      ? [
          {
            label:
              unowned.length === 1
                ? '1 attribute has no system of record'
                : `${unowned.length} attributes have no system of record`,
            tone: 'warning' as const,
            icon: <RiQuestionLine />,
            href: `?attribute=${encodeURIComponent(unowned[0]?.name ?? '')}`,
          },
        ]
      : []),
    {
      label: 'In the systems of record',
      tone: 'neutral',
      icon: <RiTableLine />,
      href: `/data?object=${encodeURIComponent(object.ref)}`,
    },
  ];
}
