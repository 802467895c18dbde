import {
  collectSheet,
  digestOfSheet,
  readSheet,
  type EstateIntegration,
  type Problem,
} from '@interlock/contract-core';
import { fileReader, type EstateSource } from '@interlock/contract-io';
import type { NewMappingVersion } from '../store/mappingVersions';

/** An integration with the version of its sheet that was read; null where it has none. */
export interface ReadMapping {
  readonly integration: Pick<EstateIntegration, 'id' | 'ref'>;
  /** `kept` where it cannot be read: its last good version stays. */
  readonly version: NewMappingVersion | 'kept' | null;
}

export interface ReadMappings {
  readonly read: readonly ReadMapping[];
  readonly problems: readonly Problem[];
}

interface MappingReading {
  readonly source: EstateSource;
  readonly sourceName: string;
  /** ISO 8601 in UTC. */
  readonly seenAt: string;
}

/** Reads the sheet of every integration of a source, with the value maps that it shares. */
export async function readMappings(
  integrations: readonly EstateIntegration[],
  reading: MappingReading,
): Promise<ReadMappings> {
  const read: ReadMapping[] = [];
  const problems: Problem[] = [];
  for (const integration of integrations) {
    const first = integrations.find(({ id }) => id === integration.id);
    if (first && first !== integration) {
      problems.push(sharedId(first, integration));
      continue;
    }
    const one = await readMapping(integration, reading);
    read.push({ integration, version: one.version });
    problems.push(...one.problems);
  }
  return { read, problems };
}

async function readMapping(
  { id, ref, mapping }: EstateIntegration,
  { source, sourceName, seenAt }: MappingReading,
): Promise<Pick<ReadMapping, 'version'> & Pick<ReadMappings, 'problems'>> {
  if (mapping === '') return { version: null, problems: [] };
  const sheet = await collectSheet(mapping, fileReader(source));
  if (sheet === null) {
    return { version: 'kept', problems: [missingSheet(ref, mapping)] };
  }
  const { sheet: rows, problems } = readSheet(sheet);
  if (rows === null) return { version: 'kept', problems };
  return {
    version: {
      integrationId: id,
      integration: ref,
      digest: digestOfSheet(sheet),
      source: sourceName,
      file: sheet.file,
      rowCount: rows.mappings.reduce((sum, each) => sum + each.rows.length, 0),
      firstSeenAt: seenAt,
      commit: source.commit || null,
      sheet,
    },
    problems,
  };
}

function missingSheet(ref: string, file: string): Problem {
  return {
    code: 'missing-file',
    message: `The mapping sheet ${file} of ${ref} does not exist at the ref that the portal reads.`,
    remedy: `Commit ${file}, or correct spec.mapping of the integration.`,
    file,
    pointer: '',
    line: 0,
    column: 0,
  };
}

/** Nobody can tell two integrations apart that have one id; the first one keeps it. */
function sharedId(
  first: EstateIntegration,
  { id, ref, entity }: EstateIntegration,
): Problem {
  return {
    code: 'duplicate-name',
    message: `${first.ref} and ${ref} have one id, ${id}, so the mapping of ${ref} was not read.`,
    remedy: 'Give one of the two another interlock.dev/id.',
    ...entity.location,
  };
}
