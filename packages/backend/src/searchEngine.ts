import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';

/**
 * Search on PostgreSQL keeps its index there, where every replica finds what one
 * of them has indexed. On SQLite there is one process, and Backstage's own index
 * in its memory is enough.
 */
export const searchEngineOfDatabase = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  *loader({ config }) {
    if (keepsSearchInPostgres(config)) {
      yield import('@backstage/plugin-search-backend-module-pg');
    }
  },
});

/** As Backstage: a plugin may have a database of another kind than the rest. */
export function keepsSearchInPostgres(config: Config): boolean {
  const database = config.getConfig('backend.database');
  const client =
    database.getOptionalString('plugin.search.client') ??
    database.getString('client');
  return client === 'pg';
}
