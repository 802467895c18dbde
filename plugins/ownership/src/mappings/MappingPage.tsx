import { useApi } from '@backstage/core-plugin-api';
import { entityPath } from '@interlock/plugin-integration-catalog-common';
import {
  FailedState,
  LoadingState,
  ObjectFrame,
  PageBody,
  Section,
  StaleNotice,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ObjectChip } from '@interlock/plugin-integration-catalog-react';
import {
  RiCheckboxCircleFill,
  RiErrorWarningFill,
  RiGitBranchLine,
} from '@remixicon/react';
import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { ownershipApiRef } from '../api/ownershipApi';
import type { MappingSheetView } from '../api/ownershipApi';
import { EntityNameLink } from '../cells/EntityNameLink';
import { FindingLines } from '../cells/FindingLines';
import cells from '../cells/Cells.module.css';
import { sheetCounts } from './sheetLines';
import { SheetRows } from './SheetRows';
import { TestRun } from './TestRun';
import { ValueMapList } from './ValueMapList';

/** Does every field arrive whole? */
export function MappingPage() {
  const { namespace = '', name = '' } = useParams();
  const named = useMemo(() => ({ namespace, name }), [namespace, name]);
  const api = useApi(ownershipApiRef);
  const sheet = useLoaded(
    useCallback(() => api.getMappingSheet(named), [api, named]),
    { refreshEvery: 60_000 },
  );
  if (sheet.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="the mapping sheet" bars={[88, 40, 420]} />
      </PageBody>
    );
  }
  if (sheet.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="The mapping sheet"
          error={sheet.error}
          reload={sheet.reload}
        />
      </PageBody>
    );
  }
  const { value } = sheet;
  const counts = sheetCounts(value);
  return (
    <ObjectFrame
      kind="Mapping sheet"
      title={value.integration.title}
      description={value.description}
      owner={value.owner.ref}
      facts={[
        [
          'Approver of rows',
          value.approver ? (
            <EntityNameLink key="approver" entity={value.approver} />
          ) : (
            'nobody is named'
          ),
        ],
        ['Rows', String(counts.rows)],
        ['File', <code key="file">{value.file}</code>],
      ]}
      chips={chipsOf(value, counts)}
      tabs={[
        {
          id: 'rows',
          label: `Rows (${counts.rows})`,
          content: <SheetRows sheet={value} />,
        },
        {
          id: 'values',
          label: `Value maps (${value.valueMaps.length})`,
          content: <ValueMapList sheet={value} />,
        },
        {
          id: 'run',
          label: 'Test run',
          content: <TestRun integration={named} sheet={value} />,
        },
      ]}
    >
      <StaleNotice error={sheet.stale} />
      <SheetFaults sheet={value} />
    </ObjectFrame>
  );
}

function chipsOf(
  sheet: MappingSheetView,
  counts: ReturnType<typeof sheetCounts>,
): readonly ObjectChip[] {
  return [
    counts.findings > 0
      ? {
          label:
            counts.findings === 1 ? '1 finding' : `${counts.findings} findings`,
          tone: counts.errors > 0 ? 'danger' : 'warning',
          icon: <RiErrorWarningFill />,
          href: '?findings=only',
        }
      : {
          label: 'No finding',
          tone: 'success',
          icon: <RiCheckboxCircleFill />,
          href: '?',
        },
    {
      label: 'The integration',
      tone: 'neutral',
      icon: <RiGitBranchLine />,
      href: entityPath(sheet.integration.ref),
    },
  ];
}

/** What is wrong with the sheet as a whole. */
function SheetFaults(props: { readonly sheet: MappingSheetView }) {
  const { findings, problems } = props.sheet;
  if (findings.length === 0 && problems.length === 0) return null;
  return (
    <Section title="About the sheet as a whole">
      <FindingLines findings={findings} />
      {problems.length > 0 && (
        <ul className={cells.list}>
          {problems.map(problem => (
            <li key={`${problem.code} ${problem.file} ${problem.pointer}`}>
              <code>
                {problem.file}:{problem.line}
              </code>{' '}
              {problem.message} {problem.remedy}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
