import { RE2JS } from 're2js';

/** A match with its groups; a group that took no part is undefined. */
type FoundText = (string | undefined)[] & {
  readonly index: number;
  readonly input: string;
};

/**
 * As much of `RegExp` as JSONata uses, in time linear in the text: an expression
 * of a sheet never reaches a backtracking engine. What the engine does not have
 * (look-around, back references) it refuses with its own sentence.
 */
export class LinearExpression {
  readonly source: string;
  lastIndex = 0;
  readonly #compiled: RE2JS;

  /** `written` is what JSONata's parser made of the expression. */
  constructor(written: RegExp | string, flags?: string) {
    const { source, flags: given } =
      typeof written === 'string'
        ? { source: written, flags: flags ?? '' }
        : { source: written.source, flags: flags ?? written.flags };
    this.source = source;
    this.#compiled = RE2JS.compile(
      RE2JS.translateRegExp(source),
      flagsOf(given),
    );
  }

  /** The next match from `lastIndex` on, as `RegExp` with the flag `g`. */
  exec(text: string): FoundText | null {
    const matcher = this.#compiled.matcher(text);
    if (this.lastIndex > text.length || !matcher.find(this.lastIndex)) {
      this.lastIndex = 0;
      return null;
    }
    const groups = Array.from(
      { length: matcher.groupCount() + 1 },
      (_, group) => matcher.group(group) ?? undefined,
    );
    this.lastIndex = matcher.end();
    return Object.assign(groups, { index: matcher.start(), input: text });
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }
}

function flagsOf(flags: string): number {
  return [...flags].reduce((bits, flag) => {
    switch (flag) {
      case 'i':
        return bits | RE2JS.CASE_INSENSITIVE;
      case 'm':
        return bits | RE2JS.MULTILINE;
      case 's':
        return bits | RE2JS.DOTALL;
      default:
        return bits;
    }
  }, 0);
}
