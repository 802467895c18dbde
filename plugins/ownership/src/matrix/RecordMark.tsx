import type { Mark } from '../api/ownershipApi';
import styles from './RecordMatrix.module.css';

/** Owner filled, reader hollow, writer hollow with a dot, conflict red with a sign. */
export function MarkSign(props: {
  readonly mark: Mark;
  readonly count?: number;
}) {
  const { mark, count } = props;
  return (
    <span className={styles.mark} data-mark={mark} aria-hidden="true">
      {mark === 'conflict' && '!'}
      {mark === 'owner' && (count ?? '')}
    </span>
  );
}

const legend: readonly (readonly [Mark, string])[] = [
  ['owner', 'owns, with the number of attributes'],
  ['writer', 'writes'],
  ['allowed-writer', 'may write'],
  ['reader', 'reads a copy'],
  ['conflict', 'writes against the owner'],
];

export function MarkLegend() {
  return (
    <ul className={styles.legend} aria-label="Signs">
      {legend.map(([mark, words]) => (
        <li key={mark}>
          <MarkSign mark={mark} /> {words}
        </li>
      ))}
    </ul>
  );
}
