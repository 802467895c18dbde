/**
 * Does the same for each value, at most `atOnce` at the same time, and gives
 * the results in the order of the values. Rejects with the first failure.
 */
export async function inTurns<Value, Result>(
  values: readonly Value[],
  atOnce: number,
  work: (value: Value) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const waiting = values.entries();
  const takeTurns = async () => {
    // One iterator for all: whoever is free takes the next value.
    for (const [index, value] of waiting) {
      results.set(index, await work(value));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  return [...results]
    .sort(([left], [right]) => left - right)
    .map(([, result]) => result);
}
