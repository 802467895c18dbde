/** More names than these would be a list, and no hint. */
const mostNames = 3;

/** More letters than these make another word. */
const mostDifferences = 3;

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
      const mayBeNear =
        Math.abs(plain.length - other.length) <= allowed &&
        bitsOf(letters ^ others) <= 2 * allowed;
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
    plain.length >= 4 &&
    other.length > plain.length &&
    (other.endsWith(plain) || other.startsWith(plain))
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

/** How many bits are set, by adding neighbours in parallel. */
function bitsOf(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** One row of distances after the other; each look-up uses them anew. */
let rows: readonly [number[], number[], number[]] = [[], [], []];

/**
 * Letters to insert, delete, exchange or swap with their neighbours (optimal
 * string alignment); anything above `most` is only known to be so. Only places
 * at most that far from the diagonal can matter.
 */
function editDistance(left: string, right: string, most: number): number {
  const [columns, tooMany] = [right.length, most + 1];
  if (Math.abs(left.length - columns) > most) return tooMany;
  let [, last] = rows;
  for (let column = 0; column <= columns; column += 1) last[column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    if (fillRow(left, right, row, most) > most) return tooMany;
    const [before, above, next] = rows;
    rows = [above, next, before];
    last = next;
  }
  return last[columns];
}

/** Fills the third row from the two before it; gives its least distance. */
function fillRow(
  left: string,
  right: string,
  row: number,
  most: number,
): number {
  const [before, above, next] = rows;
  const first = Math.max(1, row - most);
  const end = Math.min(right.length, row + most);
  const letter = left.charCodeAt(row - 1);
  const letterBefore = left.charCodeAt(row - 2);
  next[first - 1] = first === 1 ? row : most + 1;
  let least = next[first - 1];
  for (let column = first; column <= end; column += 1) {
    const other = right.charCodeAt(column - 1);
    // What lies outside of the band is further than anybody wants to know.
    const deleted = column === row + most ? most : above[column];
    let cost = above[column - 1] + (letter === other ? 0 : 1);
    cost = Math.min(cost, deleted + 1, next[column - 1] + 1);
    const isSwap =
      row > 1 &&
      column > 1 &&
      letter === right.charCodeAt(column - 2) &&
      letterBefore === other;
    if (isSwap) cost = Math.min(cost, before[column - 2] + 1);
    next[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
