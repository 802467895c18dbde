/** More names than these would be a list, and no hint. */
const mostNames = 3;

/** More letters than these make another word. */
const mostDifferences = 4;

interface PlainName {
  readonly name: string;
  readonly plain: string;
  /** One bit for each letter that it has; digits and others share what is left. */
  readonly letters: number;
}

/** Names among which somebody may have meant one; made ready once, asked often. */
export class NameIndex {
  private readonly names: readonly PlainName[];

  constructor(names: Iterable<string>) {
    this.names = [...new Set(names)].map(name => {
      const plain = plainly(name);
      return { name, plain, letters: lettersOf(plain) };
    });
  }

  /**
   * Names that are spelled like another one, nearest first; at most three. A
   * difference in case or in `_` and `-` alone is nearer than any letter; a name
   * that begins or ends with the whole word is further than any.
   */
  nearest(asked: string): readonly string[] {
    const plain = plainly(asked);
    const third = Math.floor(plain.length / 3);
    const allowed = Math.min(mostDifferences, Math.max(2, third));
    const letters = lettersOf(plain);
    const near: { readonly name: string; readonly distance: number }[] = [];
    for (const { name, plain: other, letters: others } of this.names) {
      if (name === asked) continue;
      // One difference exchanges one letter for another: two bits at most.
      const mayBeNear = bitsOf(letters ^ others) <= 2 * allowed;
      const distance = mayBeNear
        ? editDistance(plain, other, allowed)
        : allowed + 1;
      if (distance <= allowed) near.push({ name, distance });
      else if (isPartOf(plain, other)) {
        near.push({ name, distance: allowed + 1 });
      }
    }
    return near
      .sort(
        (left, right) =>
          left.distance - right.distance || (left.name < right.name ? -1 : 1),
      )
      .slice(0, mostNames)
      .map(({ name }) => name);
  }
}

/** The same for names that are asked once. */
export function nearestNames(
  asked: string,
  names: Iterable<string>,
): readonly string[] {
  return new NameIndex(names).nearest(asked);
}

function isPartOf(plain: string, other: string): boolean {
  return (
    plain.length >= 4 && (other.endsWith(plain) || other.startsWith(plain))
  );
}

function plainly(name: string): string {
  return name.toLowerCase().replace(/[_\- ]/g, '');
}

function lettersOf(plain: string): number {
  let letters = 0;
  for (let at = 0; at < plain.length; at += 1) {
    letters |= 1 << (plain.charCodeAt(at) & 31);
  }
  return letters;
}

function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/**
 * Letters to insert, delete, exchange or swap with their neighbours (optimal
 * string alignment); anything above `most` is only known to be so.
 */
function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const next = nextRow(left, right, row, before, last);
    // Distances never fall from one row to the next.
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last[right.length];
}

function nextRow(
  left: string,
  right: string,
  row: number,
  before: readonly number[],
  last: readonly number[],
): number[] {
  const next = [row];
  const letter = left.charCodeAt(row - 1);
  const letterBefore = left.charCodeAt(row - 2);
  for (let column = 1; column <= right.length; column += 1) {
    const other = right.charCodeAt(column - 1);
    let cost = Math.min(
      last[column] + 1,
      next[column - 1] + 1,
      last[column - 1] + (letter === other ? 0 : 1),
    );
    const isSwap =
      row > 1 &&
      column > 1 &&
      letter === right.charCodeAt(column - 2) &&
      letterBefore === other;
    if (isSwap) cost = Math.min(cost, before[column - 2] + 1);
    next.push(cost);
  }
  return next;
}
