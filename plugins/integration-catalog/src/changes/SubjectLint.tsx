import type { ChangeRequestDetail } from '@interlock/plugin-integration-catalog-common';
import { Section } from '@interlock/plugin-integration-catalog-react';
import { DiagnosticRows } from '../contracts/DiagnosticRows';
import { countWords } from '../contracts/LintTable';

/** What governance rules say about a subject; nothing for one without rules. */
export function SubjectLint(props: {
  readonly check: ChangeRequestDetail['subjects'][number]['check'];
  /** Whether the request is about nothing else. */
  readonly isAlone: boolean;
}) {
  const { check, isAlone } = props;
  if (check.kind !== 'contract') return null;
  const { diagnostics, lintBlocks } = check.contract;
  return (
    <Section
      title={isAlone ? 'Lint difference' : `Lint difference of ${check.title}`}
      note={
        diagnostics.length === 0
          ? 'the revision adds no diagnostic'
          : `new in the revision: ${countWords(diagnostics)}${lintBlocks ? '; these block' : ''}`
      }
    >
      {diagnostics.length > 0 && <DiagnosticRows diagnostics={diagnostics} />}
    </Section>
  );
}
