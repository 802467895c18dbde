import type { Conclusion, Severity } from '../model';

/** ECMA-48 "select graphic rendition" parameters. */
const renditions = {
  bold: '1',
  dim: '2',
  red: '31',
  green: '32',
  yellow: '33',
  blue: '34',
} as const;

type Rendition = keyof typeof renditions;

/** Paints text for a terminal, or leaves it as it is. */
export type Paint = (text: string, ...how: readonly Rendition[]) => string;

export function painter(colours: boolean): Paint {
  if (!colours) return text => text;
  return (text, ...how) =>
    `\u001b[${how.map(name => renditions[name]).join(';')}m${text}\u001b[0m`;
}

const severityColours: Readonly<Record<Severity, Rendition>> = {
  error: 'red',
  warn: 'yellow',
  info: 'blue',
};

/** A severity, padded so that what follows it stands in one column. */
export function severityLabel(severity: Severity, paint: Paint): string {
  return paint(severity.padEnd(5), severityColours[severity]);
}

const conclusionColours: Readonly<Record<Conclusion, Rendition>> = {
  success: 'green',
  failure: 'red',
  undecided: 'yellow',
  neutral: 'blue',
  skipped: 'blue',
};

export function paintVerdict(
  sentence: string,
  conclusion: Conclusion,
  paint: Paint,
): string {
  return paint(sentence, 'bold', conclusionColours[conclusion]);
}

/** C0 and C1 controls, bidirectional overrides and isolates. */
const unsafeInTerminal =
  // eslint-disable-next-line no-control-regex -- the controls are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text from a contract on one line of a terminal. Line ends become spaces;
 * other controls are shown as escapes, because a document must not be able to
 * repaint the terminal or the log of whoever compares it.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\s*[\r\n\t]+\s*/gu, ' ')
    .replace(
      unsafeInTerminal,
      character =>
        `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    );
}
