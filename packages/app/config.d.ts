export interface Config {
  app?: {
    /**
     * How people sign in: as a role of the estate, in development only, or at
     * the identity provider that `auth.providers.oidc` names.
     * @visibility frontend
     */
    signIn?: 'estate-roles' | 'oidc';
  };
}
