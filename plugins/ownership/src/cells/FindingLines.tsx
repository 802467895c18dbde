import { Link } from '@backstage/ui';
import {
  CodeText,
  SeverityBadge,
} from '@interlock/plugin-integration-catalog-react';
import type { Finding } from '../api/ownershipApi';
import styles from './Cells.module.css';

/** Findings in the place that they are about: level, sentence, rule. */
export function FindingLines(props: { readonly findings: readonly Finding[] }) {
  if (props.findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {props.findings.map((finding, index) => (
        <li key={`${finding.ruleId} ${index}`} className={styles.finding}>
          <SeverityBadge severity={finding.severity} />
          <span>
            <CodeText>{finding.message}</CodeText>{' '}
            <Link href={`/rules/${encodeURIComponent(finding.ruleId)}`}>
              <code>{finding.ruleId}</code>
            </Link>
          </span>
        </li>
      ))}
    </ul>
  );
}
