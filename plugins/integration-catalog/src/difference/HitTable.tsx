import type { ConsumerHit } from '@interlock/contract-core';
import {
  CriticalityBadge,
  EntityRefText,
  EvidenceIcon,
  HitStatusBadge,
} from '@interlock/plugin-integration-catalog-react';
import styles from './DifferenceView.module.css';

/** Consumers with what happens to them and how we know; folded where they are the reassuring part. */
export function HitTable(props: {
  readonly title: string;
  readonly consumers: readonly ConsumerHit[];
  readonly isFolded?: boolean;
}) {
  const { title, consumers, isFolded = false } = props;
  if (consumers.length === 0) {
    if (isFolded) return null;
    return (
      <p className={styles.nobody}>
        <b>{title}:</b> nobody that the evidence knows of.
      </p>
    );
  }
  return (
    <details className={styles.fold} open={!isFolded}>
      <summary>
        {title}: {consumers.length}
      </summary>
      <HitRows consumers={consumers} />
    </details>
  );
}

/** One row per consumer. */
export function HitRows(props: { readonly consumers: readonly ConsumerHit[] }) {
  return (
    <div className={styles.tableScroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Consumer and owner</th>
            <th scope="col">What happens</th>
            <th scope="col">Operations</th>
            <th scope="col">Criticality</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {props.consumers.map(consumer => (
            <tr key={consumer.consumer}>
              <td>
                <EntityRefText
                  entityRef={consumer.consumer}
                  title={consumer.consumerTitle}
                />
                <div className={styles.owner}>
                  {consumer.owner ? (
                    <>
                      owned by <EntityRefText entityRef={consumer.owner} />
                    </>
                  ) : (
                    'no owner'
                  )}
                </div>
              </td>
              <td>
                <HitStatusBadge status={consumer.status} />
              </td>
              <td className={styles.operationCell}>
                {consumer.operations.length > 0
                  ? consumer.operations.map(operation => (
                      <div key={operation}>
                        <code>{operation}</code>
                      </div>
                    ))
                  : 'none'}
              </td>
              <td>
                <CriticalityBadge criticality={consumer.criticality} />
              </td>
              <td>
                {consumer.knownBy.map(known => (
                  <div key={known.kind}>
                    <EvidenceIcon evidence={known.kind} />
                    {known.asOf !== null && (
                      <div className={styles.owner}>as of {known.asOf}</div>
                    )}
                    {known.fields.length > 0 && (
                      <div className={styles.owner}>
                        {known.fields.join(', ')}
                      </div>
                    )}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
