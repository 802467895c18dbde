import { oneLine } from './terminalText';

/**
 * Text from a contract as Markdown prose on one line. Everything that Markdown
 * or HTML would act on is escaped, and a zero-width space after `@` keeps a
 * document from notifying people in a pull request.
 */
export function markdownProse(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~#!]/gu, character => `\\${character}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=\w)/gu, '@\u200b');
}

/**
 * Text as a code span that is safe inside a table cell: the fence is longer
 * than any run of backticks inside. A pipe would end the cell, and inside a
 * fence a backslash before it cannot be told from one of the text; so such text
 * becomes escaped prose in a `code` element.
 */
export function markdownCode(text: string): string {
  const plain = oneLine(text);
  if (plain === '') return '';
  if (plain.includes('|')) return `<code>${markdownProse(plain)}</code>`;
  const runs = plain.match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(run => run.length)) + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/**
 * The name of a rule in a list: a link to its page beside the list, or an anchor
 * that others may link to. Only plain ids can be either.
 */
export function markdownRuleName(id: string, hasPage: boolean): string {
  if (!/^[\w.-]+$/u.test(id)) return markdownCode(id);
  return hasPage
    ? `[${id}](${id}.md)`
    : `<a id="${id}"></a>${markdownCode(id)}`;
}

/** A block that is folded away in a pull request comment. */
export function markdownFold(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
