import type { BaselineEntry } from './baseline';

const heading = `# Findings that were there when governance began. They do not count until their
# day; what is not listed counts at once. docs/governance.md, "Adopting an
# existing estate", says how the list gets shorter.
`;

/** The baseline file of these entries, the same bytes for the same entries. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  if (entries.length === 0) return `${heading}entries: []\n`;
  return `${heading}entries:\n${entries.map(entryText).join('')}`;
}

function entryText(entry: BaselineEntry): string {
  const members: readonly (readonly [keyof BaselineEntry, string | number])[] =
    [
      ['rule', entry.rule],
      ['target', entry.target],
      ['fingerprint', entry.fingerprint],
      ['findings', entry.findings],
      ['reason', entry.reason],
      ['owner', entry.owner],
      ['since', entry.since],
      ['until', entry.until],
    ];
  const lines = members
    .filter(([name, value]) => name !== 'findings' || value !== 1)
    .map(([name, value]) => `    ${name}: ${scalar(value)}\n`);
  return `  - ${lines.join('').trimStart()}`;
}

/** Plain where YAML reads a text as it stands; else as JSON, which YAML reads too. */
function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return /^[A-Za-z][A-Za-z0-9:/._-]*[A-Za-z0-9]$/.test(value) &&
    !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
