import { createBackend } from '@backstage/backend-defaults';
import { missingVariables } from './missingVariables';
import { permissionModuleGrantedPolicy } from './permissionPolicy';
import { rootHttpRouterWithPlainErrors } from './rootHttpRouter';
import { searchEngineOfDatabase } from './searchEngine';
import { startInTurn } from './startInTurn';

const backend = createBackend();
backend.add(rootHttpRouterWithPlainErrors);
backend.add(startInTurn);

backend.add(import('@backstage/plugin-app-backend'));

// Who somebody is, and what they may do. Each sign-in method starts only where
// the configuration names it under `auth.providers`.
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-oidc-provider'));
backend.add(import('@interlock/plugin-auth-backend-module-estate-roles'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(permissionModuleGrantedPolicy);

// The estate.
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

backend.add(
  import('@interlock/plugin-catalog-backend-module-integration-model'),
);
backend.add(import('@interlock/plugin-integration-catalog-backend'));
backend.add(import('@interlock/plugin-ownership-backend'));

// What the pages need around it.
backend.add(import('@backstage/plugin-search-backend'));
backend.add(searchEngineOfDatabase);
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(
  import('@interlock/plugin-search-backend-module-integration-catalog'),
);
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

missingVariables(process.argv, process.env)
  .then(missing => {
    if (missing.length > 0) throw new Error(missing.join('\n'));
    return backend.start();
  })
  .catch((error: Error) => {
    // Backstage would log the failure and stay up without ever being ready.
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
