import { severities } from '@interlock/contract-core';
import type { Finding, Severity } from '@interlock/contract-core';
import { FindingCard } from '@interlock/plugin-integration-catalog-react';
import { useState } from 'react';
import { Button } from '@backstage/ui';
import styles from './DifferenceView.module.css';

const headings: Readonly<Record<Severity, string>> = {
  error: 'Breaking',
  warn: 'May break',
  info: 'Compatible',
};

/** Findings that are drawn at a time in one group. */
const chunk = 40;

/** Heaviest first, then by operation: the order in which causes are listed. */
export function orderFindings(
  findings: readonly Finding[],
): readonly Finding[] {
  return [...findings].sort(
    (left, right) =>
      severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
      left.operation.localeCompare(right.operation) ||
      left.ruleId.localeCompare(right.ruleId),
  );
}

/** The causes, grouped by severity; one is chosen. */
export function CauseList(props: {
  readonly findings: readonly Finding[];
  readonly chosen: string;
  readonly onChoose: (fingerprint: string) => void;
}) {
  return (
    <nav className={styles.causes} aria-label="Causes">
      {severities.map(severity => {
        const group = orderFindings(
          props.findings.filter(finding => finding.severity === severity),
        );
        return group.length === 0 ? null : (
          <CauseGroup
            key={severity}
            heading={headings[severity]}
            findings={group}
            chosen={props.chosen}
            onChoose={props.onChoose}
          />
        );
      })}
    </nav>
  );
}

function CauseGroup(props: {
  readonly heading: string;
  readonly findings: readonly Finding[];
  readonly chosen: string;
  readonly onChoose: (fingerprint: string) => void;
}) {
  const [shown, setShown] = useState(chunk);
  const rest = props.findings.length - shown;
  return (
    <section className={styles.causeGroup}>
      <h3 className={styles.causeHeading}>
        {props.heading} <span>{props.findings.length}</span>
      </h3>
      {props.findings.slice(0, shown).map(finding => (
        <FindingCard
          key={finding.fingerprint}
          finding={finding}
          isSelected={finding.fingerprint === props.chosen}
          onSelect={() => props.onChoose(finding.fingerprint)}
        />
      ))}
      {rest > 0 && (
        <Button
          variant="secondary"
          size="small"
          onPress={() => setShown(count => count + chunk)}
        >
          Show {Math.min(chunk, rest)} of {rest} more
        </Button>
      )}
    </section>
  );
}
