import type { ChangeAuthors } from '@interlock/contract-core';
import { EntityTitle } from '@interlock/plugin-integration-catalog-react';

/** Who made a change; people whom the estate does not know are named by their address. */
export function AuthorNames(props: { readonly authors: ChangeAuthors }) {
  const { users, unmatched } = props.authors;
  if (users.length + unmatched.length === 0) return <>no author named</>;
  return (
    <span>
      {users.map((user, index) => (
        <span key={user}>
          {index > 0 && ', '}
          <EntityTitle entityRef={user} />
        </span>
      ))}
      {unmatched.map((address, index) => (
        <span key={address} title="Matches no user of the estate">
          {users.length + index > 0 && ', '}
          {address} (unknown)
        </span>
      ))}
    </span>
  );
}
