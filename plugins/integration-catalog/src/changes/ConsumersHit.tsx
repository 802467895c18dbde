import type { ConsumerHit } from '@interlock/contract-core';
import { HitRows } from '../difference/HitTable';
import styles from '../difference/DifferenceView.module.css';

/** Those who are hit or may be, then, folded, those who are not. */
export function ConsumersHit(props: {
  readonly consumers: readonly ConsumerHit[];
}) {
  const hit = props.consumers.filter(
    consumer => consumer.status !== 'unaffected',
  );
  const spared = props.consumers.filter(
    consumer => consumer.status === 'unaffected',
  );
  return (
    <>
      {hit.length > 0 ? (
        <HitRows consumers={hit} />
      ) : (
        <p className={styles.nobody}>
          No declared consumer uses what changes. The blind spots below say what
          that does not cover.
        </p>
      )}
      {spared.length > 0 && (
        <details className={styles.fold}>
          <summary>Not hit: {spared.length}</summary>
          <HitRows consumers={spared} />
        </details>
      )}
    </>
  );
}
