import { CHOMPING_MODE, EVENT_ID, SCALAR_STYLE, getScalarValue } from 'js-yaml';
import type { ScalarEvent } from 'js-yaml';
import type { ExactNumber } from '../../model';
import { codes } from './characterCodes';
import { readPlainScalar } from './coreScalars';
import type { ScalarValue } from './syntaxNode';

/** What cannot begin a plain scalar (YAML 1.2.2, section 7.3.3). */
const indicators = new Set(
  [...',[]{}#&*!|>\'"%@`'].map(sign => sign.charCodeAt(0)),
);

/** Escapes of double-quoted texts that are one character long. */
const shortEscapes = new Set([...'"\\/nrt'].map(sign => sign.charCodeAt(0)));

const closingBrackets = new Set<number>([
  codes.closingBrace,
  codes.closingBracket,
]);
const nowhere: ReadonlySet<number> = new Set();

/**
 * Longest implicit key in characters (YAML 1.2.2, section 7.4.2), with a margin:
 * longer ones are left to the library.
 */
const longestKey = 1000;

/** Whether a blank, the end of the line or of the text stands at a place. */
export function isGap(code: number): boolean {
  return code === codes.blank || code === codes.lineFeed || Number.isNaN(code);
}

/**
 * Finds where scalars of block YAML end, and what they say. Every method returns
 * false for what is unusual; then nothing that was read counts.
 */
export class YamlScalarScanner {
  /** Where the scalar or key that was read last ends. */
  end = 0;
  value: ScalarValue | ExactNumber = null;
  key = '';

  constructor(private readonly text: string) {}

  /** A key on one line, with the colon behind it; `end` is after the colon. */
  readKey(start: number): boolean {
    const first = this.text.charCodeAt(start);
    const quoted = first === codes.quote || first === codes.apostrophe;
    const end = quoted ? this.endOfQuotedKey(start) : this.endOfPlainKey(start);
    if (end < 0 || end - start > longestKey) return false;
    this.key = quoted
      ? this.text.slice(start + 1, end - 1)
      : this.text.slice(start, end);
    this.end = end + 1;
    // Merging is left to the library's reader.
    return this.key !== '<<' || quoted;
  }

