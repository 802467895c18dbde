import type { Problem, UnreadReference } from '../model';

/** What a reference that leads nowhere is to whoever needs what it names. */
export function problemOf({
  reference,
  reason,
  place,
}: UnreadReference): Problem {
  return {
    code: 'unresolved-reference',
    message: `The reference ${reference} leads nowhere: ${reason}.`,
    remedy: 'Correct the reference, or add what it refers to.',
    ...place.locate(),
  };
}
