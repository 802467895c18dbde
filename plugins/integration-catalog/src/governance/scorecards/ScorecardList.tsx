import { Button, SearchField, Table } from '@backstage/ui';
import type { ScorecardPage } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  FilterSelect,
  TableCard,
  useAddress,
  useEntityTitles,
} from '@interlock/plugin-integration-catalog-react';
import { RiMedalLine, RiSearchLine } from '@remixicon/react';
import { usePaging } from '../usePaging';
import { belowFirst, filterScorecards } from './scorecardFilter';
import type { ScorecardFilter } from './scorecardFilter';
import { scorecardColumns } from './scorecardColumns';
import styles from './ScorecardList.module.css';

const nothingAsked: ScorecardFilter = {
  text: '',
  template: '',
  level: '',
  below: '',
  system: '',
  domain: '',
  owner: '',
};

/** Every card: its level, the least one asked for, and what stands in the way. */
export function ScorecardList(props: { readonly page: ScorecardPage }) {
  const { page } = props;
  const address = useAddress();
  const paging = usePaging(50);
  const filter: ScorecardFilter = {
    text: address.get('text'),
    template: address.get('template'),
    level: address.get('level'),
    below: address.get('below'),
    system: address.get('system'),
    domain: address.get('domain'),
    owner: address.get('owner'),
  };
  const set = (values: Partial<ScorecardFilter>) =>
    address.set({ ...values, from: '' });
  if (page.cards.length === 0) {
    return (
      <EmptyState title="No scorecard yet" icon={<RiMedalLine />}>
        A card is made for each integration and contract that a template
        measures, once the portal has judged the estate.
      </EmptyState>
    );
  }
  const shown = filterScorecards(page.cards, filter);
  return (
    <>
      <ScorecardFilters
        page={page}
        filter={filter}
        shown={shown.length}
        onChange={set}
      />
      {shown.length === 0 ? (
        <EmptyState
          title="No scorecard matches"
          icon={<RiSearchLine />}
          action={
            <Button variant="secondary" onPress={() => set(nothingAsked)}>
              Clear all filters
            </Button>
          }
        >
          Each of the {page.cards.length} scorecards is excluded by at least one
          filter.
        </EmptyState>
      ) : (
        <TableCard>
          <Table
            columnConfig={scorecardColumns(page.templates)}
            data={shown
              .slice(paging.offset, paging.offset + paging.size)
              .map(card => ({ id: `${card.template} ${card.target}`, card }))}
            pagination={paging.control(shown.length)}
          />
        </TableCard>
      )}
    </>
  );
}

function ScorecardFilters(props: {
  readonly page: ScorecardPage;
  readonly filter: ScorecardFilter;
  readonly shown: number;
  readonly onChange: (values: Partial<ScorecardFilter>) => void;
}) {
  const { page, filter, shown, onChange } = props;
  const owners = [...new Set(page.cards.map(card => card.owner))]
    .filter(Boolean)
    .sort();
  const titleOf = useEntityTitles(owners);
  const levels = new Map(
    page.templates.flatMap(template =>
      template.levels.map(level => [level.id, level.title] as const),
    ),
  );
  return (
    <div className={styles.filters} role="search" aria-label="Scorecards">
      <SearchField
        label="Search"
        size="small"
        placeholder="Title of a target"
        value={filter.text}
        onChange={text => onChange({ text })}
      />
      <FilterSelect
        label="Template"
        value={filter.template}
        choices={page.templates.map(({ id, title }) => ({ id, label: title }))}
        onChange={template => onChange({ template })}
      />
      <FilterSelect
        label="Level"
        value={filter.level}
        choices={[
          ...[...levels].map(([id, label]) => ({ id, label })),
          { id: belowFirst, label: 'Below the first level' },
        ]}
        onChange={level => onChange({ level })}
      />
      <FilterSelect
        label="Minimum"
        value={filter.below}
        choices={[{ id: 'yes', label: 'Not reached' }]}
        onChange={below => onChange({ below })}
      />
      <FilterSelect
        label="Owner"
        value={filter.owner}
        choices={owners.map(id => ({ id, label: titleOf(id) }))}
        onChange={owner => onChange({ owner })}
      />
      <p className={styles.count} aria-live="polite">
        {shown === page.cards.length
          ? `${shown} scorecards`
          : `${shown} of ${page.cards.length} scorecards`}
      </p>
    </div>
  );
}
