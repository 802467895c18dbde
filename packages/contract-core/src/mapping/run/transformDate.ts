import type { DateTransform } from '../transform';
import { readMoment, writeMoment } from './moment';
import { fails, gives } from './transformOutcome';
import type { TransformOutcome } from './transformOutcome';
import { inWords } from './valueWords';

/** A date in another spelling; a moment without an offset is one of UTC. */
export function convertDate(
  { from, to }: DateTransform,
  value: unknown,
): TransformOutcome {
  const read = readMoment(value, from);
  if (typeof read === 'string') return fails(read);
  if (read === null)
    return fails(`${inWords(value)} is no date as \`${from}\`.`);
  const written = writeMoment(read, to);
  return typeof written === 'object' ? fails(written.fault) : gives(written);
}
