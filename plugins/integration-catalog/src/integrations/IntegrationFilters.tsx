import { SearchField } from '@backstage/ui';
import {
  FilterSelect,
  useEntityTitles,
} from '@interlock/plugin-integration-catalog-react';
import { codeWords } from './codeWords';
import type { filterChoices, IntegrationFilter } from './integrationFilter';
import styles from './IntegrationFilters.module.css';

/** The filters over the list of integrations. */
export function IntegrationFilters(props: {
  readonly filter: IntegrationFilter;
  readonly choices: ReturnType<typeof filterChoices>;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}) {
  const { filter, choices, onChange } = props;
  const titleOf = useEntityTitles([
    ...choices.domains,
    ...choices.systems,
    ...choices.owners,
  ]);
  const entities = (refs: readonly string[]) =>
    refs.map(id => ({ id, label: titleOf(id) }));
  const codes = (values: readonly string[]) =>
    values.map(id => ({ id, label: codeWords(id) }));
  return (
    <div className={styles.filters} role="search" aria-label="Integrations">
      <SearchField
        label="Search"
        size="small"
        placeholder="Title, system or data"
        value={filter.text}
        onChange={text => onChange({ text })}
      />
      <FilterSelect
        label="Domain"
        value={filter.domain}
        choices={entities(choices.domains)}
        onChange={domain => onChange({ domain })}
      />
      <FilterSelect
        label="System"
        value={filter.system}
        choices={entities(choices.systems)}
        onChange={system => onChange({ system })}
      />
      <FilterSelect
        label="Owner"
        value={filter.owner}
        choices={entities(choices.owners)}
        onChange={owner => onChange({ owner })}
      />
      <FilterSelect
        label="Criticality"
        value={filter.criticality}
        choices={codes(choices.criticalities)}
        onChange={criticality => onChange({ criticality })}
      />
      <FilterSelect
        label="Pattern"
        value={filter.pattern}
        choices={codes(choices.patterns)}
        onChange={pattern => onChange({ pattern })}
      />
    </div>
  );
}
