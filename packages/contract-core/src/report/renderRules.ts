import { ruleCategories } from '../compatibility/ruleCategories';
import type { RuleExample, RulePage } from '../compatibility';
import { jsonText } from './jsonText';
import { markdownCode, markdownRuleName, markdownTable } from './markdownText';
import type { RenderOptions, ReportFormat } from './reportFormat';
import {
  directionInWords,
  messageTemplate,
  severityInWords,
} from './ruleWords';
import { painter, severityLabel } from './terminalText';
import type { Paint } from './terminalText';
import { count } from './wording';

/** The list of rules, by category. */
export function renderRules(
  pages: readonly RulePage[],
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText({ schemaVersion: 1, command: 'rules', rules: pages });
    case 'markdown':
      return rulesMarkdown(pages, options.rulePages === true);
    case 'text':
      return rulesText(pages, painter(options.colours));
  }
}

/** One rule in full, with its examples. */
export function renderRule(
  page: RulePage,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText({ schemaVersion: 1, command: 'rules', rules: [page] });
    case 'markdown':
      return ruleMarkdown(page);
    case 'text':
      return ruleText(page, painter(options.colours));
  }
}

function byCategory(pages: readonly RulePage[]) {
  return ruleCategories
    .map(({ id, title }) => ({
      title,
      pages: pages.filter(page => page.category === id),
    }))
    .filter(group => group.pages.length > 0);
}

function countIds(pages: readonly RulePage[]): number {
  return pages.reduce((sum, page) => sum + page.entries.length, 0);
}

function rulesText(pages: readonly RulePage[], paint: Paint): string {
  const groups = byCategory(pages).flatMap(({ title, pages: group }) => [
    '',
    paint(title, 'bold'),
    ...group.flatMap(page =>
      page.entries.map(
        entry => `  ${severityLabel(entry.heaviest, paint)}  ${entry.id}`,
      ),
    ),
  ]);
  return `${[
    `${count(pages.length, 'rule')} with ${count(countIds(pages), 'id')}, each with the heaviest severity that it can have.`,
    'interlock rules ID explains one.',
    ...groups,
  ].join('\n')}\n`;
}

function ruleText(page: RulePage, paint: Paint): string {
  const lines = [page.purpose];
  for (const entry of page.entries) {
    lines.push(
      '',
      `${severityLabel(entry.heaviest, paint)}  ${paint(entry.id, 'bold')}  about ${directionInWords(entry.direction)}`,
      `  says      ${messageTemplate(entry.message)}`,
      `  weighs    ${severityInWords(entry)}`,
      `  instead   ${entry.advice}`,
    );
  }
  lines.push('', `way back  ${mirrorWords(page)}`);
  if (page.examples !== null) {
    lines.push(
      ...exampleText('goes wrong', page.examples.bad, paint),
      ...exampleText('goes well', page.examples.good, paint),
    );
  }
  return `${lines.join('\n')}\n`;
}

function exampleText(
  heading: string,
  { title, base, revision, findings }: RuleExample,
  paint: Paint,
): readonly string[] {
  const indented = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map(line => `    ${line}`.trimEnd());
  return [
    '',
    paint(`How it ${heading}: ${title}`, 'bold'),
    '  base',
    ...indented(base),
    '  revision',
    ...indented(revision),
    findings.length === 0 ? '  nothing is found' : '  is found',
    ...findings.map(finding => `    ${finding}`),
  ];
}

function mirrorWords({ kind, mirror }: RulePage): string {
  if ('none' in mirror) return mirror.none;
  return mirror.kind === kind
    ? 'is the same kind of change'
    : `is judged by ${mirror.kind}`;
}

/** The words of the catalogue are ours and may use Markdown. */
function rulesMarkdown(pages: readonly RulePage[], rulePages: boolean): string {
  const groups = byCategory(pages).map(
    ({ title, pages: group }) =>
      `## ${title}\n\n${markdownTable(
        ['Rule', 'Findings', 'Why'],
        group.map(page => [
          markdownRuleName(page.kind, rulePages),
          page.entries
            .map(entry => `${markdownCode(entry.id)} (${entry.heaviest})`)
            .join('<br>'),
          page.purpose,
        ]),
      )}`,
  );
  return `${[
    '# Rules',
    `${count(pages.length, 'rule')} judge every kind of change, in each direction under an id of its own: ${count(countIds(pages), 'id')}. Beside an id stands the heaviest severity that it can have.`,
    ...groups,
  ].join('\n\n')}\n`;
}

function ruleMarkdown(page: RulePage): string {
  const entries = page.entries.map(
    entry => `## ${markdownCode(entry.id)}

About ${directionInWords(entry.direction)}. Says: ${messageTemplate(entry.message)}

Severity: ${severityInWords(entry)}.

What to do instead: ${entry.advice}`,
  );
  const examples =
    page.examples === null
      ? []
      : [
          exampleMarkdown('How it goes wrong', page.examples.bad),
          exampleMarkdown('How it goes well', page.examples.good),
        ];
  return `${[
    `# ${page.kind}`,
    page.purpose,
    ...entries,
    `## The way back\n\n${mirrorMarkdown(page)}`,
    ...examples,
  ].join('\n\n')}\n`;
}

function mirrorMarkdown(page: RulePage): string {
  const { mirror } = page;
  const words = mirrorWords(page);
  return 'kind' in mirror ? `It ${words}.` : words;
}

function exampleMarkdown(
  heading: string,
  { title, base, revision, findings }: RuleExample,
): string {
  const language = base.trimStart().startsWith('<') ? 'xml' : 'yaml';
  const block = (text: string, name: string) =>
    `\`\`\`${name}\n${text.trimEnd()}\n\`\`\``;
  const found =
    findings.length === 0
      ? 'Nothing is found.'
      : `What is found:\n\n${block(findings.join('\n'), 'text')}`;
  return `## ${heading}

${title}. The base:

${block(base, language)}

The revision:

${block(revision, language)}

${found}`;
}
