import { Button, SearchField } from '@backstage/ui';
import { severities } from '@interlock/contract-core';
import type { GovernanceOverview } from '@interlock/plugin-integration-catalog-common';
import {
  EntityTitle,
  FilterSelect,
  severityAppearances,
  useAddress,
} from '@interlock/plugin-integration-catalog-react';
import { RiCloseLine } from '@remixicon/react';
import { ageWords, orderWords, sourceWords } from './findingAddress';
import styles from './FindingsTab.module.css';

/** What narrows and orders the findings; every choice stands in the address. */
export function FindingFilters(props: {
  readonly overview: GovernanceOverview;
  readonly total: number;
}) {
  const { overview, total } = props;
  const address = useAddress();
  const facet = (name: string) => ({
    value: address.get(name),
    // Another question starts at its first page, with nothing open.
    onChange: (value: string) =>
      address.set({ [name]: value, from: '', finding: '' }),
  });
  return (
    <div role="search" aria-label="Findings">
      <div className={styles.filters}>
        <SearchField
          label="Search"
          size="small"
          placeholder="Rule, message, target, file"
          {...facet('text')}
        />
        <FilterSelect
          label="Rule"
          choices={choices(overview.byRule)}
          {...facet('rule')}
        />
        <FilterSelect
          label="Owner"
          choices={choices(overview.byOwner)}
          {...facet('owner')}
        />
        <FilterSelect
          label="Domain"
          choices={choices(overview.byDomain)}
          {...facet('domain')}
        />
        <FilterSelect
          label="Severity"
          choices={severities.map(id => ({
            id,
            label: severityAppearances[id].word,
          }))}
          {...facet('severity')}
        />
        <FilterSelect
          label="Judge"
          choices={wordChoices(sourceWords)}
          {...facet('source')}
        />
        <FilterSelect
          label="Age"
          choices={wordChoices(ageWords)}
          {...facet('age')}
        />
        <FilterSelect
          label="Waived"
          choices={[
            { id: 'no', label: 'Not waived' },
            { id: 'yes', label: 'Waived' },
          ]}
          {...facet('waived')}
        />
        <FilterSelect
          label="Order"
          everything={orderWords.severity}
          choices={wordChoices(orderWords).filter(
            ({ id }) => id !== 'severity',
          )}
          {...facet('sort')}
        />
        <p className={styles.count} aria-live="polite">
          {total === 1 ? '1 finding' : `${total} findings`}
        </p>
      </div>
      <Narrowed />
    </div>
  );
}

/** Filters without a select of their own, set by links of other pages. */
function Narrowed() {
  const address = useAddress();
  const narrowing = (['target', 'system'] as const).filter(
    name => address.get(name) !== '',
  );
  if (narrowing.length === 0) return null;
  return (
    <p className={styles.narrowed}>
      {narrowing.map(name => (
        <span key={name} className={styles.narrowed}>
          Only of {name === 'target' ? '' : 'the system '}
          <b>
            <EntityTitle entityRef={address.get(name)} />
          </b>
          <Button
            size="small"
            variant="tertiary"
            iconStart={<RiCloseLine />}
            onPress={() => address.set({ [name]: '', from: '', finding: '' })}
          >
            Show all {name}s
          </Button>
        </span>
      ))}
    </p>
  );
}

function choices(
  groups: GovernanceOverview['byRule'],
): readonly { readonly id: string; readonly label: string }[] {
  return groups
    .filter(({ key }) => key !== '')
    .map(({ key, title }) => ({ id: key, label: title || key }))
    .sort((left, right) => left.label.localeCompare(right.label));
}

function wordChoices(
  words: Readonly<Record<string, string>>,
): readonly { readonly id: string; readonly label: string }[] {
  return Object.entries(words).map(([id, label]) => ({ id, label }));
}
