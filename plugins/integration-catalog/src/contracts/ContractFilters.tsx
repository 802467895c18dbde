import { SearchField } from '@backstage/ui';
import type { ContractSummary } from '@interlock/plugin-integration-catalog-common';
import { FilterSelect } from '@interlock/plugin-integration-catalog-react';
import type { ContractFilter } from './contractOrder';
import { contractOrigin, originWords } from './contractOrigin';
import styles from './ContractsPage.module.css';
import { contractTypeWord } from './contractTypeWord';

/** The filters over the list of contracts, and how much of it they leave. */
export function ContractFilters(props: {
  readonly contracts: readonly ContractSummary[];
  readonly shown: readonly ContractSummary[];
  readonly filter: ContractFilter;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}) {
  const { contracts, shown, filter, onChange } = props;
  const types = [...new Set(contracts.map(each => each.type))].sort();
  const all = contracts.length;
  return (
    <div className={styles.filters} role="search" aria-label="Contracts">
      <SearchField
        label="Search"
        size="small"
        placeholder="Title, file, system or owner"
        value={filter.text}
        onChange={text => onChange({ text })}
      />
      <FilterSelect
        label="Origin"
        value={filter.origin}
        choices={[
          { id: 'own', label: originWords.own },
          { id: 'vendor', label: originWords.vendor },
        ]}
        onChange={origin => onChange({ origin })}
      />
      <FilterSelect
        label="Type"
        value={filter.type}
        choices={types.map(id => ({ id, label: contractTypeWord(id) }))}
        onChange={type => onChange({ type })}
      />
      <p className={styles.count} aria-live="polite">
        {shown.length === all
          ? `${all} contracts: `
          : `${shown.length} of ${all} contracts: `}
        {countByOrigin(shown)}
      </p>
    </div>
  );
}

function countByOrigin(contracts: readonly ContractSummary[]): string {
  const count = (origin: string) =>
    contracts.filter(each => contractOrigin(each.file) === origin).length;
  return `${count('own')} our own, ${count('vendor')} of vendors`;
}
