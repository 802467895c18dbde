/** Values of a document once its references are followed, and where most are. */
export interface UnfoldedSize {
  /** Each value counted as often as it is reached; grows to infinity, not beyond. */
  readonly values: number;
  /** Path to the smallest part that still holds more than `limit` values. */
  readonly heaviest: readonly string[];
}

/**
 * Counts the tree that a rule engine walks, without walking it: the libraries
 * resolve references to shared objects, so each is counted once and remembered.
 */
export function unfoldedSize(root: unknown, limit: number): UnfoldedSize {
  const sizes = sizesOf(root);
  const sizeOf = (value: unknown) =>
    isHolder(value) ? (sizes.get(value) ?? 1) : 1;
  const heaviest: string[] = [];
  const passed = new Set<unknown>();
  for (let at: unknown = root; isHolder(at) && !passed.has(at);) {
    passed.add(at);
    const [name, member] =
      Object.entries(at).find(([, value]) => sizeOf(value) > limit) ?? [];
    if (name === undefined) break;
    heaviest.push(name);
    at = member;
  }
  return { values: sizeOf(root), heaviest };
}

function sizesOf(root: unknown): ReadonlyMap<object, number> {
  const sizes = new Map<object, number>();
  const begun = new Set<object>();
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const at = waiting.at(-1);
    if (!isHolder(at) || sizes.has(at)) {
      waiting.pop();
      continue;
    }
    const members = Object.values(at);
    if (begun.has(at)) {
      waiting.pop();
      let size = 1;
      // A member without a size leads back to itself and ends there.
      for (const member of members) {
        size += isHolder(member) ? (sizes.get(member) ?? 1) : 1;
      }
      sizes.set(at, size);
    } else {
      begun.add(at);
      for (const member of members) {
        if (isHolder(member) && !begun.has(member)) waiting.push(member);
      }
    }
  }
  return sizes;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
