import { Button, Link } from '@backstage/ui';
import { severities, standingInWords } from '@interlock/contract-core';
import type { LintDiagnostic, Standing } from '@interlock/contract-core';
import { SeverityBadge } from '@interlock/plugin-integration-catalog-react';
import { useState } from 'react';
import styles from './LintTable.module.css';

/** Rows that are drawn at a time. */
const chunk = 100;

/** Lint diagnostics, heaviest first, then by place. */
export function DiagnosticRows(props: {
  readonly diagnostics: readonly (LintDiagnostic & {
    /** In a change, whether the base had it. */
    readonly standing?: Standing;
  })[];
}) {
  const [shown, setShown] = useState(chunk);
  const ordered = [...props.diagnostics].sort(
    (left, right) =>
      severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
      left.location.line - right.location.line,
  );
  const rest = ordered.length - shown;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Severity</th>
            <th scope="col">Rule</th>
            <th scope="col">What it says</th>
            <th scope="col">Place</th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, shown).map(diagnostic => (
            <tr
              key={`${diagnostic.code} ${diagnostic.location.pointer} ${diagnostic.location.line}:${diagnostic.location.column}`}
            >
              <td>
                <SeverityBadge severity={diagnostic.severity} />
              </td>
              <td className={styles.rule}>
                {diagnostic.documentationUrl ? (
                  <Link href={diagnostic.documentationUrl} target="_blank">
                    {diagnostic.code}
                  </Link>
                ) : (
                  <code>{diagnostic.code}</code>
                )}
              </td>
              <td>
                {diagnostic.message}
                {diagnostic.standing && diagnostic.standing !== 'added' && (
                  <div className={styles.place}>
                    {standingInWords(diagnostic.standing)}
                  </div>
                )}
              </td>
              <td className={styles.place}>
                line {diagnostic.location.line}
                <br />
                <code>{diagnostic.location.pointer || '/'}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button
          variant="secondary"
          onPress={() => setShown(count => count + chunk)}
        >
          Show {Math.min(chunk, rest)} of {rest} more
        </Button>
      )}
    </div>
  );
}
