import { CodeText, Section } from '@interlock/plugin-integration-catalog-react';
import { RiCheckboxCircleFill } from '@remixicon/react';
import { readExampleFinding } from './exampleFinding';
import styles from './GovernanceRuleView.module.css';

/** A whole input with line numbers, beside everything that the rule says about it. */
export function RuleExample(props: {
  readonly title: string;
  readonly example: {
    readonly text: string;
    readonly findings: readonly string[];
  };
}) {
  const { title, example } = props;
  const findings = example.findings.map(readExampleFinding);
  const marked = new Set(findings.map(({ line }) => line));
  const lines = example.text.replace(/\n$/, '').split('\n');
  return (
    <Section title={title}>
      <pre className={styles.code} tabIndex={0} aria-label={title}>
        {lines.map((text, index) => (
          <span
            key={index}
            className={styles.line}
            data-marked={marked.has(index + 1)}
          >
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.text}>{text}</span>
            {'\n'}
          </span>
        ))}
      </pre>
      {findings.length === 0 ? (
        <p className={styles.nothing}>
          <RiCheckboxCircleFill aria-hidden="true" /> The rule finds nothing.
        </p>
      ) : (
        <ul className={styles.findings}>
          {findings.map(finding => (
            <li key={`${finding.line}:${finding.column} ${finding.message}`}>
              {finding.line > 0 && <b>line {finding.line}</b>}{' '}
              <CodeText>{finding.message}</CodeText>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
