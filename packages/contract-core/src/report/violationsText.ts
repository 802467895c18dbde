import type { StandingDiagnostic } from '../check-run';
import { isWork } from '../model';
import type { Standing } from '../governance';
import { oneLine } from './terminalText';
import { count, listInWords } from './wording';

/**
 * `2 new rule violations and 1 that stands in what you touched`; only what the
 * base does not have is called new. Empty where nothing is to be done.
 */
export function violationsInWords(
  diagnostics: readonly Pick<StandingDiagnostic, 'severity' | 'standing'>[],
): string {
  const work = diagnostics.filter(isWork);
  const parts: string[] = [];
  for (const standing of ['added', 'touched', 'known'] as const) {
    const found = work.filter(one => one.standing === standing).length;
    if (found === 0) continue;
    const noun = standing === 'added' ? 'new rule violation' : 'rule violation';
    const subject = parts.length === 0 ? count(found, noun) : `${found} that`;
    const place = standing === 'added' ? '' : standingInWords(standing, found);
    parts.push([subject, place].filter(word => word !== '').join(' '));
  }
  return listInWords(parts);
}

/** Empty for what is new. */
export function standingInWords(standing: Standing, found = 1): string {
  switch (standing) {
    case 'added':
      return '';
    case 'touched':
      return `${found === 1 ? 'stands' : 'stand'} in what you touched`;
    case 'known':
      return 'stood before';
  }
}

/** How many rules are named in the line about notes. */
const namedRules = 3;

/**
 * All notes on style in one line, `161 style notes, none of them new
 * (int-text-bounded 90, int-enum-described 71)`; empty without any.
 */
export function styleNotesInWords(
  diagnostics: readonly Pick<
    StandingDiagnostic,
    'code' | 'severity' | 'standing'
  >[],
): string {
  const notes = diagnostics.filter(one => !isWork(one));
  if (notes.length === 0) return '';
  const added = notes.filter(({ standing }) => standing === 'added').length;
  const rules = new Map<string, number>();
  for (const { code } of notes) rules.set(code, (rules.get(code) ?? 0) + 1);
  const named = [...rules]
    .sort(
      ([left, many], [right, more]) => more - many || (left < right ? -1 : 1),
    )
    .slice(0, namedRules)
    .map(([code, found]) => `${oneLine(code)} ${found}`);
  const rest = rules.size - named.length;
  const list = [...named, ...(rest > 0 ? [`${rest} other rules`] : [])];
  return `${count(notes.length, 'style note')}, ${newInWords(added, notes.length)} (${listInWords(list)})`;
}

function newInWords(added: number, all: number): string {
  if (added === 0) return all === 1 ? 'not new' : 'none of them new';
  if (added === all) return 'new';
  return `${added} of them new`;
}

/** What stood before and is left alone. */
export function outOfScopeInWords(violations: number): string {
  return violations === 1
    ? '1 rule violation stood before and does not block.'
    : `${violations} rule violations stood before and do not block.`;
}

/** `profile base`, `profiles base and vendor-contract`; empty without one. */
export function profilesInWords(
  profiles: readonly { readonly id: string }[],
): string {
  if (profiles.length === 0) return '';
  const names = profiles.map(({ id }) => oneLine(id));
  return `${profiles.length === 1 ? 'profile' : 'profiles'} ${listInWords(names)}`;
}
