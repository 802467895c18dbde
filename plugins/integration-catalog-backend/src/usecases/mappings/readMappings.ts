import { NotFoundError } from '@backstage/errors';
import type {
  Answer,
  DeepReadonly,
  MappingVersion,
} from '@interlock/plugin-integration-catalog-common';
import type { CatalogContext } from '../../catalogContext';
import {
  findMappingVersion,
  listMappingVersions,
  readMappingSource,
  type StoredMappingVersion,
} from '../../store/mappingVersions';

type MappingContext = Pick<CatalogContext, 'database' | 'estate'>;

/** Namespace and name of the integration, as a path of the API names them. */
export interface IntegrationName {
  readonly namespace: string;
  readonly name: string;
}

/** Sheets that the protected refs have now. */
export async function listMappings({
  database,
}: Pick<MappingContext, 'database'>): Promise<Answer<'listMappings'>> {
  const versions = await listMappingVersions(database);
  return {
    mappings: versions.filter(({ current }) => current).map(onTheWire),
  };
}

/** Every version of a sheet, by the name that its integration has now. */
export async function getMapping(
  context: MappingContext,
  name: IntegrationName,
): Promise<Answer<'getMapping'>> {
  const { id } = await requireIntegration(context, name);
  const versions = await listMappingVersions(context.database, id);
  return { versions: versions.map(onTheWire) };
}

/** One version of a sheet as it was ingested. */
export async function getMappingDocument(
  context: MappingContext,
  name: IntegrationName,
  digest: string,
): Promise<Answer<'getMappingDocument'>> {
  const { id, ref } = await requireIntegration(context, name);
  const version = await findMappingVersion(context.database, id, digest);
  if (!version) {
    throw new NotFoundError(
      `The portal has never ingested version ${digest} of the mapping of ${ref}; see the versions of the mapping.`,
    );
  }
  const { text, valueMaps } = await readMappingSource(
    context.database,
    version,
  );
  return { version: onTheWire(version), text, valueMaps };
}

async function requireIntegration(
  { estate }: Pick<MappingContext, 'estate'>,
  { namespace, name }: IntegrationName,
) {
  const ref = `integration:${namespace}/${name}`.toLowerCase();
  const { integrations } = await estate.read();
  const integration = integrations.find(one => one.ref === ref);
  if (!integration) {
    throw new NotFoundError(`There is no integration ${ref} in the estate.`);
  }
  return integration;
}

function onTheWire(
  version: StoredMappingVersion,
): DeepReadonly<MappingVersion> {
  return {
    id: version.integrationId,
    integration: version.integration,
    digest: version.digest,
    file: version.file,
    rowCount: version.rowCount,
    firstSeenAt: version.firstSeenAt,
    commit: version.commit,
    current: version.current,
  };
}
