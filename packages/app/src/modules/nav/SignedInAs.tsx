import { useSidebarOpenState } from '@backstage/core-components';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { userView } from '@interlock/plugin-integration-catalog-common';
import { useLoaded } from '@interlock/plugin-integration-catalog-react';
import { RiLogoutBoxRLine } from '@remixicon/react';
import { useCallback } from 'react';
import styles from './Nav.module.css';

/** Who is signed in, in which role, and the way to become somebody else. */
export function SignedInAs() {
  const identity = useApi(identityApiRef);
  const catalog = useApi(catalogApiRef);
  const { isOpen } = useSidebarOpenState();
  const person = useLoaded(
    useCallback(async () => {
      const { userEntityRef } = await identity.getBackstageIdentity();
      const [profile, entity] = await Promise.all([
        identity.getProfileInfo(),
        catalog.getEntityByRef(userEntityRef),
      ]);
      return {
        name: profile.displayName ?? userEntityRef,
        role: entity ? userView(entity).role : '',
      };
    }, [identity, catalog]),
  );
  if (person.state !== 'ready') return null;
  const { name, role } = person.value;
  const initials = name
    .split(/\s+/)
    .map(word => word.charAt(0))
    .slice(0, 2)
    .join('');
  return (
    <div className={styles.person}>
      <span className={styles.initials} aria-hidden="true">
        {initials}
      </span>
      {isOpen && (
        <div className={styles.personText}>
          <span className={styles.personName}>
            Signed in as <b>{name}</b>
          </span>
          {role && <span className={styles.personRole}>{role}</span>}
          <button
            type="button"
            className={styles.switchRole}
            onClick={() => identity.signOut()}
          >
            <RiLogoutBoxRLine size={14} aria-hidden="true" />
            {role ? 'Switch role' : 'Sign out'}
          </button>
        </div>
      )}
    </div>
  );
}
