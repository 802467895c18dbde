import type { ChangeAuthors } from './decision';

/** Somebody of the estate, as far as a commit can name them. */
export interface PossibleAuthor {
  /** Entity ref of the user. */
  readonly ref: string;
  /** Lower case; empty when the user has none. */
  readonly email: string;
}

/**
 * Who made a change, by e-mail address. An address that matches nobody is kept
 * as it is: it makes the policy ask for more people.
 */
export function matchAuthors(
  emails: readonly string[],
  users: readonly PossibleAuthor[],
): ChangeAuthors {
  const matched: string[] = [];
  const unmatched: string[] = [];
  for (const email of emails.map(value => value.trim().toLowerCase())) {
    const user = users.find(
      candidate => candidate.email !== '' && candidate.email === email,
    );
    if (user) {
      matched.push(user.ref);
    } else if (email !== '') {
      unmatched.push(email);
    }
  }
  return { users: sortedUnique(matched), unmatched: sortedUnique(unmatched) };
}

/** Everybody of several lists; nobody who wrote once is ever taken off. */
export function uniteAuthors(
  lists: readonly ChangeAuthors[],
  users: readonly PossibleAuthor[],
): ChangeAuthors {
  // Somebody who joined the estate since is an author by name from now on.
  const again = matchAuthors(
    lists.flatMap(list => list.unmatched),
    users,
  );
  return {
    users: sortedUnique([...again.users, ...lists.flatMap(list => list.users)]),
    unmatched: again.unmatched,
  };
}

function sortedUnique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
