import { Link } from '@backstage/ui';
import {
  CriticalityBadge,
  EntityRefText,
  PlainTable,
} from '@interlock/plugin-integration-catalog-react';
import { mappingPath } from '@interlock/plugin-integration-catalog-common';
import type { Flow } from '../api/ownershipApi';
import { EntityNameLink } from './EntityNameLink';

/** Integrations: from where to where, who owns them, and their sheet. */
export function FlowTable(props: {
  readonly label: string;
  readonly flows: readonly Flow[];
}) {
  return (
    <PlainTable
      label={props.label}
      rows={props.flows}
      keyOf={({ ref }) => ref}
      columns={[
        {
          label: 'Integration',
          width: '30%',
          cell: ({ ref, title }) => (
            <EntityRefText entityRef={ref} title={title} />
          ),
        },
        {
          label: 'From',
          cell: ({ source }) => <EntityNameLink entity={source} />,
        },
        {
          label: 'To',
          cell: ({ target }) => <EntityNameLink entity={target} />,
        },
        {
          label: 'Owner',
          cell: ({ owner }) => <EntityNameLink entity={owner} />,
        },
        {
          label: 'Criticality',
          width: '8rem',
          cell: ({ criticality }) => (
            <CriticalityBadge criticality={criticality} />
          ),
        },
        {
          label: 'Fields',
          width: '8rem',
          cell: ({ ref, hasSheet }) =>
            hasSheet ? (
              <Link href={mappingPath(ref)}>Mapping sheet</Link>
            ) : (
              'no sheet'
            ),
        },
      ]}
    />
  );
}
