import {
  EntityRefText,
  Section,
} from '@interlock/plugin-integration-catalog-react';
import styles from './Ownership.module.css';
import type { RecordRow } from './recordMatrix';

/** The attributes of a data object: whose value counts, and which one wins when systems disagree. */
export function AttributeTable(props: { readonly row: RecordRow }) {
  const { row } = props;
  return (
    <Section
      title={row.title}
      note={
        row.description || <EntityRefText entityRef={row.ref} title="Entity" />
      }
    >
      <div className={styles.scroll}>
        <table className={styles.attributes}>
          <thead>
            <tr>
              <th scope="col">Attribute</th>
              <th scope="col">System of record</th>
              <th scope="col">Survivorship</th>
              <th scope="col">Classification</th>
              <th scope="col">Type</th>
            </tr>
          </thead>
          <tbody>
            {row.attributes.map(attribute => (
              <tr key={attribute.name}>
                <th scope="row">
                  {attribute.name}
                  <span className={styles.description}>
                    {attribute.description}
                  </span>
                </th>
                <td>
                  {attribute.systemOfRecord ? (
                    <EntityRefText entityRef={attribute.systemOfRecord} />
                  ) : (
                    'none named'
                  )}
                </td>
                <td>{attribute.survivorship || 'no rule'}</td>
                <td>{attribute.classification}</td>
                <td>
                  <code>{attribute.canonicalType}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
