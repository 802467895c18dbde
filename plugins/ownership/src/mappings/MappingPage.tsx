import { useApi } from '@backstage/core-plugin-api';
import { Button, SearchField, Switch } from '@backstage/ui';
import { entityPath } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  FailedState,
  FilterSelect,
  LoadingState,
  ObjectFrame,
  PageBody,
  Section,
  StaleNotice,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ObjectChip } from '@interlock/plugin-integration-catalog-react';
import {
  RiCheckboxCircleFill,
  RiErrorWarningFill,
  RiGitBranchLine,
  RiSearchLine,
} from '@remixicon/react';
import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { ownershipApiRef } from '../api/ownershipApi';
import type { MappingSheetView } from '../api/ownershipApi';
import { EntityNameLink } from '../cells/EntityNameLink';
import { FindingLines } from '../cells/FindingLines';
import cells from '../cells/Cells.module.css';
import styles from './MappingSheet.module.css';
import { sheetCounts, sheetLines } from './sheetLines';
import { SheetTable } from './SheetTable';
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

function SheetRows(props: { readonly sheet: MappingSheetView }) {
  const { sheet } = props;
  const address = useAddress();
  const text = address.get('text');
  const mapping = address.get('mapping');
  const findings = address.get('findings') === 'only';
  const lines = useMemo(
    () => sheetLines(sheet, { text, mapping, findings }),
    [sheet, text, mapping, findings],
  );
  const shown = lines.filter(({ kind }) => kind === 'row').length;
  const all = sheetCounts(sheet).rows;
  return (
    <>
      <div className={styles.filters} role="search" aria-label="Rows">
        <SearchField
          label="Search"
          size="small"
          placeholder="Field, attribute, transform, rule"
          value={text}
          onChange={value => address.set({ text: value })}
        />
        <FilterSelect
          label="Mapping"
          value={mapping}
          choices={sheet.mappings.map(({ name }) => ({
            id: name,
            label: name,
          }))}
          onChange={value => address.set({ mapping: value })}
        />
        <Switch
          label="To look at only"
          isSelected={findings}
          onChange={only => address.set({ findings: only ? 'only' : '' })}
        />
        <p className={cells.count} aria-live="polite">
          {shown === all ? `${all} rows` : `${shown} of ${all} rows`}
        </p>
      </div>
      {shown === 0 ? (
        <EmptyState
          title={findings ? 'No row needs a look' : 'No row matches'}
          icon={<RiSearchLine />}
          action={
            <Button
              variant="secondary"
              onPress={() =>
                address.set({ text: '', mapping: '', findings: '' })
              }
            >
              Show all {all} rows
            </Button>
          }
        >
          Rows to look at have a finding, or a field that is not in its
          contract.
        </EmptyState>
      ) : (
        <SheetTable lines={lines} chosen={address.get('row')} />
      )}
    </>
  );
}
