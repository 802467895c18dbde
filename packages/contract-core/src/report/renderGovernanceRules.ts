import type { GovernanceExample, GovernanceRule } from '../model';
import { governedInWords, groupsOf, plainRule } from './governanceRuleWords';
import { jsonText } from './jsonText';
import {
  markdownCode,
  markdownProse,
  markdownRuleName,
  markdownTable,
} from './markdownText';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { oneLine, painter, severityLabel } from './terminalText';
import type { Paint } from './terminalText';
import { count } from './wording';

/** The list of governance rules, by ruleset. */
export function renderGovernanceRules(
  rules: readonly GovernanceRule[],
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText({
        schemaVersion: 1,
        command: 'rules',
        rules: [],
        governance: rules.map(plainRule),
      });
    case 'markdown':
      return rulesMarkdown(rules, options.rulePages === true);
    case 'text':
      return rulesText(rules, painter(options.colours));
  }
}

/** One governance rule in full, with its examples. */
export function renderGovernanceRule(
  rule: GovernanceRule,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return renderGovernanceRules([rule], 'json');
    case 'markdown':
      return ruleMarkdown(rule);
    case 'text':
      return ruleText(rule, painter(options.colours));
  }
}

function rulesText(rules: readonly GovernanceRule[], paint: Paint): string {
  const groups = groupsOf(rules).flatMap(group => [
    '',
    paint(group.title, 'bold'),
    ...group.rules.map(
      ({ severity, id }) => `  ${severityLabel(severity, paint)}  ${id}`,
    ),
  ]);
  return `${[
    `${count(rules.length, 'rule')} of governance, each with the severity that holds where no profile says otherwise.`,
    ...groups,
  ].join('\n')}\n`;
}

function ruleText(rule: GovernanceRule, paint: Paint): string {
  const member = (name: string, text: string) =>
    text === '' ? [] : [`  ${name.padEnd(8)}  ${oneLine(text)}`];
  return `${[
    oneLine(rule.demand),
    '',
    `${severityLabel(rule.severity, paint)}  ${paint(rule.id, 'bold')}  about ${governedInWords(rule)}`,
    ...member('why', rule.reason),
    ...member('instead', rule.remedy),
    ...member('answers', rule.answers.join(', ')),
    ...member('rests on', rule.reference),
    ...member('is in', rule.ruleset),
    ...exampleText('goes wrong', rule.bad, paint),
    ...exampleText('goes well', rule.good, paint),
  ].join('\n')}\n`;
}

function exampleText(
  heading: string,
  { text, findings }: GovernanceExample,
  paint: Paint,
): readonly string[] {
  const lines = text.trimEnd().split('\n');
  return [
    '',
    paint(`How it ${heading}`, 'bold'),
    ...lines.map(line => `  ${oneLine(line)}`.trimEnd()),
    findings.length === 0 ? 'Nothing is found.' : 'Is found:',
    ...findings.map(finding => `  ${oneLine(finding)}`),
  ];
}

/** The rules of a project are foreign words, so all of them are escaped. */
function rulesMarkdown(
  rules: readonly GovernanceRule[],
  rulePages: boolean,
): string {
  const groups = groupsOf(rules).map(
    group =>
      `## ${markdownProse(group.title)}\n\n${markdownTable(
        ['Rule', 'Severity', 'Demand', 'Answers'],
        group.rules.map(({ id, severity, demand, answers }) => [
          markdownRuleName(id, rulePages),
          severity,
          prose(demand),
          answers.join(', '),
        ]),
      )}`,
  );
  return `${[
    '# Rules of governance',
    `${count(rules.length, 'rule')}, each with the severity that holds where no profile says otherwise, and the items of what governance answers (A1 to F14) that it belongs to.`,
    ...groups,
  ].join('\n\n')}\n`;
}

function ruleMarkdown(rule: GovernanceRule): string {
  const { id, severity, ruleset, reference, answers } = rule;
  const facts = [
    ['Looks at', governedInWords(rule)],
    ['Severity', `${severity}, where no profile says otherwise`],
    ...(ruleset === '' ? [] : [['Stands in', markdownCode(ruleset)]]),
    ...(answers.length === 0
      ? []
      : [['Answers', `${answers.join(', ')} of what governance answers`]]),
    ...(reference === '' ? [] : [['Rests on', `<${reference}>`]]),
  ];
  return `${[
    `# ${id}`,
    prose(rule.demand),
    markdownTable(['', ''], facts),
    `## Why\n\n${prose(rule.reason)}`,
    `## What to do\n\n${prose(rule.remedy)}`,
    exampleMarkdown('How it goes wrong', rule.bad),
    exampleMarkdown('How it goes well', rule.good),
  ].join('\n\n')}\n`;
}

function exampleMarkdown(
  heading: string,
  { text, findings }: GovernanceExample,
): string {
  const found =
    findings.length === 0
      ? 'Nothing is found.'
      : `What is found:\n\n${fenced(findings.join('\n'), 'text')}`;
  return `## ${heading}\n\n${fenced(text, 'yaml')}\n\n${found}`;
}

/** Code between backticks stays code; everything else is escaped. */
function prose(text: string): string {
  return text
    .split(/`([^`]+)`/u)
    .map((part, index) =>
      index % 2 === 1 ? markdownCode(part) : markdownProse(part),
    )
    .join('');
}

/** A code block whose fence no line of the text can close. */
function fenced(text: string, language: string): string {
  const runs = text.match(/`{3,}/gu) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(run => run.length + 1)));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
