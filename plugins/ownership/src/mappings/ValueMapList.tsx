import {
  EmptyState,
  PlainTable,
  Section,
} from '@interlock/plugin-integration-catalog-react';
import { RiTableLine } from '@remixicon/react';
import type { MappingSheetView } from '../api/ownershipApi';

const otherwise = {
  exception: 'any other value is an exception',
  nothing: 'any other value becomes nothing',
  same: 'any other value stays as it is',
} as const;

/** The tables by which values are exchanged. */
export function ValueMapList(props: { readonly sheet: MappingSheetView }) {
  const { valueMaps } = props.sheet;
  if (valueMaps.length === 0) {
    return (
      <EmptyState title="No value map" icon={<RiTableLine />}>
        No row of this sheet exchanges values by a table.
      </EmptyState>
    );
  }
  return (
    <>
      {valueMaps.map(map => (
        <Section
          key={map.name}
          title={map.name}
          note={`${map.entries.length} values; ${otherwise[map.otherwise]}`}
        >
          <PlainTable
            label={map.name}
            rows={map.entries}
            keyOf={({ from }) => JSON.stringify(from)}
            columns={[
              {
                label: 'From',
                cell: ({ from }) => <code>{JSON.stringify(from)}</code>,
              },
              {
                label: 'To',
                cell: ({ to }) => <code>{JSON.stringify(to)}</code>,
              },
            ]}
          />
        </Section>
      ))}
    </>
  );
}
