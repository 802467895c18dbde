import { describe, expect, it } from 'vitest';
import { faultsOf } from './askCase';
import { readDiffCases } from './diffCase';
import { shownPayload } from './judgeWitness';
import knownFaults from './knownFaults.json';

const cases = readDiffCases();
/**
 * Cases whose answer is wrong today, and those that never get one. The lists
 * only shrink.
 */
const known: Readonly<Record<'wrong' | 'endless', readonly string[]>> =
  knownFaults;

describe('small pairs of contracts whose right answer is known', () => {
  it('have names of their own, and say why', () => {
    const ids = cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      Object.values(known)
        .flat()
        .filter(id => !ids.includes(id)),
    ).toEqual([]);
    expect(cases.filter(({ why }) => !why)).toEqual([]);
  });

  const ending = cases.filter(({ id }) => !known.endless.includes(id));
  it.each(ending.map(one => [one.id, one] as const))('%s', async (id, one) => {
    const faults = await faultsOf(one);
    if (known.wrong.includes(id)) expect(faults).not.toEqual([]);
    else expect(faults.join('; ')).toBe('');
  });

  it.each(
    cases
      .filter(({ payload, policy }) => payload !== undefined && !policy)
      .map(one => [one.id, one] as const),
  )('%s shows a payload of one side', (_, one) => {
    expect(shownPayload(one)).toEqual(
      one.in === 'request'
        ? { base: true, revision: false }
        : { base: false, revision: true },
    );
  });
});
