/** How one set of types or formats became another. */
export type SpelledChange = 'same' | 'widened' | 'narrowed' | 'replaced';

/** Compares sets of types; an empty set restricts nothing. */
export function typeChange(
  from: readonly string[],
  to: readonly string[],
): SpelledChange {
  const wider = covers(to, from);
  const narrower = covers(from, to);
  if (wider && narrower) return 'same';
  if (wider) return 'widened';
  return narrower ? 'narrowed' : 'replaced';
}

function covers(outer: readonly string[], inner: readonly string[]): boolean {
  if (outer.length === 0) return true;
  return (
    inner.length > 0 &&
    inner.every(
      type =>
        outer.includes(type) ||
        (type === 'integer' && outer.includes('number')),
    )
  );
}

/** Formats within another format, by type (OpenAPI 3.1.1, section 4.4). */
const within: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  number: { double: ['float'] },
  integer: { int64: ['int32'], bigint: ['int32', 'int64'] },
};

/** Compares formats of values of the given types; an empty one restricts nothing. */
export function formatChange(
  types: readonly string[],
  from: string,
  to: string,
): SpelledChange {
  if (from === to) return 'same';
  if (to === '' || holds(types, to, from)) return 'widened';
  return from === '' || holds(types, from, to) ? 'narrowed' : 'replaced';
}

function holds(
  types: readonly string[],
  outer: string,
  inner: string,
): boolean {
  return types.some(type => within[type]?.[outer]?.includes(inner) ?? false);
}
