import { describePath } from '../diff';
import { describeRequests } from './describeRequests';
import type { Change, ChangeSite } from '../diff';
import type { Rule } from './rule';

/** One sentence for people; never part of a fingerprint. */
export function findingMessage(
  rule: Rule,
  change: Change,
  proven: ProvenWords,
): string {
  const [site] = change.sites;
  const template = rule.messages[change.direction] ?? rule.purpose;
  const text = template
    .replaceAll('{words}', change.words)
    .replaceAll('{value}', describeValue(site))
    .replaceAll('{requests}', describeRequests(change.sites))
    .trim();
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  const more = countSlots(change.sites) - 1;
  const others =
    more === 0 ? '' : `, and ${more} more ${more === 1 ? 'place' : 'places'}`;
  const where = describeSite(site);
  const known = describeProof(proven);
  return where === ''
    ? `${sentence}${known}.`
    : `${sentence}${known} (${where}${others}).`;
}

/** What a proof adds to the words of a rule. */
interface ProvenWords {
  readonly doubt: string | null;
  /** Whether no value of the changed place is refused to anybody's harm. */
  readonly harmless: boolean;
}

function describeProof({ doubt, harmless }: ProvenWords): string {
  if (doubt !== null) return `; not decided: ${doubt}`;
  return harmless
    ? '; proven harmless: no payload is accepted or refused differently'
    : '';
}

/** Several ways inside one slot are one place. */
function countSlots(sites: readonly ChangeSite[]): number {
  return new Set(sites.map(site => `${site.operation}\u0000${site.slot}`)).size;
}

/** The changed value by its path, or by its slot where it is the slot's own. */
function describeValue({ path, slotWords }: ChangeSite): string {
  const words = describePath(path);
  if (words !== '') return `\`${words}\``;
  if (slotWords === '') return 'the value';
  // A media type or status says where, not what.
  const [kind] = slotWords.split(' ');
  const own = /^(?:body|response)$/.test(kind) && !slotWords.includes('header');
  return `the ${own ? kind : slotWords}`;
}

function describeSite({ operation, slotWords }: ChangeSite): string {
  // An operation on records has one record; to name it would say nothing.
  const part = slotWords === 'record' ? '' : slotWords;
  return [operation, part].filter(words => words !== '').join(', ');
}
