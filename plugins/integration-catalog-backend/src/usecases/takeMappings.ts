import type { Knex } from 'knex';
import type { CatalogContext } from '../catalogContext';
import type { ReadMapping } from '../estate/readMappings';
import { appendAudit, type AuditEvent } from '../store/audit';
import {
  listMappingVersions,
  nameIntegration,
  retireMapping,
  storeMappingVersion,
  type NewMappingVersion,
} from '../store/mappingVersions';
import { portalActor } from './portalActor';

/** Takes the sheets of a commit into force, each with its audit entries. */
export async function takeMappings(
  transaction: Knex.Transaction,
  { now }: Pick<CatalogContext, 'now'>,
  mappings: readonly ReadMapping[],
): Promise<void> {
  const at = now().toISOString();
  for (const { integration, version } of mappings) {
    // What is known of a sheet goes on under its id when its entity is renamed.
    const former = await nameIntegration(transaction, integration);
    const isNew =
      version !== null &&
      version !== 'kept' &&
      (await storeMappingVersion(transaction, version));
    await appendAudit(transaction, [
      ...(former.length === 0 ? [] : [renamed(integration, former, at)]),
      ...(isNew ? [ingested(version, at)] : []),
    ]);
  }
}

/** Sheets that no integration of the source names any more are current no longer. */
export async function retireMappings(
  transaction: Knex.Transaction,
  sourceName: string,
  mappings: readonly ReadMapping[],
): Promise<void> {
  const present = new Set(
    mappings
      .filter(({ version }) => version !== null)
      .map(({ integration }) => integration.id),
  );
  const gone = (await listMappingVersions(transaction)).filter(
    ({ current, source, integrationId }) =>
      current && source === sourceName && !present.has(integrationId),
  );
  for (const { integrationId } of gone) {
    await retireMapping(transaction, integrationId);
  }
}

function renamed(
  { id, ref }: ReadMapping['integration'],
  former: readonly string[],
  at: string,
): AuditEvent {
  return {
    at,
    actor: portalActor,
    action: 'integration.renamed',
    subject: ref,
    detail: { id, former },
  };
}

function ingested(
  { integrationId, integration, digest, file, commit }: NewMappingVersion,
  at: string,
): AuditEvent {
  return {
    at,
    actor: portalActor,
    action: 'mapping-version.ingested',
    subject: integration,
    detail: { integration: integrationId, digest, file, commit },
  };
}
