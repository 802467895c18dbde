import {
  exampleOfFormat,
  languageOfFormat,
  matchesFormat,
  restrictsTexts,
} from './formats';
import { codePointLength } from './jsonValue';
import { matchesPattern } from './matchPattern';
import { MachineTooLarge, PatternMachine } from './patternMachine';
import { readPattern } from './readPattern';
import { searchText } from './textSearch';
import type {
  LengthRange,
  MachineDemand,
  SearchResult,
  SpendSteps,
  TextDemand,
} from './textSearch';

/** Texts between two lengths in code points that fit all patterns and formats. */
export interface TextConstraint {
  readonly minLength: number;
  /** Null where there is no limit. */
  readonly maxLength: number | null;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
}

const everyStep: SpendSteps = () => true;

/** Code points of the longest text that is made up. */
const longestExample = 100_000;

/**
 * A text that fits `wanted` and none of `refused`: a readable one where that
 * is enough, otherwise the shortest. `none` is a proof; what is found has been
 * checked by the linear-time engine on both sides. Formats that nobody
 * registered say nothing. The texts considered are Unicode texts, without lone
 * surrogates.
 */
export function findText(
  wanted: TextConstraint,
  refused: readonly TextConstraint[],
  spend: SpendSteps = everyStep,
): SearchResult {
  const first = withoutSilentFormats(wanted);
  const others = refused
    .map(withoutSilentFormats)
    .map(constraint => withoutShared(constraint, first));
  const easy = easyText(first, others);
  if (easy !== null) return { kind: 'found', text: easy };
  const search = new LanguageSearch(first, others, spend);
  return search.run();
}

function withoutSilentFormats(constraint: TextConstraint): TextConstraint {
  const formats = constraint.formats.filter(restrictsTexts);
  return formats.length === constraint.formats.length
    ? constraint
    : { ...constraint, formats };
}

/** What `wanted` says as well decides nothing in a refused constraint. */
function withoutShared(
  refused: TextConstraint,
  wanted: TextConstraint,
): TextConstraint {
  return {
    ...refused,
    patterns: refused.patterns.filter(
      pattern => !wanted.patterns.includes(pattern),
    ),
    formats: refused.formats.filter(format => !wanted.formats.includes(format)),
  };
}

/** Whether a text fits; null where a pattern or format cannot be told. */
function fits(constraint: TextConstraint, text: string): boolean | null {
  const length = codePointLength(text);
  if (length < constraint.minLength) return false;
  if (constraint.maxLength !== null && length > constraint.maxLength) {
    return false;
  }
  const answers = [
    ...constraint.patterns.map(pattern => matchesPattern(pattern, text)),
    ...constraint.formats.map(format => matchesFormat(format, text)),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function isAnswer(
  text: string,
  wanted: TextConstraint,
  refused: readonly TextConstraint[],
): boolean {
  return (
    fits(wanted, text) === true &&
    refused.every(constraint => fits(constraint, text) === false)
  );
}

const readableTexts: readonly string[] = ['text', 'a', 'A', '1', 'EUR', ''];

/** A text that people recognise, of one of the lengths that could matter. */
function easyText(
  wanted: TextConstraint,
  refused: readonly TextConstraint[],
): string | null {
  const known = [...wanted.formats, ...refused.flatMap(part => part.formats)]
    .map(exampleOfFormat)
    .filter(example => example !== null);
  const texts = [...known, ...readableTexts, ...fillers(wanted, refused)];
  return texts.find(text => isAnswer(text, wanted, refused)) ?? null;
}

/** Plain texts just inside and just outside of the lengths that are named. */
function fillers(
  wanted: TextConstraint,
  refused: readonly TextConstraint[],
): readonly string[] {
  const lengths = [wanted, ...refused].flatMap(({ minLength, maxLength }) => [
    minLength,
    minLength - 1,
    ...(maxLength === null ? [] : [maxLength, maxLength + 1]),
  ]);
  return [...new Set(lengths)]
    .filter(length => length > 0 && length <= longestExample)
    .sort((left, right) => left - right)
    .flatMap(length => ['a'.repeat(length), '1'.repeat(length)]);
}

/** Turns constraints into machines and looks through their languages. */
class LanguageSearch {
  private readonly machines = new Map<
    string,
    readonly MachineDemand[] | null
  >();

  constructor(
    private readonly wanted: TextConstraint,
    private readonly refused: readonly TextConstraint[],
    private readonly spend: SpendSteps,
  ) {}

  run(): SearchResult {
    const found = this.search();
    if (found.kind !== 'found') return found;
    return isAnswer(found.text, this.wanted, this.refused)
      ? found
      : { kind: 'unknown', reason: 'a text cannot be checked' };
  }

  private search(): SearchResult {
    const narrow = this.fewerThan(this.wanted);
    if (narrow !== null) {
      const found = searchText(
        narrow,
        this.refused.map(part => this.moreThan(part)),
        this.spend,
      );
      if (found.kind !== 'none') return found;
    }
    // What cannot be told may be any text on one side and none on the other.
    const proof = searchText(
      this.moreThan(this.wanted),
      this.refused
        .map(part => this.fewerThan(part))
        .filter(part => part !== null),
      this.spend,
    );
    if (proof.kind !== 'found') return proof;
    return {
      kind: 'unknown',
      reason: 'a pattern or format has no language that can be compared',
    };
  }

  /** Texts that surely fit; null where something leaves none. */
  private fewerThan(constraint: TextConstraint): TextDemand | null {
    const machines: MachineDemand[] = [];
    for (const pattern of constraint.patterns) {
      const part = this.machinesOf(pattern);
      if (part === null) return null;
      machines.push(...part);
    }
    for (const format of constraint.formats) {
      const language = languageOfFormat(format);
      const part = language === null ? null : this.machinesOf(language.pattern);
      if (part === null) return null;
      machines.push(...part);
    }
    return { lengths: lengthsOf(constraint), machines };
  }

  /** All texts that may fit, with those about which nothing can be told. */
  private moreThan(constraint: TextConstraint): TextDemand {
    const patterns = [
      ...constraint.patterns,
      ...constraint.formats.flatMap(format => {
        const language = languageOfFormat(format);
        return language?.exact === true ? [language.pattern] : [];
      }),
    ];
    return {
      lengths: lengthsOf(constraint),
      machines: patterns.flatMap(pattern => this.machinesOf(pattern) ?? []),
    };
  }

  /** Null for a pattern that cannot be read or is too large. */
  private machinesOf(pattern: string): readonly MachineDemand[] | null {
    let machines = this.machines.get(pattern);
    if (machines === undefined) {
      machines = machinesOfPattern(pattern);
      this.machines.set(pattern, machines);
    }
    return machines;
  }
}

function lengthsOf({ minLength, maxLength }: TextConstraint): LengthRange {
  return { least: minLength, most: maxLength };
}

function machinesOfPattern(pattern: string): readonly MachineDemand[] | null {
  const meaning = readPattern(pattern);
  if (meaning === null) return null;
  try {
    return [
      ...meaning.all.map(tree => ({
        machine: new PatternMachine(tree),
        accepts: true,
      })),
      ...meaning.none.map(tree => ({
        machine: new PatternMachine(tree),
        accepts: false,
      })),
    ];
  } catch (error) {
    if (error instanceof MachineTooLarge) return null;
    throw error;
  }
}
