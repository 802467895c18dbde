import {
  EmptyState,
  PlainTable,
} from '@interlock/plugin-integration-catalog-react';
import { RiFileList3Line } from '@remixicon/react';
import type { Attribute, Carrier } from '../api/ownershipApi';
import { EntityNameLink } from '../cells/EntityNameLink';
import { FieldLink, fieldOfContract } from '../cells/FieldLink';
import styles from '../cells/Cells.module.css';
import { carriersByContract, saidByWords } from './attributeWords';

interface CarrierRow {
  readonly attribute: Attribute;
  readonly carriers: readonly Carrier[];
}

/** For each attribute and contract, the fields that carry it, and what says so. */
export function CarrierTable(props: {
  readonly attributes: readonly Attribute[];
}) {
  const rows: readonly CarrierRow[] = props.attributes.flatMap(attribute =>
    carriersByContract(attribute.carriers).map(carriers => ({
      attribute,
      carriers,
    })),
  );
  if (rows.length === 0) {
    return (
      <EmptyState title="No field is known" icon={<RiFileList3Line />}>
        Tie a property of a contract to an attribute by x-interlock-attribute,
        by an overlay beside it, or by the attribute of a mapping row.
      </EmptyState>
    );
  }
  return (
    <PlainTable
      label="Fields that carry the attributes"
      rows={rows}
      keyOf={({ attribute, carriers }) =>
        `${attribute.name} ${carriers[0]?.contract.ref}`
      }
      columns={[
        {
          label: 'Attribute',
          width: '20%',
          cell: ({ attribute }) => attribute.name,
        },
        {
          label: 'Contract',
          width: '24%',
          cell: ({ carriers: [carrier] }) =>
            carrier && (
              <>
                <EntityNameLink entity={carrier.contract} />
                <span className={styles.secondary}>{carrier.system.title}</span>
              </>
            ),
        },
        {
          label: 'Field',
          cell: ({ carriers }) => (
            <ul className={styles.list}>
              {carriers.map(carrier => (
                <li key={`${carrier.path} ${carrier.saidBy}`}>
                  <FieldLink
                    field={fieldOfContract(carrier.contract.ref, carrier.path)}
                  >
                    {carrier.path}
                  </FieldLink>{' '}
                  {carrier.accesses.join(', ')}
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: 'Said by',
          width: '16%',
          cell: ({ carriers }) =>
            [...new Set(carriers.map(saidByWords))].join(', '),
        },
      ]}
    />
  );
}
