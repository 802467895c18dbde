/** Who had a hand in a change, and how sure that is. */
export interface ChangeAuthors {
  /** Users of the estate who wrote or committed some of it. */
  readonly users: readonly string[];
  /** E-mail addresses of authors that match no user of the estate. */
  readonly unmatched: readonly string[];
  /**
   * Who sent it: people who asked for a check of it, and whoever CI says has
   * pushed it. Entity refs, or names that no user has. Records before the portal
   * told them apart have them among `users`.
   */
  readonly senders?: readonly string[];
  /**
   * Users whom somebody named as authors who cannot know it. That keeps them from
   * deciding, and tells nobody who the author is.
   */
  readonly claimed?: readonly string[];
  /** People who named those of `claimed`; absent where nobody did. */
  readonly claimedBy?: readonly string[];
}

export const nobodyKnown: ChangeAuthors = { users: [], unmatched: [] };

/** A user of the estate, by what commits and forges call them. */
export interface Addressed {
  readonly ref: string;
  readonly emails: readonly string[];
  readonly logins: readonly string[];
}

/**
 * Who the authors are by their e-mail addresses. One that matches nobody is kept
 * as it is; one that two users share may be either of them.
 */
export function matchAuthors(
  emails: readonly string[],
  users: readonly Addressed[],
): ChangeAuthors {
  const owners = ownersOf(users);
  const given = emails
    .map(email => email.trim().toLowerCase())
    .filter(email => email !== '');
  return {
    users: sortedUnique(
      given.flatMap(email => owners.get(foldAddress(email)) ?? []),
    ),
    unmatched: sortedUnique(
      given.filter(email => !owners.has(foldAddress(email))),
    ),
  };
}

/** Somebody whom CI names, by address or by the name that a forge has for them. */
export function matchSender(
  name: string,
  users: readonly Addressed[],
): readonly string[] {
  const given = name.trim().toLowerCase();
  if (given === '') return [];
  const known = [
    ...(ownersOf(users).get(foldAddress(given)) ?? []),
    ...users.filter(user => user.logins.includes(given)).map(user => user.ref),
  ];
  return known.length > 0 ? sortedUnique(known) : [given];
}

/** Everybody of several lists; nobody who wrote once is ever taken off. */
export function uniteAuthors(
  lists: readonly ChangeAuthors[],
  users: readonly Addressed[],
): ChangeAuthors {
  // Somebody who joined the estate since is an author by name from now on.
  const again = matchAuthors(
    lists.flatMap(list => list.unmatched),
    users,
  );
  const known = sortedUnique([
    ...again.users,
    ...lists.flatMap(list => list.users),
  ]);
  const senders = sortedUnique(
    lists
      .flatMap(list => list.senders ?? [])
      .flatMap(sender =>
        isEntityRef(sender) ? sender : matchSender(sender, users),
      ),
  );
  const claimed = sortedUnique(
    lists.flatMap(list => list.claimed ?? []),
  ).filter(ref => !known.includes(ref));
  const claimedBy = sortedUnique(lists.flatMap(list => list.claimedBy ?? []));
  return {
    users: known,
    unmatched: again.unmatched,
    ...(senders.length === 0 ? {} : { senders }),
    ...(claimed.length === 0 ? {} : { claimed }),
    ...(claimed.length === 0 || claimedBy.length === 0 ? {} : { claimedBy }),
  };
}

/** Who does not decide about a change: whoever had, or may have had, a hand in it. */
export function mayBeAuthor(authors: ChangeAuthors, person: string): boolean {
  const { users, senders = [], claimed = [] } = authors;
  return [users, senders, claimed].some(list => list.includes(person));
}

/**
 * Whether somebody could approve their own work unnoticed: an author matches
 * nobody, or nobody is known at all.
 */
export function isAuthorUnknown({ users, unmatched }: ChangeAuthors): boolean {
  return unmatched.length > 0 || users.length === 0;
}

/** Why more people are needed, as the beginning of a sentence; empty where they are not. */
export function unknownAuthorInWords(authors: ChangeAuthors): string {
  const { unmatched } = authors;
  if (!isAuthorUnknown(authors)) return '';
  if (unmatched.length === 0) return 'Nobody is known to have made this change';
  const last = unmatched.slice(-1);
  const named = [unmatched.slice(0, -1).join(', '), ...last]
    .filter(part => part !== '')
    .join(' and ');
  return `${named} ${unmatched.length === 1 ? 'matches' : 'match'} no user of the estate`;
}

/** Who named those of `claimed`; runs of before do not say it. */
export function claimerInWords({ claimedBy = [] }: ChangeAuthors): string {
  return claimedBy.length === 0
    ? 'somebody who cannot know it'
    : `${claimedBy.join(' and ')}, who cannot know it`;
}

function ownersOf(
  users: readonly Addressed[],
): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, readonly string[]>();
  for (const { ref, emails } of users) {
    for (const email of emails.map(foldAddress)) {
      owners.set(email, [...(owners.get(email) ?? []), ref]);
    }
  }
  return owners;
}

/**
 * Addresses of one mailbox are one: case plays no role, nor what follows a plus
 * in the local part (sub-addressing, RFC 5233).
 */
export function foldAddress(email: string): string {
  const lower = email.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  const plus = lower.indexOf('+');
  return plus > 0 && plus < at ? lower.slice(0, plus) + lower.slice(at) : lower;
}

const isEntityRef = (text: string) => text.startsWith('user:');

function sortedUnique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
