import {
  EntityRefText,
  EntityTitle,
} from '@interlock/plugin-integration-catalog-react';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import styles from './Ownership.module.css';
import type { Holding, RecordMatrix } from './recordMatrix';

/** Data objects down, systems across: filled where the system owns attributes, hollow where it carries a copy. */
export function RecordMatrixTable(props: {
  readonly matrix: RecordMatrix;
  readonly chosen: string;
  readonly onChoose: (ref: string) => void;
}) {
  const { matrix, chosen, onChoose } = props;
  return (
    <div className={styles.frame}>
      <table className={styles.matrix}>
        <caption className={styles.legend}>
          <span>
            <i className={styles.filled} aria-hidden="true" /> system of record,
            with the number of attributes
          </span>
          <span>
            <i className={styles.hollow} aria-hidden="true" /> carries a copy
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Data object</th>
            {matrix.systems.map(system => (
              <th key={system} scope="col" className={styles.system}>
                <EntityRefText entityRef={system} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(row => (
            <tr key={row.ref} data-chosen={row.ref === chosen}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.object}
                  aria-expanded={row.ref === chosen}
                  onClick={() => onChoose(row.ref)}
                >
                  {row.ref === chosen ? (
                    <RiArrowDownSLine size={16} aria-hidden="true" />
                  ) : (
                    <RiArrowRightSLine size={16} aria-hidden="true" />
                  )}
                  {row.title}
                </button>
                <span className={styles.objectMeta}>
                  {row.attributes.length} attributes, {row.classification}
                  {row.owner && (
                    <>
                      , <EntityTitle entityRef={row.owner} />
                    </>
                  )}
                </span>
              </th>
              {matrix.systems.map(system => (
                <td key={system}>
                  <HoldingMark holding={row.holdings.get(system)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HoldingMark(props: { readonly holding: Holding | undefined }) {
  const { holding } = props;
  if (!holding) {
    return (
      <span className={styles.nothing} role="img" aria-label="not involved">
        ·
      </span>
    );
  }
  if (holding.owned > 0) {
    return (
      <span
        className={styles.owned}
        role="img"
        title={
          holding.carriedBy.length > 0
            ? `Carried by ${holding.carriedBy.join(', ')}`
            : undefined
        }
        aria-label={`system of record for ${holding.owned} attributes`}
      >
        {holding.owned}
      </span>
    );
  }
  return (
    <span
      className={styles.carried}
      role="img"
      title={`Carried by ${holding.carriedBy.join(', ')}`}
      aria-label={`carries a copy, by ${holding.carriedBy.join(', ')}`}
    />
  );
}
