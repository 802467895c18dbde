import type { GovernanceFinding } from '@interlock/contract-core';
import { severityAppearances } from '@interlock/plugin-integration-catalog-react';

/** How much a finding weighs and from where that was inherited, in sentences. */
export function levelWords(
  finding: Pick<GovernanceFinding, 'severity' | 'level'>,
): readonly string[] {
  const { severity, level } = finding;
  const word = severityAppearances[severity].word;
  const own = severityAppearances[level.ruleSeverity].word;
  const sentences =
    level.profile === ''
      ? [`${word}, the rule's own severity.`]
      : [
          severity === level.ruleSeverity
            ? `${word}, set by profile \`${level.profile}\`.`
            : `${word}, set by profile \`${level.profile}\`; the rule's own severity is ${own.toLowerCase()}.`,
          level.reason,
        ];
  const block =
    level.blockFrom === null ? '' : `It blocks from ${level.blockFrom} on.`;
  return [...sentences, block].filter(Boolean);
}
