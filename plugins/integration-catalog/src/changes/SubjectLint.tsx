import {
  isWork,
  styleNotesInWords,
  violationsInWords,
} from '@interlock/contract-core';
import type { ChangeRequestDetail } from '@interlock/plugin-integration-catalog-common';
import { Section } from '@interlock/plugin-integration-catalog-react';
import { DiagnosticRows } from '../contracts/DiagnosticRows';

/** What governance rules say about a subject; nothing for one without rules. */
export function SubjectLint(props: {
  readonly check: ChangeRequestDetail['subjects'][number]['check'];
  /** Whether the request is about nothing else. */
  readonly isAlone: boolean;
}) {
  const { check, isAlone } = props;
  if (check.kind !== 'contract') return null;
  const { lintBlocks } = check.contract;
  // Results from before it was told held what was new alone.
  const diagnostics = check.contract.diagnostics.map(diagnostic => ({
    ...diagnostic,
    standing: diagnostic.standing ?? ('added' as const),
  }));
  const work = diagnostics.filter(isWork);
  const notes = diagnostics.filter(diagnostic => !isWork(diagnostic));
  return (
    <Section
      title={isAlone ? 'Lint difference' : `Lint difference of ${check.title}`}
      note={
        work.length === 0
          ? 'the revision adds nothing to do'
          : `${violationsInWords(diagnostics)}${lintBlocks ? '; these block' : ''}`
      }
    >
      {work.length > 0 && <DiagnosticRows diagnostics={work} />}
      {notes.length > 0 && (
        <details>
          <summary>{styleNotesInWords(diagnostics)}</summary>
          <DiagnosticRows diagnostics={notes} />
        </details>
      )}
    </Section>
  );
}
