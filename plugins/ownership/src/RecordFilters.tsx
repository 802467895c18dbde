import { SearchField } from '@backstage/ui';
import {
  FilterSelect,
  useEntityTitles,
} from '@interlock/plugin-integration-catalog-react';
import styles from './Ownership.module.css';
import { domainsOf } from './recordMatrix';
import type { RecordFilter, RecordMatrix } from './recordMatrix';

/** The filters over the matrix, and how much of it they leave. */
export function RecordFilters(props: {
  readonly matrix: RecordMatrix;
  readonly shown: RecordMatrix;
  readonly filter: RecordFilter;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}) {
  const { matrix, shown, filter, onChange } = props;
  const domains = domainsOf(matrix);
  const titleOf = useEntityTitles(domains);
  const all = matrix.rows.length;
  const systems =
    shown.systems.length === 1 ? '1 system' : `${shown.systems.length} systems`;
  return (
    <div className={styles.filters} role="search" aria-label="Data objects">
      <SearchField
        label="Search"
        size="small"
        placeholder="Data object, attribute, system or owner"
        value={filter.text}
        onChange={text => onChange({ text })}
      />
      <FilterSelect
        label="Domain"
        value={filter.domain}
        choices={domains.map(id => ({ id, label: titleOf(id) }))}
        onChange={domain => onChange({ domain })}
      />
      <p className={styles.count} aria-live="polite">
        {shown.rows.length === all
          ? `${all} data objects`
          : `${shown.rows.length} of ${all} data objects`}
        {' in '}
        {systems}
      </p>
    </div>
  );
}
