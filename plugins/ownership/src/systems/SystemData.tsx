import { entityPath } from '@interlock/plugin-integration-catalog-common';
import { Link } from '@backstage/ui';
import { Section } from '@interlock/plugin-integration-catalog-react';
import type { SystemDetail } from '../api/ownershipApi';
import { EntityNameLinks } from '../cells/EntityNameLink';
import { FieldLink } from '../cells/FieldLink';
import cells from '../cells/Cells.module.css';
import styles from './SystemData.module.css';

/** What it owns, what reaches it and what leaves it, attribute by attribute. */
export function SystemData(props: { readonly system: SystemDetail }) {
  const { system } = props;
  return (
    <div className={styles.columns}>
      <Section title="Owns" note={attributes(system.owns.length)}>
        <OwnedList system={system} />
      </Section>
      <Section title="Reads" note={attributes(system.reads.length)}>
        <MovedList
          moved={system.reads}
          none="No attribute reaches it by a mapping sheet or a declared field."
        />
      </Section>
      <Section title="Writes" note={attributes(system.writes.length)}>
        <MovedList
          moved={system.writes}
          none="No attribute leaves it by a mapping sheet or a declared field."
        />
      </Section>
    </div>
  );
}

function attributes(count: number): string {
  return count === 1 ? '1 attribute' : `${count} attributes`;
}

function OwnedList(props: { readonly system: SystemDetail }) {
  const byObject = new Map<
    string,
    { title: string; owned: SystemDetail['owns'][number][] }
  >();
  for (const each of props.system.owns) {
    const { ref, title } = each.dataObject;
    const object = byObject.get(ref) ?? { title, owned: [] };
    byObject.set(ref, object);
    object.owned.push(each);
  }
  if (byObject.size === 0) {
    return (
      <p className={styles.none}>It is the system of record of nothing.</p>
    );
  }
  return (
    <ul className={cells.list}>
      {[...byObject].map(([ref, { title, owned }]) => (
        <li key={ref}>
          <Link
            className={cells.link}
            href={`${entityPath(ref)}?system=${encodeURIComponent(props.system.ref)}`}
            standalone
          >
            {title}
          </Link>
          <span className={cells.secondary}>
            {owned.map(({ attribute }) => attribute).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function MovedList(props: {
  readonly moved: SystemDetail['reads'];
  readonly none: string;
}) {
  if (props.moved.length === 0) {
    return <p className={styles.none}>{props.none}</p>;
  }
  return (
    <ul className={cells.list}>
      {props.moved.map(({ name, integrations }) => (
        <li key={name}>
          <FieldLink field={name} />
          <span className={cells.secondary}>
            <EntityNameLinks entities={integrations} none="" />
          </span>
        </li>
      ))}
    </ul>
  );
}
