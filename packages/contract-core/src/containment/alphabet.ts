import { includes, wordCharacters } from './codePoints';
import type { CodePointSet } from './codePoints';

/** Code points that no set of some expressions tells apart. */
export interface Letter {
  /** The most readable of them. */
  readonly codePoint: number;
  /** Whether they are word characters, as `\b` asks. */
  readonly isWord: boolean;
}

/** What people like to read, best first. */
const readable =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./@: +,;=#()!?*&%$~\'"[]{}<>|\\^`';

/**
 * Splits the code points into as few letters as the sets need, most readable
 * first. Surrogates belong to none: a text with a lone one is no Unicode text
 * and is not exchanged as JSON (RFC 8259, section 8.2).
 */
export function lettersOf(sets: ReadonlySet<CodePointSet>): readonly Letter[] {
  const distinct = [...sets];
  distinct.push(wordCharacters);
  const cuts = new Set<number>([0, 0xd800, 0xe000]);
  for (const set of distinct) {
    for (const [from, to] of set) cuts.add(from).add(to + 1);
  }
  const representatives = new Map<string, number>();
  const candidates = [
    ...[...readable].map(character => character.charCodeAt(0)),
    ...[...cuts].sort((left, right) => left - right),
  ];
  for (const codePoint of candidates) {
    const isText =
      codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
    if (!isText) continue;
    const signature = distinct
      .map(set => (includes(set, codePoint) ? '1' : '0'))
      .join('');
    if (!representatives.has(signature)) {
      representatives.set(signature, codePoint);
    }
  }
  return [...representatives.values()].map(codePoint => ({
    codePoint,
    isWord: includes(wordCharacters, codePoint),
  }));
}
