import type { ChangeAuthors, EstateUser } from '@interlock/contract-core';

/** Who the authors are by their e-mail addresses; who matches nobody stays named. */
export function matchAuthors(
  emails: readonly string[],
  users: readonly EstateUser[],
): ChangeAuthors {
  const refs = new Map(
    users.filter(user => user.email !== '').map(user => [user.email, user.ref]),
  );
  const known = emails.flatMap(email => refs.get(email.toLowerCase()) ?? []);
  return {
    users: [...new Set(known)].sort(),
    unmatched: [...new Set(emails)]
      .filter(email => !refs.has(email.toLowerCase()))
      .sort(),
  };
}
