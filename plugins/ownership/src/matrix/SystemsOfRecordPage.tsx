import { useApi } from '@backstage/core-plugin-api';
import { Button, SearchField, Switch } from '@backstage/ui';
import {
  EmptyState,
  FailedState,
  FilterSelect,
  LoadingState,
  PageBody,
  StaleNotice,
  useAddress,
  useDocumentTitle,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiDatabase2Line, RiSearchLine } from '@remixicon/react';
import { useCallback } from 'react';
import { ownershipApiRef } from '../api/ownershipApi';
import type { RecordMatrix } from '../api/ownershipApi';
import { columnGroups, groupsThatFit } from './recordColumns';
import type { Grouping } from './recordColumns';
import { filterObjects } from './recordMarks';
import styles from './RecordMatrix.module.css';
import { RecordMatrixTable } from './RecordMatrixTable';

/** Columns beside the objects that a page of 1280 pixels has room for. */
const columnsThatFit = 18;

/** Who owns what? Filters, groups and the open object live in the address. */
export function SystemsOfRecordPage() {
  const api = useApi(ownershipApiRef);
  useDocumentTitle('Systems of record');
  const matrix = useLoaded(
    useCallback(() => api.getSystemsOfRecord(), [api]),
    { refreshEvery: 60_000 },
  );
  return (
    <PageBody lead="For each business object: which system's value counts, who may write it, and who only reads a copy.">
      {matrix.state === 'loading' && (
        <LoadingState what="the systems of record" bars={[40, 52, 52, 52]} />
      )}
      {matrix.state === 'failed' && (
        <FailedState
          what="The systems of record"
          error={matrix.error}
          reload={matrix.reload}
        />
      )}
      {matrix.state === 'ready' && (
        <>
          <StaleNotice error={matrix.stale} />
          <MatrixView matrix={matrix.value} />
        </>
      )}
    </PageBody>
  );
}

function MatrixView(props: { readonly matrix: RecordMatrix }) {
  const { matrix } = props;
  const address = useAddress();
  if (matrix.objects.length === 0) {
    return (
      <EmptyState title="No data object yet" icon={<RiDatabase2Line />}>
        Add an entity of kind DataObject whose attributes name their system of
        record, and merge it to the protected branch.
      </EmptyState>
    );
  }
  const grouping: Grouping =
    address.get('group') === 'type' ? 'type' : 'domain';
  const objects = filterObjects(matrix, {
    text: address.get('text'),
    domain: address.get('domain'),
    conflicts: address.get('conflicts') === 'only',
  });
  const groups = columnGroups(matrix, objects, grouping);
  const open =
    chosenGroups(address.get('open')) ??
    groupsThatFit(groups, objects, columnsThatFit);
  return (
    <>
      <MatrixFilters matrix={matrix} shown={objects.length} />
      {objects.length === 0 ? (
        <EmptyState
          title="No data object matches"
          icon={<RiSearchLine />}
          action={
            <Button
              variant="secondary"
              onPress={() =>
                address.set({ text: '', domain: '', conflicts: '' })
              }
            >
              Clear all filters
            </Button>
          }
        >
          Each of the {matrix.objects.length} data objects is excluded by a
          filter.
        </EmptyState>
      ) : (
        <RecordMatrixTable
          objects={objects}
          groups={groups}
          open={open}
          onToggle={id => address.set({ open: toggled(open, id) })}
          chosen={address.get('object')}
          onChoose={object => address.set({ object })}
        />
      )}
    </>
  );
}

/** Ids of open groups as the address has them; `-` where all are closed. */
function chosenGroups(text: string): ReadonlySet<string> | null {
  if (text === '') return null;
  return new Set(text.split(',').filter(id => id !== '-'));
}

function toggled(open: ReadonlySet<string>, id: string): string {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return [...next].join(',') || '-';
}

function MatrixFilters(props: {
  readonly matrix: RecordMatrix;
  readonly shown: number;
}) {
  const { matrix, shown } = props;
  const address = useAddress();
  const domains = new Map(
    matrix.objects
      .filter(({ domain }) => domain.ref)
      .map(({ domain }) => [domain.ref, domain.title]),
  );
  const all = matrix.objects.length;
  return (
    <div className={styles.filters} role="search" aria-label="Data objects">
      <SearchField
        label="Search"
        size="small"
        placeholder="Object, attribute, system or owner"
        value={address.get('text')}
        onChange={text => address.set({ text })}
      />
      <FilterSelect
        label="Domain of the object"
        value={address.get('domain')}
        choices={[...domains].map(([id, label]) => ({ id, label }))}
        onChange={domain => address.set({ domain })}
      />
      <FilterSelect
        label="Systems grouped by"
        everything="Domain"
        value={address.get('group')}
        choices={[{ id: 'type', label: 'Type' }]}
        onChange={group => address.set({ group, open: '' })}
      />
      <Switch
        label="Conflicts only"
        isSelected={address.get('conflicts') === 'only'}
        onChange={only => address.set({ conflicts: only ? 'only' : '' })}
      />
      <p className={styles.count} aria-live="polite">
        {shown === all
          ? `${all} data objects`
          : `${shown} of ${all} data objects`}
      </p>
    </div>
  );
}
