import { lastCodePoint } from './codePoints';
import type { CodePointSet } from './codePoints';

/**
 * Unicode properties that contracts use in `\p{...}`, by key and value as
 * ECMAScript names them. Constant expressions: no text of a document is ever
 * compiled here.
 */
const properties: ReadonlyMap<string, RegExp> = new Map([
  ['L', /\p{L}/u],
  ['Letter', /\p{L}/u],
  ['Lu', /\p{Lu}/u],
  ['Uppercase_Letter', /\p{Lu}/u],
  ['Ll', /\p{Ll}/u],
  ['Lowercase_Letter', /\p{Ll}/u],
  ['Lt', /\p{Lt}/u],
  ['Lm', /\p{Lm}/u],
  ['Lo', /\p{Lo}/u],
  ['M', /\p{M}/u],
  ['Mark', /\p{M}/u],
  ['Mn', /\p{Mn}/u],
  ['N', /\p{N}/u],
  ['Number', /\p{N}/u],
  ['Nd', /\p{Nd}/u],
  ['Decimal_Number', /\p{Nd}/u],
  ['digit', /\p{Nd}/u],
  ['P', /\p{P}/u],
  ['Punctuation', /\p{P}/u],
  ['punct', /\p{P}/u],
  ['Pd', /\p{Pd}/u],
  ['S', /\p{S}/u],
  ['Symbol', /\p{S}/u],
  ['Sc', /\p{Sc}/u],
  ['Z', /\p{Z}/u],
  ['Separator', /\p{Z}/u],
  ['Zs', /\p{Zs}/u],
  ['Space_Separator', /\p{Zs}/u],
  ['C', /\p{C}/u],
  ['Other', /\p{C}/u],
  ['Cc', /\p{Cc}/u],
  ['Control', /\p{Cc}/u],
  ['Cf', /\p{Cf}/u],
  ['Alphabetic', /\p{Alphabetic}/u],
  ['Alpha', /\p{Alphabetic}/u],
  ['Uppercase', /\p{Uppercase}/u],
  ['Lowercase', /\p{Lowercase}/u],
  ['White_Space', /\p{White_Space}/u],
  ['ASCII', /\p{ASCII}/u],
  ['Any', /\p{Any}/u],
  ['Emoji', /\p{Emoji}/u],
]);

const known = new Map<string, CodePointSet>();

/** The code points of a property; null where its name is not in the table. */
export function codePointsOfProperty(
  key: string,
  value: string | null,
): CodePointSet | null {
  const isCategory = key === 'General_Category' || key === 'gc';
  if (value !== null && !isCategory) return null;
  const name = value ?? key;
  const earlier = known.get(name);
  if (earlier !== undefined) return earlier;
  const property = properties.get(name);
  if (property === undefined) return null;
  const found = scan(property);
  known.set(name, found);
  return found;
}

function scan(property: RegExp): CodePointSet {
  const ranges: (readonly [number, number])[] = [];
  let from = -1;
  for (let point = 0; point <= lastCodePoint; point += 1) {
    const has = property.test(String.fromCodePoint(point));
    if (has && from < 0) from = point;
    if (!has && from >= 0) {
      ranges.push([from, point - 1]);
      from = -1;
    }
  }
  if (from >= 0) ranges.push([from, lastCodePoint]);
  return ranges;
}
