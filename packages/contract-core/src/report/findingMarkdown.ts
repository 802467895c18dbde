import { exactJson } from './jsonText';
import { explainFinding } from '../compatibility';
import type { Finding } from '../model';
import { bySeverity, placeOfFinding } from './findingText';
import {
  markdownCode,
  markdownFold,
  markdownProse,
  markdownTable,
} from './markdownText';
import { placeInWords } from './wording';

/** The one table of a comment: what was found, heaviest first. */
export function findingsTable(findings: readonly Finding[]): string {
  return markdownTable(
    ['Severity', 'Operation', 'Finding', 'Rule', 'Place'],
    bySeverity(findings).map(finding => [
      finding.severity,
      markdownCode(finding.operation),
      markdownProse(finding.message),
      markdownCode(finding.ruleId),
      markdownCode(placeOfFinding(finding)),
    ]),
  );
}

/** One fold for each finding: both places, the example, why, what to do instead. */
export function explanations(findings: readonly Finding[]): string {
  return bySeverity(findings)
    .map(finding =>
      markdownFold(
        // A summary is HTML; the rest of the finding stands below it.
        `${finding.severity} ${finding.ruleId.replace(/[^\w-]/gu, '')}`,
        explanationList(finding)
          .map(line => `- ${line}`)
          .join('\n'),
      ),
    )
    .join('\n\n');
}

function explanationList(finding: Finding): readonly string[] {
  const { base, revision, witness } = finding;
  const lines = [markdownProse(finding.message)];
  if (base) lines.push(`Base: ${markdownCode(placeInWords(base))}`);
  if (revision) lines.push(`Revision: ${markdownCode(placeInWords(revision))}`);
  if (witness) {
    const side = witness.validInBase ? 'base' : 'revision';
    lines.push(
      `Valid only in the ${side}: ${markdownCode(exactJson(witness.value))}`,
    );
  }
  const explanation = explainFinding(finding);
  if (explanation !== null) {
    lines.push(`Why: ${explanation.why}`);
    if (explanation.instead !== '') {
      lines.push(`Instead: ${explanation.instead}`);
    }
  }
  return lines;
}
