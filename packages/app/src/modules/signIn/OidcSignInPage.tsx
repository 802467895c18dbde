import { SignInPage } from '@backstage/core-components';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { oidcAuthApiRef } from './oidc';

/** Sign-in at the identity provider of the organisation. */
export function OidcSignInPage(props: SignInPageProps) {
  return (
    <SignInPage
      {...props}
      auto
      title="Sign in"
      align="center"
      provider={{
        id: 'oidc',
        title: 'Your organisation',
        message: 'Sign in at the identity provider of your organisation',
        apiRef: oidcAuthApiRef,
      }}
    />
  );
}
