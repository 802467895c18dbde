import { useApi } from '@backstage/core-plugin-api';
import { Link, SearchField, Switch } from '@backstage/ui';
import { mappingPath } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  FailedState,
  LoadingState,
  PageBody,
  PlainTable,
  SeverityBadge,
  useAddress,
  useDocumentTitle,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiTableLine } from '@remixicon/react';
import { useCallback } from 'react';
import { ownershipApiRef } from '../api/ownershipApi';
import type { SheetSummary } from '../api/ownershipApi';
import { EntityNameLink } from '../cells/EntityNameLink';
import styles from '../cells/Cells.module.css';

/** Which sheets are there, who approves them, and which have faults? */
export function MappingSheetsPage() {
  const api = useApi(ownershipApiRef);
  useDocumentTitle('Mapping sheets');
  const sheets = useLoaded(useCallback(() => api.listMappingSheets(), [api]));
  return (
    <PageBody lead="For each integration that moves data: which field comes from where, and what happens to it on the way.">
      {sheets.state === 'loading' && (
        <LoadingState what="mapping sheets" bars={[40, 44, 44, 44]} />
      )}
      {sheets.state === 'failed' && (
        <FailedState
          what="The mapping sheets"
          error={sheets.error}
          reload={sheets.reload}
        />
      )}
      {sheets.state === 'ready' &&
        (sheets.value.length === 0 ? (
          <EmptyState title="No mapping sheet yet" icon={<RiTableLine />}>
            Write one under contracts/mappings, name it as spec.mapping of its
            integration, and merge it to the protected branch.
          </EmptyState>
        ) : (
          <SheetList sheets={sheets.value} />
        ))}
    </PageBody>
  );
}

function SheetList(props: { readonly sheets: readonly SheetSummary[] }) {
  const { sheets } = props;
  const address = useAddress();
  const text = address.get('text').toLowerCase();
  const shown = sheets.filter(
    sheet =>
      `${sheet.integration.title} ${sheet.file} ${sheet.owner.title}`
        .toLowerCase()
        .includes(text) &&
      (address.get('findings') !== 'only' || total(sheet) > 0),
  );
  const rows = shown.reduce((sum, sheet) => sum + sheet.rows, 0);
  return (
    <>
      <div className={styles.filters} role="search" aria-label="Sheets">
        <SearchField
          label="Search"
          size="small"
          placeholder="Integration, file or owner"
          value={address.get('text')}
          onChange={value => address.set({ text: value })}
        />
        <Switch
          label="With findings only"
          isSelected={address.get('findings') === 'only'}
          onChange={only => address.set({ findings: only ? 'only' : '' })}
        />
        <p className={styles.count} aria-live="polite">
          {shown.length} sheets with {rows} rows
        </p>
      </div>
      <PlainTable
        label="Mapping sheets"
        rows={shown}
        keyOf={({ integration }) => integration.ref}
        columns={[
          {
            label: 'Integration',
            width: '34%',
            cell: ({ integration, file }) => (
              <>
                <Link
                  className={styles.link}
                  href={mappingPath(integration.ref)}
                  standalone
                >
                  {integration.title}
                </Link>
                <span className={styles.secondary}>{file}</span>
              </>
            ),
          },
          {
            label: 'Owner',
            cell: ({ owner }) => <EntityNameLink entity={owner} />,
          },
          {
            label: 'Approver of rows',
            cell: ({ approver }) =>
              approver ? (
                <EntityNameLink entity={approver} />
              ) : (
                'nobody is named'
              ),
          },
          { label: 'Rows', width: '5rem', cell: ({ rows: count }) => count },
          { label: 'Findings', width: '14rem', cell: sheetFindings },
        ]}
      />
    </>
  );
}

function total({ findings }: SheetSummary): number {
  return findings.error + findings.warn + findings.info;
}

function sheetFindings(sheet: SheetSummary) {
  if (total(sheet) === 0) return 'none';
  return (
    <span className={styles.finding}>
      {(['error', 'warn', 'info'] as const).map(
        severity =>
          sheet.findings[severity] > 0 && (
            <span key={severity}>
              {sheet.findings[severity]} <SeverityBadge severity={severity} />
            </span>
          ),
      )}
    </span>
  );
}
