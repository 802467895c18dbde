import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Button } from '@backstage/ui';
import {
  EmptyState,
  FailedState,
  LoadingState,
  PageBody,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiDatabase2Line, RiSearchLine } from '@remixicon/react';
import { useCallback } from 'react';
import { AttributeTable } from './AttributeTable';
import { RecordFilters } from './RecordFilters';
import { buildRecordMatrix, filterRecordMatrix } from './recordMatrix';
import { RecordMatrixTable } from './RecordMatrixTable';

/** Who owns what? The chosen data object lives in the address. */
export function SystemsOfRecordPage() {
  const catalog = useApi(catalogApiRef);
  const address = useAddress();
  const matrix = useLoaded(
    useCallback(async () => {
      const [objects, integrations] = await Promise.all([
        catalog.getEntities({ filter: { kind: 'DataObject' } }),
        catalog.getEntities({ filter: { kind: 'Integration' } }),
      ]);
      return buildRecordMatrix(objects.items, integrations.items);
    }, [catalog]),
  );
  if (matrix.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="the systems of record" bars={[40, 52, 52, 52]} />
      </PageBody>
    );
  }
  if (matrix.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="The systems of record"
          error={matrix.error}
          reload={matrix.reload}
        />
      </PageBody>
    );
  }
  const { rows } = matrix.value;
  if (rows.length === 0) {
    return (
      <PageBody>
        <EmptyState title="No data object yet" icon={<RiDatabase2Line />}>
          Add an entity of kind DataObject whose attributes name their system of
          record, and merge it to the protected branch.
        </EmptyState>
      </PageBody>
    );
  }
  const filter = { text: address.get('text'), domain: address.get('domain') };
  const shown = filterRecordMatrix(matrix.value, filter);
  const chosen = shown.rows.find(row => row.ref === address.get('object'));
  return (
    <PageBody lead="For each business object: which system's value counts, and which systems only carry a copy.">
      <RecordFilters
        matrix={matrix.value}
        shown={shown}
        filter={filter}
        onChange={address.set}
      />
      {shown.rows.length === 0 ? (
        <EmptyState
          title="No data object matches"
          icon={<RiSearchLine />}
          action={
            <Button
              variant="secondary"
              onPress={() => address.set({ text: '', domain: '' })}
            >
              Clear all filters
            </Button>
          }
        >
          Each of the {rows.length} data objects is excluded by a word or by the
          domain.
        </EmptyState>
      ) : (
        <RecordMatrixTable
          matrix={shown}
          chosen={chosen?.ref ?? ''}
          onChoose={ref =>
            address.set({ object: ref === chosen?.ref ? '' : ref })
          }
        />
      )}
      {chosen && <AttributeTable row={chosen} />}
    </PageBody>
  );
}
