import type { CSSProperties } from 'react';
import type { FlowRow } from './flowLayout';
import styles from './FlowPicture.module.css';

/** One step: what happens, over an arrow from the system that acts to the other one. */
export function FlowStepRow(props: {
  readonly row: FlowRow;
  /** How many systems the picture has. */
  readonly columns: number;
}) {
  const { row, columns } = props;
  const left = Math.min(row.from, row.to);
  const right = Math.max(row.from, row.to);
  const own = left === right;
  // A label has two columns at least; beside the last one there is none to the right.
  const labelLeft = own ? Math.max(0, Math.min(left, columns - 2)) : left;
  const labelRight = own ? Math.min(columns - 1, labelLeft + 1) : right;
  return (
    <div className={styles.row}>
      <span
        className={styles.label}
        style={{ gridColumn: `${labelLeft + 1} / ${labelRight + 2}` }}
      >
        <b className={styles.stepNumber}>{row.number}</b>
        <span className={styles.action}>{row.label}</span>
      </span>
      <span
        className={styles.reach}
        style={
          {
            gridColumn: `${left + 1} / ${right + 2}`,
            '--span': right - left + 1,
          } as CSSProperties
        }
      >
        <span
          className={own ? styles.own : styles.arrow}
          data-kind={row.kind}
          data-back={row.from > row.to}
        />
      </span>
    </div>
  );
}
