import { ProxiedSignInPage } from '@backstage/core-components';
import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import type { IdentityApi } from '@backstage/core-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { Button } from '@backstage/ui';
import {
  FailedState,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback, useState } from 'react';
import { forgetChosenRole, keepChosenRole, readChosenRole } from './chosenRole';
import { fetchEstateRoles } from './estateRoles';
import { RoleChoice } from './RoleChoice';
import styles from './SignIn.module.css';

/** Signing out means: forget the choice, so that the next page asks again. */
class ForgettingIdentity implements IdentityApi {
  readonly #identity: IdentityApi;

  constructor(identity: IdentityApi) {
    this.#identity = identity;
  }

  getProfileInfo() {
    return this.#identity.getProfileInfo();
  }

  getBackstageIdentity() {
    return this.#identity.getBackstageIdentity();
  }

  getCredentials() {
    return this.#identity.getCredentials();
  }

  async signOut() {
    forgetChosenRole();
    await this.#identity.signOut();
  }
}

/** Development sign-in: choose who to be among the roles of the estate. */
export function EstateRolesSignInPage(props: SignInPageProps) {
  const [chosen, setChosen] = useState(readChosenRole);
  const discoveryApi = useApi(discoveryApiRef);
  const roles = useLoaded(
    useCallback(() => fetchEstateRoles(discoveryApi), [discoveryApi]),
  );
  if (chosen) {
    return (
      <ProxiedSignInPage
        provider="estate-roles"
        headers={{ 'x-interlock-user': chosen }}
        onSignInSuccess={identity => {
          keepChosenRole(chosen);
          props.onSignInSuccess(new ForgettingIdentity(identity));
        }}
        ErrorComponent={({ error }) => (
          <main className={styles.refused}>
            <FailedState
              what={`The session of ${chosen}`}
              error={error ?? new Error('No reason was given.')}
            />
            <Button
              onPress={() => {
                forgetChosenRole();
                setChosen('');
              }}
            >
              Choose another role
            </Button>
          </main>
        )}
      />
    );
  }
  return <RoleChoice roles={roles} onChoose={setChosen} />;
}
