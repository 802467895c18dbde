import type { Problem } from '../../model';
import type { EstateEntity } from '../estate';
import { writtenDates } from '../views/dateFields';
import { estateProblem } from './estateProblem';

/** Days that the calendar does not have, which a pattern cannot tell. */
export function checkDates(entity: EstateEntity): readonly Problem[] {
  return writtenDates(entity.document)
    .filter(({ text }) => isNoDay(text))
    .map(({ pointer, text }) =>
      estateProblem(
        entity,
        pointer,
        'schema-violation',
        `The calendar has no day \`${text}\`.`,
        'Write the day that is meant.',
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
