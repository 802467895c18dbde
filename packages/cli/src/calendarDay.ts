import { CommandFailure } from './commandFailure';

/** Fails where `--now` is given and is no day of the calendar. */
export function requireDate(text: string | undefined): void {
  if (text === undefined) return;
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(text) : null;
  if (date && date.toJSON()?.startsWith(text)) return;
  throw CommandFailure.because(
    'usage',
    `--now must be a date such as 2026-11-30, not "${text}".`,
  );
}

/** The day of the computer's clock; only announced dates are judged by it. */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
