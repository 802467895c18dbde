import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { EstateRolesSignInPage } from './EstateRolesSignInPage';
import { oidcAuthApi } from './oidc';
import { OidcSignInPage } from './OidcSignInPage';

/** `app.signIn` says which of the two ways this portal offers. */
function InterlockSignInPage(props: SignInPageProps) {
  const way = useApi(configApiRef).getOptionalString('app.signIn');
  return way === 'oidc' ? (
    <OidcSignInPage {...props} />
  ) : (
    <EstateRolesSignInPage {...props} />
  );
}

const signInPage = SignInPageBlueprint.make({
  params: { loader: async () => InterlockSignInPage },
});

export const signInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [signInPage, oidcAuthApi],
});
