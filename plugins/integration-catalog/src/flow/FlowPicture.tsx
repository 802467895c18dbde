import { EntityTitle } from '@interlock/plugin-integration-catalog-react';
import { RiInboxArchiveLine } from '@remixicon/react';
import { useMemo } from 'react';
import type { CSSProperties } from 'react';
import type { ExceptionRule } from '@interlock/plugin-integration-catalog-common';
import { layOutFlow } from './flowLayout';
import type { Flow, FlowColumn } from './flowLayout';
import { FlowStepRow } from './FlowStepRow';
import styles from './FlowPicture.module.css';

const roleWords: Readonly<Record<FlowColumn['role'], string>> = {
  source: 'Source',
  target: 'Target',
  'source and target': 'Source and target',
  between: 'Between',
};

/**
 * The flow as a picture: a line per system from top to bottom, an arrow per
 * step in the order in which they happen. It is for looking only; the list of
 * steps beside it says the same in words.
 */
export function FlowPicture(props: {
  readonly flow: Flow;
  readonly exceptionRule: ExceptionRule | null;
}) {
  const { flow, exceptionRule } = props;
  const { columns, rows } = useMemo(() => layOutFlow(flow), [flow]);
  if (rows.length === 0) return null;
  return (
    <figure className={styles.figure}>
      <div className={styles.canvas} aria-hidden="true">
        <div
          className={styles.picture}
          style={{ '--columns': columns.length } as CSSProperties}
        >
          <div className={styles.lines}>
            {columns.map(({ system }) => (
              <i key={system} />
            ))}
          </div>
          <div className={styles.heads}>
            {columns.map(({ system, role }) => (
              <span key={system} className={styles.head} data-role={role}>
                <span className={styles.role}>{roleWords[role]}</span>
                <span className={styles.system} title={system}>
                  <EntityTitle entityRef={system} />
                </span>
              </span>
            ))}
          </div>
          {rows.map(row => (
            <FlowStepRow key={row.number} row={row} columns={columns.length} />
          ))}
          {exceptionRule && <ExceptionBand rule={exceptionRule} />}
        </div>
      </div>
      <figcaption className={styles.legend}>
        <span>
          <i className={styles.synchronous} /> synchronous: the sender waits
        </span>
        <span>
          <i className={styles.asynchronous} /> asynchronous: nobody waits
        </span>
      </figcaption>
    </figure>
  );
}

/** The rule holds for the whole flow, so it stands under all of its systems. */
function ExceptionBand(props: { readonly rule: ExceptionRule }) {
  const { rule } = props;
  return (
    <div className={styles.exception}>
      <RiInboxArchiveLine size={16} />
      <span>
        What the rules refuse waits in <b>{rule.queue}</b>,{' '}
        {rule.owner ? (
          <>
            worked on by <EntityTitle entityRef={rule.owner} />
          </>
        ) : (
          <b>worked on by nobody</b>
        )}
      </span>
    </div>
  );
}
