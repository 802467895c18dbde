import type { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  InputError,
  NotAllowedError,
  NotImplementedError,
} from '@backstage/errors';
import {
  type AuthProviderFactory,
  type AuthProviderRouteHandlers,
  prepareBackstageIdentityResponse,
} from '@backstage/plugin-auth-node';
import type { EstateRoles } from './estateRoles';
import { reasonNotLocal, type RequestOrigin } from './loopback';

/** Key under `auth.providers` and part of the path. */
export const providerId = 'estate-roles';

/** Names the user to sign in as. */
export const userHeader = 'x-interlock-user';

/**
 * The routes of the provider: `start` lists the roles, `refresh` signs in as
 * the one that the header names. There is nothing to remember on the server;
 * the page keeps the choice and sends it again.
 */
export function createEstateRolesProvider(options: {
  readonly roles: EstateRoles;
  readonly logger: LoggerService;
}): AuthProviderFactory {
  const { roles, logger } = options;
  return ({ resolverContext }): AuthProviderRouteHandlers => ({
    async start(request, response) {
      assertLocal(request);
      response.json({ roles: await roles.list() });
    },

    async refresh(request, response) {
      assertLocal(request);
      const user = await roles.find(readUserRef(request.get(userHeader)));
      const signedIn = await resolverContext.signInWithCatalogUser({
        entityRef: user.userRef,
      });
      logger.info(`Signed in as ${user.userRef} (${user.role})`);
      response.json({
        providerInfo: {},
        profile: { displayName: user.displayName, email: user.email },
        backstageIdentity: prepareBackstageIdentityResponse(signedIn),
      });
    },

    async frameHandler() {
      throw new NotImplementedError(
        'Sign-in as a role of the estate opens no window and has no callback.',
      );
    },

    async logout(_request, response) {
      // The server holds no session; the page forgets its choice.
      response.status(204).end();
    },
  });
}

function assertLocal(request: RequestOrigin): void {
  const reason = reasonNotLocal(request);
  if (reason !== undefined) {
    throw new NotAllowedError(
      `Sign-in as a role of the estate is for this machine only, and ${reason}. Open the portal under http://localhost, or configure a provider for everybody (docs/sign-in.md).`,
    );
  }
}

function readUserRef(header: string | undefined): string {
  if (header === undefined || header === '') {
    throw new InputError(
      `The header ${userHeader} is missing; it names the user to sign in as, for example user:default/guest-name.`,
    );
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(header, {
        defaultKind: 'user',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    throw new InputError(
      `The header ${userHeader} is "${header}", which is no entity reference; write it as user:default/name.`,
    );
  }
}
