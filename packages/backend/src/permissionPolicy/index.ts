import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { GrantedPermissionPolicy } from './GrantedPermissionPolicy';
import { openPermissions } from './openPermissions';
import { readPermissionGrants } from './permissionGrants';

/** The portal's permission policy, made of `interlock.permissions`. */
export const permissionModuleGrantedPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'granted-policy',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ config, policy, userInfo }) {
        policy.setPolicy(
          new GrantedPermissionPolicy({
            grants: readPermissionGrants(config),
            open: openPermissions,
            userInfo,
          }),
        );
      },
    });
  },
});
