import { buildEstate, groupView } from '../estate';
import type { EstateFile } from '../estate';
import { canonicalJson } from '../model';
import type { Problem } from '../model';
import { isAsked } from './askedPeople';
import type { ChangedFile } from './changedFile';

/** What a file says about people whom a policy can ask. */
interface Standing {
  /** Entity ref of the person or the group. */
  readonly ref: string;
  /** Groups of a person, or members of a group, as far as they are asked. */
  readonly membership: readonly string[];
  /** Addresses and names at forges of a person: authors are known by them. */
  readonly addresses: readonly string[];
}

export interface MembershipChange {
  /** What changes, each in words; empty where nothing does. */
  readonly words: readonly string[];
  /** The same as data: equal for the same change, however it is written. */
  readonly meaning: unknown;
  /** Why the revision cannot be read; empty where it can. */
  readonly problems: readonly Problem[];
}

/**
 * What a changed file of entities does to the membership and the addresses of
 * people whom a policy can ask. `asked` has groups and people as entity refs,
 * `known` the people whom the protected side knows as asked.
 */
export function membershipChange(
  { path, base, revision }: ChangedFile,
  asked: readonly string[],
  known: ReadonlySet<string>,
): MembershipChange {
  const before = standings(path, base, asked, known);
  const after = standings(path, revision, asked, known);
  const refs = [
    ...new Set([...before.found, ...after.found].map(({ ref }) => ref)),
  ].sort();
  const changed = refs.flatMap(ref => {
    const was = before.found.filter(standing => standing.ref === ref);
    const is = after.found.filter(standing => standing.ref === ref);
    return canonicalJson(was) === canonicalJson(is) ? [] : [{ ref, was, is }];
  });
  return {
    words: changed.flatMap(({ ref, was, is }) => wordsOf(ref, was, is)),
    meaning: changed,
    problems: after.problems,
  };
}

function standings(
  path: string,
  text: string | null,
  asked: readonly string[],
  known: ReadonlySet<string>,
): {
  readonly found: readonly Standing[];
  readonly problems: readonly Problem[];
} {
  if (text === null) return { found: [], problems: [] };
  const file: EstateFile = { path, text };
  const { users, entities, problems } = buildEstate([file], {
    entities: ['**'],
  });
  const people = users
    .filter(user => known.has(user.ref) || isAsked(user, asked))
    .map(({ ref, groups, emails, logins }) => ({
      ref,
      membership: groups.filter(group => asked.includes(group)),
      addresses: [...new Set([...emails, ...logins])].sort(),
    }));
  const groups = entities
    .filter(({ kind, ref }) => kind === 'Group' && asked.includes(ref))
    .map(group => ({
      ref: group.ref,
      membership: [...new Set(groupView(group.document).members)].sort(),
      addresses: [],
    }));
  return { found: [...people, ...groups], problems };
}

function wordsOf(
  ref: string,
  was: readonly Standing[],
  is: readonly Standing[],
): readonly string[] {
  const of = (all: readonly Standing[], member: 'membership' | 'addresses') =>
    [...new Set(all.flatMap(standing => standing[member]))].sort();
  const isGroup = ref.startsWith('group:');
  const [gains, loses] = isGroup
    ? ['gains the members', 'loses the members']
    : ['joins', 'leaves'];
  const words = [
    ...difference(of(is, 'membership'), of(was, 'membership'), gains),
    ...difference(of(was, 'membership'), of(is, 'membership'), loses),
    ...difference(
      of(is, 'addresses'),
      of(was, 'addresses'),
      'gains the address',
    ),
    ...difference(
      of(was, 'addresses'),
      of(is, 'addresses'),
      'loses the address',
    ),
  ];
  if (words.length > 0) return words.map(named(ref));
  if (is.length === 0) return [`${ref} goes`];
  return [`${ref} is ${was.length === 0 ? 'new' : 'written in another way'}`];
}

const named = (ref: string) => (words: string) => `${ref} ${words}`;

function difference(
  there: readonly string[],
  missing: readonly string[],
  verb: string,
): readonly string[] {
  const more = there.filter(entry => !missing.includes(entry));
  return more.length === 0 ? [] : [`${verb} ${more.join(', ')}`];
}
