import {
  diagnosticLines,
  diagnosticsTable,
  profilesInWords,
} from './diagnosticText';
import { jsonText } from './jsonText';
import type { LintedFile, LintReport } from './lintReport';
import { markdownCode, markdownProse } from './markdownText';
import { reasonLines, reasonList } from './reasonText';
import { problemLines, problemsTable } from './renderProblems';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { oneLine, painter, paintVerdict } from './terminalText';
import { count, listInWords, verdictWord } from './wording';

/** What the governance rules say about some files. */
export function renderLint(
  report: LintReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return lintMarkdown(report);
    case 'text':
      return lintText(report, options);
  }
}

function lintText(report: LintReport, options: RenderOptions): string {
  const paint = painter(options.colours);
  const lines = [
    paintVerdict(lintSentence(report), report.conclusion, paint),
    ...reasonLines(report.reasons, paint),
  ];
  for (const file of report.files) {
    lines.push('', `${paint(oneLine(file.file), 'bold')}  ${fileNote(file)}`);
    lines.push(...problemLines(file.problems, paint).map(line => `  ${line}`));
    lines.push(...diagnosticLines(file.diagnostics, paint));
  }
  return `${lines.join('\n')}\n`;
}

function lintMarkdown(report: LintReport): string {
  const diagnostics = report.files.flatMap(file => file.diagnostics);
  const problems = report.files.flatMap(file => file.problems);
  const parts = [
    `**${markdownProse(lintSentence(report))}**`,
    reasonList(report.reasons),
    problems.length > 0 ? problemsTable(problems) : '',
    diagnostics.length > 0 ? diagnosticsTable(diagnostics) : '',
    rulesetsLine(report),
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function lintSentence(report: LintReport): string {
  const { error, warn, info } = report.summary;
  const parts = [];
  if (error > 0) parts.push(count(error, 'error'));
  if (warn > 0) parts.push(count(warn, 'warning'));
  if (info > 0) parts.push(count(info, 'hint'));
  const unjudged = report.files.filter(file => file.problems.length > 0);
  if (unjudged.length > 0) parts.push(`${unjudged.length} not judged`);
  const found = parts.length > 0 ? listInWords(parts) : 'no violation';
  return `${verdictWord(report.conclusion)}: ${found} in ${count(report.files.length, 'file')}`;
}

function fileNote(file: LintedFile): string {
  if (file.problems.length > 0) return 'could not be judged';
  const found =
    file.diagnostics.length === 0
      ? 'no violation'
      : count(file.diagnostics.length, 'violation');
  const profiles = profilesInWords(file.profiles);
  return `${found} of ${listInWords(file.rulesets.map(oneLine))}${profiles === '' ? '' : ` (${profiles})`}`;
}

function rulesetsLine(report: LintReport): string {
  const rulesets = new Set(report.files.flatMap(file => file.rulesets));
  return rulesets.size === 0
    ? ''
    : `Rules: ${listInWords([...rulesets].map(markdownCode))}`;
}