  private endOfQuotedKey(start: number): number {
    const { text } = this;
    const quote = text.charCodeAt(start);
    for (let at = start + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        const colon =
          text.charCodeAt(at + 1) === codes.colon &&
          isGap(text.charCodeAt(at + 2));
        return colon ? at + 1 : -1;
      }
      if (code === codes.lineFeed || code === codes.backslash) return -1;
    }
    return -1;
  }

  private endOfPlainKey(start: number): number {
    if (!this.startsPlain(start)) return -1;
    const line = this.restOfLine(start);
    let colon = line.indexOf(':');
    while (colon >= 0 && !isGap(line.charCodeAt(colon + 1))) {
      colon = line.indexOf(':', colon + 1);
    }
    const key = line.slice(0, Math.max(colon, 0));
    const usual = key !== '' && !key.endsWith(' ') && !key.includes(' #');
    return usual ? start + colon : -1;
  }

  private restOfLine(start: number): string {
    const end = this.text.indexOf('\n', start);
    return this.text.slice(start, end < 0 ? this.text.length : end);
  }

  /** Whether a plain scalar may begin at a place of a block. */
  startsPlain(start: number): boolean {
    const code = this.text.charCodeAt(start);
    if (indicators.has(code)) return false;
    const mark =
      code === codes.hyphen ||
      code === codes.questionMark ||
      code === codes.colon;
    return !mark || !isGap(this.text.charCodeAt(start + 1));
  }

  /** A plain or quoted scalar whose further lines are indented over `indent`. */
  readFlowScalar(start: number, indent: number): boolean {
    switch (this.text.charCodeAt(start)) {
      case codes.quote:
      case codes.apostrophe:
        return this.readQuoted(start, indent);
      default:
        return this.startsPlain(start) && this.readPlain(start, indent);
    }
  }

  private readPlain(start: number, indent: number): boolean {
    const line = this.restOfLine(start);
    const alone = this.continuation(start + line.length, indent) < 0;
    const whole =
      !line.includes(': ') && !line.endsWith(':') && !line.includes(' #');
    if (!alone || !whole) return this.readLongPlain(start, indent);
    const written = line.trimEnd();
    this.value = readPlainScalar(written);
    this.end = start + written.length;
    return true;
  }

  private readLongPlain(start: number, indent: number): boolean {
    const { text } = this;
    let end = start;
    let simple = true;
    for (let at = start; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code === codes.lineFeed) {
        const next = this.continuation(at, indent);
        if (next < 0 || text.charCodeAt(next) === codes.hash) break;
        simple = false;
        at = next - 1;
      } else if (Number.isNaN(code)) {
        break;
      } else if (code === codes.colon && isGap(text.charCodeAt(at + 1))) {
        return false;
      } else if (
        code === codes.hash &&
        text.charCodeAt(at - 1) === codes.blank
      ) {
        break;
      } else if (code !== codes.blank) {
        end = at + 1;
      }
    }
    const written = simple
      ? text.slice(start, end)
      : getScalarValue(text, scalar('PLAIN', start, end));
    this.value = readPlainScalar(written);
    this.end = end;
    return true;
  }

  /**
   * Where the next line that is not empty goes on, seen from a line's end; -1
   * where it neither is indented over `indent` nor begins with one of `anywhere`.
   */
  private continuation(
    lineEnd: number,
    indent: number,
    anywhere: ReadonlySet<number> = nowhere,
  ): number {
    const { text } = this;
    let lineStart = lineEnd + 1;
    for (let at = lineStart; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === codes.lineFeed) lineStart = at + 1;
      else if (code !== codes.blank) {
        return at - lineStart > indent || anywhere.has(code) ? at : -1;
      }
    }
    return -1;
  }

  private readQuoted(start: number, indent: number): boolean {
    const { text } = this;
    const quote = text.charCodeAt(start);
    const isDouble = quote === codes.quote;
    const end = text.indexOf(text.charAt(start), start + 1);
    if (end < 0) return false;
    const written = text.slice(start + 1, end);
    const escaped = isDouble
      ? written.includes('\\')
      : text.charCodeAt(end + 1) === quote;
    if (escaped || written.includes('\n')) {
      return this.readLongQuoted(start, indent);
    }
    this.value = written;
    this.end = end + 1;
    return true;
  }

  private readLongQuoted(start: number, indent: number): boolean {
    const { text } = this;
    const quote = text.charCodeAt(start);
    const isDouble = quote === codes.quote;
    for (let at = start + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === codes.lineFeed) {
        // A line that begins with a closing bracket may stand anywhere.
        const next = this.continuation(at, indent, closingBrackets);
        if (next < 0) return false;
        at = next - 1;
      } else if (isDouble && code === codes.backslash) {
        if (!shortEscapes.has(text.charCodeAt(at + 1))) return false;
        at += 1;
      } else if (code === quote) {
        const doubled = !isDouble && text.charCodeAt(at + 1) === quote;
        if (!doubled) {
          const style = isDouble ? 'DOUBLE_QUOTED' : 'SINGLE_QUOTED';
          this.value = getScalarValue(text, scalar(style, start + 1, at));
          this.end = at + 1;
          return true;
        }
        at += 1;
      }
    }
    return false;
  }

  /** A literal or folded text whose lines are indented over `indent`. */
  readBlockScalar(start: number, indent: number): boolean {
    const { text } = this;
    const folded = text.charCodeAt(start) === codes.greaterThan;
    let at = start + 1;
    const mark = text.charCodeAt(at);
    const chomped = mark === codes.plus || mark === codes.hyphen;
    if (chomped) at += 1;
    if (text.charCodeAt(at) !== codes.lineFeed) return false;
    const valueStart = at + 1;
    const contentIndent = this.readBlockLines(valueStart, indent);
    if (contentIndent === null) return false;
    const keeps = mark === codes.plus ? 'KEEP' : 'STRIP';
    this.value = getScalarValue(text, {
      ...scalar(
        folded ? 'FOLDED_BLOCK' : 'LITERAL_BLOCK',
        valueStart,
        this.end,
      ),
      indent: contentIndent,
      chomping: CHOMPING_MODE[chomped ? keeps : 'CLIP'],
    });
    return true;
  }

  /** The indentation of the lines, -1 for none; null for unusual ones. */
  private readBlockLines(start: number, indent: number): number | null {
    const { text } = this;
    let contentIndent = -1;
    let widestEmpty = 0;
    let lineStart = start;
    while (lineStart < text.length) {
      let at = lineStart;
      while (text.charCodeAt(at) === codes.blank) at += 1;
      const column = at - lineStart;
      if (at === text.length) return null;
      if (text.charCodeAt(at) === codes.lineFeed) {
        if (contentIndent < 0) widestEmpty = Math.max(widestEmpty, column);
      } else {
        if (column <= indent || column < contentIndent) break;
        if (contentIndent < 0) contentIndent = column;
        if (contentIndent < widestEmpty) return null;
        at = text.indexOf('\n', at);
        if (at < 0) at = text.length;
      }
      lineStart = Math.min(at + 1, text.length);
    }
    this.end = lineStart;
    return contentIndent;
  }
}

function scalar(
  style: keyof typeof SCALAR_STYLE,
  valueStart: number,
  valueEnd: number,
): ScalarEvent {
  return {
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart: -1,
    anchorEnd: -1,
    tagStart: -1,
    tagEnd: -1,
    style: SCALAR_STYLE[style],
    chomping: CHOMPING_MODE.CLIP,
    indent: -1,
    fast: false,
  };
}
