import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { authProvidersExtensionPoint } from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { EstateRoles } from './estateRoles';
import { createEstateRolesProvider, providerId } from './estateRolesProvider';
import { reasonNotToOffer } from './startCondition';

/**
 * Sign-in as one of the estate's roles. Outside development, or when other
 * machines can reach the backend, the provider is not registered at all, so its
 * routes do not exist.
 */
export const authModuleEstateRolesProvider = createBackendModule({
  pluginId: 'auth',
  moduleId: 'estate-roles-provider',
  register(registration) {
    registration.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ auth, catalog, config, logger, providers }) {
        if (!config.has(`auth.providers.${providerId}`)) {
          return;
        }
        const reason = reasonNotToOffer(process.env.NODE_ENV, config);
        if (reason !== undefined) {
          logger.warn(
            `Sign-in as a role of the estate is switched off: ${reason}.`,
          );
          return;
        }
        providers.registerProvider({
          providerId,
          factory: createEstateRolesProvider({
            roles: new EstateRoles({ catalog, auth }),
            logger,
          }),
        });
      },
    });
  },
});
