/** More names than these would be a list, and no hint. */
const mostNames = 3;

/**
 * Names that are spelled like another one, nearest first; at most three. A
 * difference in case or in `_` and `-` alone is nearer than any letter.
 */
export function nearestNames(
  asked: string,
  names: Iterable<string>,
): readonly string[] {
  const plain = plainly(asked);
  const allowed = Math.max(2, Math.floor(plain.length / 3));
  const near: { readonly name: string; readonly distance: number }[] = [];
  for (const name of new Set(names)) {
    if (name === asked) continue;
    const other = plainly(name);
    const isPart =
      plain.length >= 4 && (other.endsWith(plain) || other.startsWith(plain));
    const distance = editDistance(plain, other, allowed);
    if (distance <= allowed) near.push({ name, distance });
    else if (isPart) near.push({ name, distance: allowed + 1 });
  }
  return near
    .sort(
      (left, right) =>
        left.distance - right.distance || (left.name < right.name ? -1 : 1),
    )
    .slice(0, mostNames)
    .map(({ name }) => name);
}

function plainly(name: string): string {
  return name.toLowerCase().replace(/[_\- ]/g, '');
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
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const differs = left[row - 1] === right[column - 1] ? 0 : 1;
      let cost = Math.min(
        last[column] + 1,
        next[column - 1] + 1,
        last[column - 1] + differs,
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      if (isSwap) cost = Math.min(cost, before[column - 2] + 1);
      next.push(cost);
    }
    before = last;
    last = next;
  }
  return last[right.length];
}
