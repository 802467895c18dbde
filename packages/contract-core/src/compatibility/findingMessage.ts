import { describePath } from '../diff';
import type { Change, ChangeSite } from '../diff';
import type { Rule } from './rule';

/** One sentence for people; never part of a fingerprint. */
export function findingMessage(rule: Rule, change: Change): string {
  const [site] = change.sites;
  const template = rule.messages[change.direction] ?? rule.purpose;
  const text = template
    .replaceAll('{words}', change.words)
    .replaceAll('{value}', describeValue(site))
    .trim();
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  const more = change.sites.length - 1;
  const others =
    more === 0 ? '' : `, and ${more} more ${more === 1 ? 'place' : 'places'}`;
  return `${sentence} (${describeSite(site)}${others}).`;
}

/** The changed value by its path, or by its slot where it is the slot's own. */
function describeValue({ path, slot }: ChangeSite): string {
  const words = describePath(path);
  if (words !== '') return `\`${words}\``;
  const parameter = /^(path|query|header|cookie|querystring):(.*)$/.exec(slot);
  if (parameter !== null) return `${parameter[1]} parameter ${parameter[2]}`;
  return slot === '' ? 'the value' : `the ${slot.split(' ')[0]}`;
}

function describeSite({ operation, slot }: ChangeSite): string {
  return slot === '' ? operation : `${operation}, ${slot.replace(':', ' ')}`;
}
