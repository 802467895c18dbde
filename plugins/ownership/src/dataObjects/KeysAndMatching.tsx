import {
  Facts,
  PlainTable,
  Section,
} from '@interlock/plugin-integration-catalog-react';
import type { DataObject } from '../api/ownershipApi';
import { EntityNameLink } from '../cells/EntityNameLink';

/** How one object is known to be the same in several systems. */
export function KeysAndMatching(props: { readonly object: DataObject }) {
  const { object } = props;
  return (
    <>
      <Section title="Matching and duplicates">
        <Facts
          facts={[
            ['Matching rule', object.matching],
            ['Duplicate rule', object.duplicates],
          ]}
        />
      </Section>
      <PlainTable
        label="Cross-reference keys"
        rows={object.crossReferences}
        keyOf={({ system, key }) => `${system.ref} ${key}`}
        columns={[
          {
            label: 'System',
            cell: ({ system }) => <EntityNameLink entity={system} />,
          },
          { label: 'Key', cell: ({ key }) => <code>{key}</code> },
          { label: 'Format', cell: ({ format }) => format || 'not recorded' },
        ]}
      />
    </>
  );
}
