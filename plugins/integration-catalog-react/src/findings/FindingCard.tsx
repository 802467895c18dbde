import type { Finding } from '@interlock/contract-core';
import { SeverityBadge } from '../badges/SeverityBadge';
import { CodeText } from '../text/CodeText';
import styles from './FindingCard.module.css';

/** One finding in short: severity, sentence, operation, rule and number of sites. */
export function FindingCard(props: {
  readonly finding: Finding;
  readonly isSelected?: boolean;
  readonly onSelect?: () => void;
}) {
  const { finding, isSelected = false, onSelect } = props;
  const others = finding.sites.length - 1;
  const body = (
    <>
      <span className={styles.top}>
        <SeverityBadge severity={finding.severity} />
        <code className={styles.rule}>{finding.ruleId}</code>
      </span>
      <span className={styles.message}>
        <CodeText>{finding.message}</CodeText>
      </span>
      <span className={styles.place}>
        {finding.operation && <code>{finding.operation}</code>}
        {others > 0 && (
          <span>
            and {others} more {others === 1 ? 'place' : 'places'}
          </span>
        )}
      </span>
    </>
  );
  if (!onSelect) return <div className={styles.card}>{body}</div>;
  return (
    <button
      type="button"
      className={styles.card}
      data-severity={finding.severity}
      aria-pressed={isSelected}
      onClick={onSelect}
    >
      {body}
    </button>
  );
}
