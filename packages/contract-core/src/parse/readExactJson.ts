import { readDocument } from './syntax';
import { defaultParseLimits } from './parseLimits';

/**
 * JSON as plain data, with all digits of its numbers, for texts that `exactJson`
 * wrote: of anything else the reason why it is none would be of interest.
 *
 * @throws Error where the text is no JSON, or is over a limit of documents.
 */
export function readExactJson(text: string): unknown {
  const document = readDocument('answer.json', text, defaultParseLimits);
  if (!document.ok) throw new Error(document.problem.message);
  return document.root.toData();
}
