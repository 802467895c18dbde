import { SearchField } from '@backstage/ui';
import { severities } from '@interlock/contract-core';
import { ruleCategories } from '@interlock/contract-core/ruleBook';
import {
  FilterSelect,
  severityAppearances,
} from '@interlock/plugin-integration-catalog-react';
import { ruleFamilies } from './ruleFilter';
import type { RuleFilter } from './ruleFilter';
import styles from './RulesPage.module.css';

/** The filters over the list of rules, and how much of it they leave. */
export function RuleFilters(props: {
  readonly filter: RuleFilter;
  readonly shown: number;
  readonly total: number;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}) {
  const { filter, shown, total, onChange } = props;
  return (
    <div className={styles.filters} role="search" aria-label="Rules">
      <SearchField
        label="Search"
        size="small"
        placeholder="Id of a finding, or words"
        value={filter.text}
        onChange={text => onChange({ text })}
      />
      <FilterSelect
        label="Judges"
        value={filter.family}
        choices={Object.entries(ruleFamilies).map(([id, label]) => ({
          id,
          label,
        }))}
        // Only rules about changes belong to a part of the contract.
        onChange={family => onChange({ family, category: '' })}
      />
      {(filter.family === '' || filter.family === 'changes') && (
        <FilterSelect
          label="Part of the contract"
          value={filter.category}
          choices={ruleCategories.map(({ id, title }) => ({
            id,
            label: title,
          }))}
          onChange={category => onChange({ category })}
        />
      )}
      <FilterSelect
        label="At worst"
        value={filter.severity}
        choices={severities.map(id => ({
          id,
          label: severityAppearances[id].word,
        }))}
        onChange={severity => onChange({ severity })}
      />
      <p className={styles.count} aria-live="polite">
        {shown === total ? `${total} rules` : `${shown} of ${total} rules`}
      </p>
    </div>
  );
}
