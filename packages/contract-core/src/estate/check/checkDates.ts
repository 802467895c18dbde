import type { Problem } from '../../model';
import type { EstateEntity } from '../estate';
import { reachValues } from '../jsonPointer';
import { estateProblem } from './estateProblem';

/** Members that hold a day, by kind. */
const dateMembers: Readonly<Record<string, readonly string[]>> = {
  Integration: [
    '/spec/security/tokenExpiry',
    '/spec/migration/due',
    '/spec/review/lastSignOff',
    '/spec/review/nextDue',
  ],
  System: ['/spec/retires'],
};

/** Days that the calendar does not have, which a pattern cannot tell. */
export function checkDates(entity: EstateEntity): readonly Problem[] {
  return (dateMembers[entity.kind] ?? []).flatMap(member =>
    reachValues(entity.document, member)
      .filter(({ value }) => typeof value === 'string' && isNoDay(value))
      .map(({ pointer, value }) =>
        estateProblem(
          entity,
          pointer,
          'schema-violation',
          `The calendar has no day \`${String(value)}\`.`,
          'Write the day that is meant.',
        ),
      ),
  );
}

/** Whether a text has the form of a date (the schema checks that) but is none. */
function isNoDay(text: string): boolean {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  return (day ?? 0) > daysOf(year ?? 0, month ?? 0);
}

function daysOf(year: number, month: number): number {
  if (month === 2) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return isLeap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
