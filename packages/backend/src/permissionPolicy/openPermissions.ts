import { integrationCatalogPermissions } from '@interlock/plugin-integration-catalog-common';

/**
 * What every signed-in user has where no grant narrows it: reading the catalog,
 * and asking the integration catalog, which holds each request against the estate.
 * Writing to Backstage's catalog is not among it: the estate is changed in git.
 */
export const openPermissions: ReadonlySet<string> = new Set([
  'catalog.entity.read',
  'catalog.location.read',
  ...integrationCatalogPermissions.map(({ name }) => name),
]);
