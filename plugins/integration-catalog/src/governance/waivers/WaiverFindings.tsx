import { Button } from '@backstage/ui';
import type { WaiverDetail } from '@interlock/plugin-integration-catalog-common';
import {
  CodeText,
  Section,
  SeverityBadge,
} from '@interlock/plugin-integration-catalog-react';
import { useState } from 'react';
import { TargetLink } from '../../links/TargetLink';
import styles from './WaiverPage.module.css';

/** Rows before somebody asks for the rest. */
const first = 10;

/** What a waiver permits now or, while it permits nothing, what it is about. */
export function WaiverFindings(props: { readonly detail: WaiverDetail }) {
  const { findings, waiver } = props.detail;
  const [all, setAll] = useState(false);
  const permits = waiver.permits > 0;
  const count = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  return (
    <Section
      title={permits ? 'What it permits now' : 'What it is about'}
      note={count}
    >
      {findings.length === 0 ? (
        <p className={styles.mayNot}>
          No finding of the estate as it is today matches it.
        </p>
      ) : (
        <ul className={styles.findings}>
          {findings
            .slice(0, all ? findings.length : first)
            .map((each, index) => (
              <li
                key={`${each.fingerprint} ${index}`}
                className={styles.finding}
              >
                <SeverityBadge severity={each.severity} />
                <span>
                  <CodeText>{each.message}</CodeText>
                  <span className={styles.place}>
                    <TargetLink target={each.target} title={each.targetTitle} />{' '}
                    <code>
                      {each.location.file}
                      {each.location.line > 0 && `:${each.location.line}`}
                    </code>
                  </span>
                </span>
              </li>
            ))}
        </ul>
      )}
      {findings.length > first && (
        <div>
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setAll(before => !before)}
          >
            {all ? 'Show fewer' : `Show all ${findings.length}`}
          </Button>
        </div>
      )}
    </Section>
  );
}
