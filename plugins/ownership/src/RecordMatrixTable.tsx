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
    <div className={styles.frame} data-beside-detail={chosen !== ''}>
      <div
        className={styles.area}
        role="region"
        aria-label="Data objects by system"
        // A region that scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">Data object</th>
              {matrix.systems.map(system => (
                <th key={system} scope="col">
                  <span className={styles.system}>
                    <EntityRefText entityRef={system} />
                  </span>
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
      <p className={styles.legend}>
        <span>
          <i className={styles.filled} aria-hidden="true" /> system of record,
          with the number of attributes
        </span>
        <span>
          <i className={styles.hollow} aria-hidden="true" /> carries a copy
        </span>
        <span>Rest on a mark to see by which integrations.</span>
      </p>
    </div>
  );
}

/** How the object comes to the system, as far as the estate says. */
function wayOf(holding: Holding): string {
  return [
    holding.carriedBy.length > 0
      ? `by ${holding.carriedBy.join(', ')}`
      : 'no integration names it',
    ...(holding.key ? [`key ${holding.key}`] : []),
  ].join('; ');
}

function HoldingMark(props: { readonly holding: Holding | undefined }) {
  const { holding } = props;
  if (!holding) return null;
  const owned =
    holding.owned === 1 ? '1 attribute' : `${holding.owned} attributes`;
  const text =
    holding.owned > 0
      ? `System of record for ${owned}; carried ${wayOf(holding)}`
      : `Carries a copy, ${wayOf(holding)}`;
  return (
    <span
      className={holding.owned > 0 ? styles.owned : styles.carried}
      role="img"
      title={text}
      aria-label={text}
    >
      {holding.owned > 0 && holding.owned}
    </span>
  );
}
