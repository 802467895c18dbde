import { RiEyeOffLine } from '@remixicon/react';
import styles from './DifferenceView.module.css';

/** What the evidence cannot see: said aloud, because silence would look like safety. */
export function BlindSpots(props: { readonly blindSpots: readonly string[] }) {
  return (
    <aside className={styles.blind} aria-label="Blind spots">
      <RiEyeOffLine size={18} aria-hidden="true" />
      <div>
        <b>What the evidence cannot see</b>
        {props.blindSpots.length === 0 ? (
          <p>No blind spot is known for this contract.</p>
        ) : (
          <ul>
            {props.blindSpots.map(spot => (
              <li key={spot}>{spot}</li>
            ))}
          </ul>
        )}
      </div>
    </aside>
  );
}
