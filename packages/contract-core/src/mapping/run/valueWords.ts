import { exactJson } from '../../model';

/** Characters of a value that a sentence shows. */
const mostShown = 60;

/** A value of a payload in a sentence. */
export function inWords(value: unknown): string {
  const text = exactJson(value);
  return text.length <= mostShown ? text : `${text.slice(0, mostShown)}…`;
}
