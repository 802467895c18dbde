import { Link, SearchField, Switch } from '@backstage/ui';
import { lineagePath } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  PlainTable,
  useAddress,
} from '@interlock/plugin-integration-catalog-react';
import { RiSearchLine } from '@remixicon/react';
import type { Attribute, DataObject } from '../api/ownershipApi';
import { EntityNameLink, EntityNameLinks } from '../cells/EntityNameLink';
import { FindingLines } from '../cells/FindingLines';
import styles from '../cells/Cells.module.css';
import { usageWords } from './attributeWords';

/** The attributes of a data object: whose value counts, and which one wins when systems disagree. */
export function AttributeTable(props: { readonly object: DataObject }) {
  const { object } = props;
  const address = useAddress();
  const word = address.get('text').toLowerCase();
  const system = address.get('system');
  const shown = object.attributes.filter(
    attribute =>
      (!word ||
        `${attribute.name} ${attribute.description}`
          .toLowerCase()
          .includes(word)) &&
      (!system || concerns(attribute, system)) &&
      (address.get('findings') !== 'only' || attribute.findings.length > 0),
  );
  return (
    <>
      <div className={styles.filters} role="search" aria-label="Attributes">
        <SearchField
          label="Search"
          size="small"
          placeholder="Attribute"
          value={address.get('text')}
          onChange={text => address.set({ text })}
        />
        <Switch
          label="With findings only"
          isSelected={address.get('findings') === 'only'}
          onChange={only => address.set({ findings: only ? 'only' : '' })}
        />
        <p className={styles.count} aria-live="polite">
          {shown.length === object.attributes.length
            ? `${shown.length} attributes`
            : `${shown.length} of ${object.attributes.length} attributes`}
          {system && (
            <>
              {' '}
              of one system, <Link href="?system=">show all</Link>
            </>
          )}
        </p>
      </div>
      {shown.length === 0 ? (
        <EmptyState title="No attribute matches" icon={<RiSearchLine />}>
          Each of the {object.attributes.length} attributes is excluded by a
          filter.
        </EmptyState>
      ) : (
        <PlainTable
          label="Attributes"
          rows={shown}
          keyOf={({ name }) => name}
          chosen={address.get('attribute')}
          columns={attributeColumns(object.ref)}
        />
      )}
    </>
  );
}

function concerns(attribute: Attribute, system: string): boolean {
  return (
    attribute.systemOfRecord.ref === system ||
    attribute.owners.some(({ ref }) => ref === system) ||
    attribute.allowedWriters.some(({ ref }) => ref === system) ||
    attribute.carriers.some(carrier => carrier.system.ref === system)
  );
}

function attributeColumns(objectRef: string) {
  const object = objectRef.slice(objectRef.indexOf('/') + 1);
  return [
    {
      label: 'Attribute',
      width: '24%',
      cell: (attribute: Attribute) => (
        <>
          <Link
            className={styles.link}
            href={lineagePath(`${object}.${attribute.name}`)}
            title="Who reads and writes it"
            standalone
          >
            {attribute.name}
          </Link>
          <span className={styles.secondary}>{attribute.description}</span>
          <FindingLines findings={attribute.findings} />
        </>
      ),
    },
    {
      label: 'System of record',
      cell: (attribute: Attribute) => (
        <>
          <EntityNameLink entity={attribute.systemOfRecord} />
          {attribute.routing.map(line => (
            <span key={line} className={styles.secondary}>
              {line}
            </span>
          ))}
        </>
      ),
    },
    {
      label: 'Survivorship',
      cell: (attribute: Attribute) => (
        <>
          {attribute.survivorship || 'no rule'}
          {attribute.survivorshipRule && (
            <span className={styles.secondary}>
              {attribute.survivorshipRule}
            </span>
          )}
        </>
      ),
    },
    {
      label: 'May write',
      width: '14%',
      cell: (attribute: Attribute) => (
        <EntityNameLinks
          entities={attribute.allowedWriters}
          none="its owner only"
        />
      ),
    },
    {
      label: 'Class, type',
      width: '11%',
      cell: (attribute: Attribute) => (
        <>
          {attribute.classification || 'no class'}
          <span className={styles.secondary}>
            <code>{attribute.canonicalType || 'no type'}</code>
          </span>
        </>
      ),
    },
    {
      label: 'Use',
      width: '11%',
      cell: (attribute: Attribute) => (
        <>
          {usageWords(attribute)}
          <span className={styles.secondary}>
            {attribute.carriers.length === 1
              ? '1 field carries it'
              : `${attribute.carriers.length} fields carry it`}
          </span>
        </>
      ),
    },
  ];
}
