import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Cell, SearchField, Table } from '@backstage/ui';
import type { ColumnConfig } from '@backstage/ui';
import type { GovernanceRuleSummary } from '@interlock/plugin-integration-catalog-common';
import {
  CodeText,
  EmptyState,
  FailedState,
  FilterSelect,
  integrationCatalogApiRef,
  LoadingState,
  SeverityBadge,
  TableCard,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiSearchLine } from '@remixicon/react';
import { useCallback } from 'react';
import { ruleRouteRef } from '../../routes';
import { tallyWords } from '../tallyWords';
import { appliesToWords, filterGovernanceRules } from './governanceRuleFilter';
import styles from './GovernanceRulesTab.module.css';

interface Row {
  readonly id: string;
  readonly rule: GovernanceRuleSummary;
}

const columns: readonly ColumnConfig<Row>[] = [
  {
    id: 'rule',
    label: 'Rule',
    isRowHeader: true,
    defaultWidth: '2.4fr',
    cell: ({ rule }) => (
      <Cell>
        <code className={styles.id}>{rule.id}</code>
        <span className={styles.demand}>
          {rule.demand ? (
            <CodeText>{rule.demand}</CodeText>
          ) : (
            'Comes with Spectral or a parser; its findings say what it demands.'
          )}
        </span>
      </Cell>
    ),
  },
  {
    id: 'appliesTo',
    label: 'Judges',
    defaultWidth: '1fr',
    cell: ({ rule }) => <Cell>{appliesToWords(rule)}</Cell>,
  },
  {
    id: 'severity',
    label: 'By itself',
    width: 118,
    cell: ({ rule }) => (
      <Cell>
        {rule.severity ? <SeverityBadge severity={rule.severity} /> : ''}
      </Cell>
    ),
  },
  {
    id: 'answers',
    label: 'Items',
    width: 100,
    cell: ({ rule }) => (
      <Cell>
        <span className={styles.demand}>{rule.answers.join(', ')}</span>
      </Cell>
    ),
  },
  {
    id: 'tally',
    label: 'Finds today',
    defaultWidth: '1fr',
    cell: ({ rule }) => (
      <Cell>
        <span className={styles.demand}>{tallyWords(rule.tally)}</span>
      </Cell>
    ),
  },
];

/** The catalogue of governance rules, with what each finds today. */
export function GovernanceRulesTab() {
  const api = useApi(integrationCatalogApiRef);
  const rules = useLoaded(useCallback(() => api.listGovernanceRules(), [api]));
  if (rules.state === 'loading') {
    return <LoadingState what="rules" bars={[40, 44, 44, 44]} />;
  }
  if (rules.state === 'failed') {
    return (
      <FailedState what="The rules" error={rules.error} reload={rules.reload} />
    );
  }
  return <RuleTable rules={rules.value} />;
}

function RuleTable(props: {
  readonly rules: readonly GovernanceRuleSummary[];
}) {
  const { rules } = props;
  const address = useAddress();
  const rulePage = useRouteRef(ruleRouteRef);
  const filter = {
    text: address.get('text'),
    about: address.get('about'),
    fires: address.get('fires'),
  };
  const shown = filterGovernanceRules(rules, filter);
  return (
    <>
      <div className={styles.filters} role="search" aria-label="Rules">
        <SearchField
          label="Search"
          size="small"
          placeholder="Id, words, or an item such as C3"
          value={filter.text}
          onChange={text => address.set({ text })}
        />
        <FilterSelect
          label="Judges"
          value={filter.about}
          choices={[
            { id: 'openapi', label: 'OpenAPI documents' },
            { id: 'asyncapi', label: 'AsyncAPI documents' },
            { id: 'estate', label: 'The estate' },
            { id: 'mapping', label: 'Mapping sheets' },
          ]}
          onChange={about => address.set({ about })}
        />
        <FilterSelect
          label="Today"
          value={filter.fires}
          choices={[
            { id: 'yes', label: 'Finds something' },
            { id: 'no', label: 'Finds nothing' },
          ]}
          onChange={fires => address.set({ fires })}
        />
        <p className={styles.count} aria-live="polite">
          {shown.length === rules.length
            ? `${rules.length} rules`
            : `${shown.length} of ${rules.length} rules`}
        </p>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title="No rule matches"
          icon={<RiSearchLine />}
          action={
            <Button
              variant="secondary"
              onPress={() => address.set({ text: '', about: '', fires: '' })}
            >
              Clear all filters
            </Button>
          }
        >
          Each of the {rules.length} rules is excluded by at least one filter.
        </EmptyState>
      ) : (
        <TableCard>
          <Table
            columnConfig={columns}
            data={shown.map(rule => ({ id: rule.id, rule }))}
            pagination={{ type: 'none' }}
            rowConfig={{ getHref: row => rulePage?.({ id: row.id }) }}
          />
        </TableCard>
      )}
    </>
  );
}
