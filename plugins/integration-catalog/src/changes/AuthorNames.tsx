import type { ChangeAuthors } from '@interlock/contract-core';
import { EntityTitle } from '@interlock/plugin-integration-catalog-react';

/** Who made a change; people whom the estate does not know are named by their address. */
export function AuthorNames(props: { readonly authors: ChangeAuthors }) {
  const { users, unmatched, claimed = [], claimedBy = [] } = props.authors;
  const claimer =
    claimedBy.length === 0
      ? 'somebody who cannot know it'
      : `${claimedBy.join(' and ')}, who cannot know it`;
  const named = users.length + unmatched.length;
  if (named + claimed.length === 0) return <>author unknown</>;
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
      {claimed.map((user, index) => (
        <span
          key={user}
          title={`Named as an author by ${claimer}; does not decide`}
        >
          {named + index > 0 && ', '}
          <EntityTitle entityRef={user} /> (claimed
          {claimedBy.length > 0 && (
            <>
              {' by '}
              <EntityTitle entityRef={claimedBy[0] ?? ''} />
            </>
          )}
          )
        </span>
      ))}
    </span>
  );
}
