import type { ReactNode } from 'react';
import styles from './PlainTable.module.css';

export interface PlainColumn<Row> {
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** CSS width; the rest is shared by the others. */
  readonly width?: string;
}

/** A table to read: its first column heads the rows, its head stays in view. */
export function PlainTable<Row>(props: {
  /** What it lists, for those who hear it. */
  readonly label: string;
  readonly columns: readonly PlainColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The row that the address names. */
  readonly chosen?: string;
}) {
  const { columns, rows, keyOf, chosen } = props;
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={props.label}>
        <thead>
          <tr>
            {columns.map(({ label, width }) => (
              <th key={label} scope="col" style={width ? { width } : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr
              key={keyOf(row)}
              data-chosen={chosen === keyOf(row) || undefined}
              ref={
                chosen === keyOf(row)
                  ? element => element?.scrollIntoView?.({ block: 'nearest' })
                  : undefined
              }
            >
              {columns.map(({ label, cell }, index) =>
                index === 0 ? (
                  <th key={label} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={label}>{cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
