import { dayOf, longestBaselineDays } from '@interlock/contract-core';
import type { AdoptionTerms, Estate } from '@interlock/contract-core';
import { CommandFailure } from '../commandFailure';

export interface AdoptionOptions {
  readonly owner?: string;
  readonly until?: string;
  readonly reason: string;
  readonly baselineOnly?: boolean;
  readonly acceptNew?: boolean;
}

/** The terms of what is adopted; null where nothing is. */
export function adoptionTerms(
  options: AdoptionOptions,
  day: string,
): AdoptionTerms | null {
  if (options.acceptNew && !options.baselineOnly) {
    throw wrong('--accept-new goes with --baseline-only.');
  }
  if (options.baselineOnly && !options.acceptNew) return null;
  const { owner, until, reason } = options;
  if (
    owner === undefined ||
    !/^(group|user):[a-z0-9-]+\/[a-z0-9._-]+$/u.test(owner)
  ) {
    throw wrong(
      '--owner must name who sees to it that the adopted findings go away, such as group:default/integration-architects.',
    );
  }
  if (reason.trim() === '') throw wrong('--reason must say something.');
  return { owner, until: lastDay(until, day), since: day, reason };
}

function lastDay(until: string | undefined, day: string): string {
  const last =
    until && /^\d{4}-\d{2}-\d{2}$/u.test(until) ? dayOf(until) : null;
  const first = dayOf(day);
  if (until === undefined || last === null || first === null) {
    throw wrong(
      '--until must name the last day on which the adopted findings do not count, such as 2026-11-30.',
    );
  }
  if (last < first) throw wrong(`--until ${until} has gone by; it is ${day}.`);
  if (last - first > longestBaselineDays) {
    throw wrong(`--until ${until} is more than a year ahead of ${day}.`);
  }
  return until;
}

/** Nobody answers for a baseline whose owner the estate does not have. */
export function requireOwner(
  owner: string,
  estate: Pick<Estate, 'entities'>,
): void {
  if (estate.entities.some(({ ref }) => ref === owner)) return;
  throw wrong(`--owner: no entity ${owner} is in the estate.`);
}

function wrong(sentence: string): CommandFailure {
  return CommandFailure.because('usage', sentence);
}
