import type { HitStatus } from '../consumerHit';

/** Heaviest first: what is known to hit comes before what nobody knows. */
const statusOrder: readonly HitStatus[] = [
  'broken',
  'potentially-affected',
  'unknown',
  'unaffected',
];

/** Below zero where the first is the heavier. */
export function compareWeight(left: HitStatus, right: HitStatus): number {
  return statusOrder.indexOf(left) - statusOrder.indexOf(right);
}

/** `unaffected` where there is none. */
export function heaviest(statuses: readonly HitStatus[]): HitStatus {
  return statusOrder.find(status => statuses.includes(status)) ?? 'unaffected';
}
