import { Button, SearchField, Switch } from '@backstage/ui';
import {
  EmptyState,
  FilterSelect,
  useAddress,
} from '@interlock/plugin-integration-catalog-react';
import { RiSearchLine } from '@remixicon/react';
import { useMemo } from 'react';
import type { MappingSheetView } from '../api/ownershipApi';
import cells from '../cells/Cells.module.css';
import styles from './MappingSheet.module.css';
import { sheetCounts, sheetLines } from './sheetLines';
import { SheetTable } from './SheetTable';

/** The rows of a sheet between their contracts; filters live in the address. */
export function SheetRows(props: { readonly sheet: MappingSheetView }) {
  const { sheet } = props;
  const address = useAddress();
  const text = address.get('text');
  const mapping = address.get('mapping');
  const findings = address.get('findings') === 'only';
  const lines = useMemo(
    () => sheetLines(sheet, { text, mapping, findings }),
    [sheet, text, mapping, findings],
  );
  const shown = lines.filter(({ kind }) => kind === 'row').length;
  const all = sheetCounts(sheet).rows;
  return (
    <>
      <div className={styles.filters} role="search" aria-label="Rows">
        <SearchField
          label="Search"
          size="small"
          placeholder="Field, attribute, transform, rule"
          value={text}
          onChange={value => address.set({ text: value })}
        />
        <FilterSelect
          label="Mapping"
          value={mapping}
          choices={sheet.mappings.map(({ name }) => ({
            id: name,
            label: name,
          }))}
          onChange={value => address.set({ mapping: value })}
        />
        <Switch
          label="To look at only"
          isSelected={findings}
          onChange={only => address.set({ findings: only ? 'only' : '' })}
        />
        <p className={cells.count} aria-live="polite">
          {shown === all ? `${all} rows` : `${shown} of ${all} rows`}
        </p>
      </div>
      {shown === 0 ? (
        <EmptyState
          title={findings ? 'No row needs a look' : 'No row matches'}
          icon={<RiSearchLine />}
          action={
            <Button
              variant="secondary"
              onPress={() =>
                address.set({ text: '', mapping: '', findings: '' })
              }
            >
              Show all {all} rows
            </Button>
          }
        >
          Rows to look at have a finding, or a field that is not in its
          contract.
        </EmptyState>
      ) : (
        <SheetTable lines={lines} chosen={address.get('row')} />
      )}
    </>
  );
}
