import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Cell, SearchField, Table } from '@backstage/ui';
import type { ColumnConfig } from '@backstage/ui';
import { severities } from '@interlock/contract-core';
import { ruleBook, ruleCategories } from '@interlock/contract-core/ruleBook';
import type { RulePage } from '@interlock/contract-core/ruleBook';
import {
  CodeText,
  EmptyState,
  FilterSelect,
  PageBody,
  SeverityBadge,
  severityAppearances,
  TableCard,
  useAddress,
} from '@interlock/plugin-integration-catalog-react';
import { RiSearchLine } from '@remixicon/react';
import { ruleRouteRef } from '../routes';
import { filterRules, heaviestOf } from './ruleFilter';
import styles from './RulesPage.module.css';

const book = ruleBook();

const titles: ReadonlyMap<string, string> = new Map(
  ruleCategories.map(({ id, title }) => [id, title]),
);

interface RuleRow {
  readonly id: string;
  readonly page: RulePage;
}

const columns: readonly ColumnConfig<RuleRow>[] = [
  {
    id: 'kind',
    label: 'Rule',
    isRowHeader: true,
    defaultWidth: '1.3fr',
    cell: ({ page }) => (
      <Cell>
        <span className={styles.kind}>{page.kind}</span>
        <span className={styles.detail}>{titles.get(page.category)}</span>
      </Cell>
    ),
  },
  {
    id: 'severity',
    label: 'At worst',
    width: 128,
    cell: ({ page }) => (
      <Cell>
        <SeverityBadge severity={heaviestOf(page)} />
      </Cell>
    ),
  },
  {
    id: 'purpose',
    label: 'Why it is there',
    defaultWidth: '2.4fr',
    cell: ({ page }) => (
      <Cell>
        <span className={styles.purpose}>
          <CodeText>{page.purpose}</CodeText>
        </span>
      </Cell>
    ),
  },
];

/** Which changes are judged, how much they weigh, and where is each explained? */
export function RulesPage() {
  const address = useAddress();
  const rulePage = useRouteRef(ruleRouteRef);
  const filter = {
    text: address.get('text'),
    category: address.get('category'),
    severity: address.get('severity'),
  };
  const shown = filterRules(book, filter);
  return (
    <PageBody lead="Every kind of change between two versions of a contract is judged by one of these rules.">
      <div className={styles.filters} role="search" aria-label="Rules">
        <SearchField
          label="Search"
          size="small"
          placeholder="Id of a finding, or words"
          value={filter.text}
          onChange={text => address.set({ text })}
        />
        <FilterSelect
          label="Part of the contract"
          value={filter.category}
          choices={ruleCategories.map(({ id, title }) => ({
            id,
            label: title,
          }))}
          onChange={category => address.set({ category })}
        />
        <FilterSelect
          label="At worst"
          value={filter.severity}
          choices={severities.map(id => ({
            id,
            label: severityAppearances[id].word,
          }))}
          onChange={severity => address.set({ severity })}
        />
        <p className={styles.count} aria-live="polite">
          {shown.length === book.length
            ? `${book.length} rules`
            : `${shown.length} of ${book.length} rules`}
        </p>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title="No rule matches"
          icon={<RiSearchLine />}
          action={
            <Button
              variant="secondary"
              onPress={() =>
                address.set({ text: '', category: '', severity: '' })
              }
            >
              Clear all filters
            </Button>
          }
        >
          Each of the {book.length} rules is excluded by at least one filter.
        </EmptyState>
      ) : (
        <TableCard>
          <Table
            columnConfig={columns}
            data={shown.map(page => ({ id: page.kind, page }))}
            pagination={{ type: 'none' }}
            rowConfig={{ getHref: row => rulePage?.({ id: row.id }) }}
          />
        </TableCard>
      )}
    </PageBody>
  );
}
