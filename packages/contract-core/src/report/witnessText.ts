import { exactJson } from '../model';
import type { Witness } from '../model';

/** A text of JSON, or blanks between texts. */
const textOrBlanks = /("(?:[^"\\]|\\.)*")|\s+/g;

/** The payload on one line with all digits, also where it was read from JSON. */
export function witnessText({ value, exact }: Witness): string {
  return exact === undefined
    ? exactJson(value)
    : exact.replaceAll(textOrBlanks, '$1');
}
