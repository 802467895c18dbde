import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { waitForStartTurn } from '@interlock/plugin-store';

/**
 * Replicas on one PostgreSQL start one after the other: nothing of Backstage
 * begins before this has its turn, and the turn ends when all plugins are ready.
 */
export const startInTurn = createBackendFeatureLoader({
  deps: {
    config: coreServices.rootConfig,
    lifecycle: coreServices.rootLifecycle,
    logger: coreServices.rootLogger,
  },
  async loader({ config, lifecycle, logger }) {
    const connection = postgresConnection(config);
    if (connection === null) return [];
    const turn = await waitForStartTurn(connection);
    logger.info('No other replica is starting; this one begins.');
    lifecycle.addStartupHook(() => turn.end());
    return [];
  },
});

/** How the database is reached; null where it is no PostgreSQL. */
export function postgresConnection(config: Config): string | object | null {
  const database = config.getConfig('backend.database');
  if (database.getString('client') !== 'pg') return null;
  const connection = database.get('connection');
  if (typeof connection !== 'object' || connection === null) {
    return String(connection);
  }
  // As Backstage itself: the server's own database where none is named.
  return { database: 'postgres', ...connection };
}
