import { useApi } from '@backstage/core-plugin-api';
import {
  CodeText,
  EmptyState,
  FailedState,
  LoadingState,
  ObjectFrame,
  PageBody,
  Section,
  StaleNotice,
  useAddress,
  useDocumentTitle,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiGitForkLine } from '@remixicon/react';
import { useCallback, useMemo } from 'react';
import { ownershipApiRef } from '../api/ownershipApi';
import type { UsageAnswer } from '../api/ownershipApi';
import { FieldSearch } from './FieldSearch';
import { lineageGraph } from './lineageGraph';
import { LineagePicture } from './LineagePicture';
import styles from './Lineage.module.css';
import { HopTable, UsageTable } from './UsageTables';

/** More boxes than this are a carpet; the list has them all. */
const drawnFields = 80;

/** Where does this field come from, where does it go to, and who uses it? */
export function LineagePage() {
  const field = useAddress().get('field');
  return field ? <FieldPage key={field} field={field} /> : <SearchPage />;
}

function SearchPage() {
  useDocumentTitle('Lineage');
  return (
    <PageBody lead="Who reads and writes a field or an attribute, where its values come from and where they go.">
      <FieldSearch />
    </PageBody>
  );
}

const readings: Readonly<Record<UsageAnswer['reading'], string>> = {
  attribute: 'Attribute',
  'contract-field': 'Field of a contract',
  'object-field': 'Field of an object',
  path: 'Fields with this path',
  'last-step': 'Fields whose path ends so',
};

function FieldPage(props: { readonly field: string }) {
  const { field } = props;
  const api = useApi(ownershipApiRef);
  const usage = useLoaded(
    useCallback(() => api.getUsage(field), [api, field]),
    { refreshEvery: 60_000 },
  );
  if (usage.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="the lineage" bars={[88, 40, 320]} />
      </PageBody>
    );
  }
  if (usage.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="The lineage"
          error={usage.error}
          reload={usage.reload}
        />
        <FieldSearch />
      </PageBody>
    );
  }
  return (
    <UsageView usage={usage.value}>
      <StaleNotice error={usage.stale} />
      <FieldSearch />
    </UsageView>
  );
}

function UsageView(props: {
  readonly usage: UsageAnswer;
  readonly children: React.ReactNode;
}) {
  const { usage } = props;
  const { upstream, downstream, usages } = usage;
  return (
    <ObjectFrame
      kind={readings[usage.reading]}
      title={usage.name}
      facts={[
        ['Fields', String(usage.fields.length)],
        ['Direct uses', String(usages.length)],
        ['Steps before it', String(upstream.length)],
        ['Steps after it', String(downstream.length)],
      ]}
      tabs={[
        {
          id: 'way',
          label: 'Way',
          content: <Way usage={usage} />,
        },
        {
          id: 'uses',
          label: `Direct uses (${usages.length})`,
          content:
            usages.length === 0 ? <NoUse /> : <UsageTable usages={usages} />,
        },
        {
          id: 'steps',
          label: `Steps (${upstream.length + downstream.length})`,
          content: (
            <>
              <HopTable label="Steps before it" hops={upstream} />
              <HopTable label="Steps after it" hops={downstream} />
            </>
          ),
        },
      ]}
    >
      {props.children}
    </ObjectFrame>
  );
}

function Way(props: { readonly usage: UsageAnswer }) {
  const { usage } = props;
  const graph = useMemo(() => lineageGraph(usage, drawnFields), [usage]);
  return (
    <>
      {graph.edges.length === 0 ? <NoUse /> : <LineagePicture graph={graph} />}
      {graph.left > 0 && (
        <p className={styles.note}>
          {graph.left} fields further away are in the list of steps.
        </p>
      )}
      {usage.blindSpots.length > 0 && (
        <Section
          title="What is not seen"
          note="No evidence does not mean that nobody uses it"
        >
          <ul>
            {usage.blindSpots.map(spot => (
              <li key={spot}>
                <CodeText>{spot}</CodeText>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function NoUse() {
  return (
    <EmptyState title="No known way" icon={<RiGitForkLine />}>
      No row of a mapping sheet moves it, as far as sheets are there. That does
      not mean that nobody uses it.
    </EmptyState>
  );
}
