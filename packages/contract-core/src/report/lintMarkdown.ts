import { problemsTable, violationsTable } from './annotationMarkdown';
import type { Annotation } from './annotations';
import { lintSentence } from './lintReport';
import type { LintReport } from './lintReport';
import { markdownCode, markdownProse } from './markdownText';
import { reasonList } from './reasonText';
import { listInWords } from './wording';

/** A lint run as a comment: one table over all files. */
export function lintMarkdown(
  report: LintReport,
  annotations: readonly Annotation[],
): string {
  const violations = annotations.filter(({ kind }) => kind === 'violation');
  const problems = annotations.filter(({ kind }) => kind === 'problem');
  const parts = [
    `**${markdownProse(lintSentence(report))}**`,
    reasonList(report.reasons),
    problems.length > 0 ? problemsTable(problems) : '',
    violations.length > 0 ? violationsTable(violations) : '',
    rulesetsLine(report),
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function rulesetsLine(report: LintReport): string {
  const rulesets = new Set(report.files.flatMap(file => file.rulesets));
  return rulesets.size === 0
    ? ''
    : `Rules: ${listInWords([...rulesets].map(markdownCode))}`;
}
