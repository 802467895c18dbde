import {
  digestOfSheet,
  mappingSubject,
  type BaseTrouble,
  type EstateIntegration,
  type SheetSource,
} from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate, LoadedSource } from '../../estate/estateReader';
import {
  findCurrentMapping,
  listMappingVersions,
  readMappingSource,
} from '../../store/mappingVersions';
import { withFaultsOfSheet } from './faultsOfSheet';
import type {
  CheckedCommits,
  ExaminedSubject,
  IdentifiedSubject,
} from './examineSubject';

type MappingContext = Pick<
  CatalogContext,
  'database' | 'bases' | 'analyser' | 'now'
>;

/**
 * Judges a changed mapping sheet from the text of the revision and what git has
 * at the base. Who approves it is said by the version in force.
 */
export async function examineMapping(
  context: MappingContext,
  estate: LoadedEstate,
  { sent, id, mapped }: IdentifiedSubject,
  request: CheckedCommits,
): Promise<ExaminedSubject> {
  // What has a base must be in the estate: else nobody knows who approves it.
  const isKnown = mapped !== null || sent.base === null;
  const integration = mapped ?? strange(id, sent.ref);
  const source = sourceOf(estate, id, request);
  const base = isKnown
    ? await findBase(context, source, integration, {
        ...request,
        base: sent.base,
      })
    : unknownBase;
  const revision: SheetSource | null = sent.revision && {
    file: sent.file,
    text: sent.revision.text,
    valueMaps: sent.revision.references,
  };
  const changed = mappingSubject(integration, {
    base: base.sheet,
    revision,
    inForce: await sheetInForce(context, id),
  });
  const subject = base.known
    ? await withFaultsOfSheet(context, source, changed, {
        base: base.sheet,
        revision,
        request,
      })
    : changed;
  return {
    subject: {
      ...subject,
      file: subject.file || sent.file,
      ...(base.known
        ? {}
        : {
            // Told by `known`, which says more.
            baseKnown: !isKnown,
            findings: [],
            ...(base.trouble === undefined
              ? {}
              : { baseTrouble: base.trouble }),
          }),
      known: isKnown,
    },
    baseDigest: base.sheet ? digestOfSheet(base.sheet) : sent.base,
    revisionDigest: revision && digestOfSheet(revision),
    revisionDocuments: [],
  };
}

/** Of an integration that is new there is no word but the client's. */
function strange(id: string, ref: string) {
  return { id, ref, title: ref, owner: '' };
}

/** The source that has the integration, else the one that the repository is. */
function sourceOf(
  { sources }: LoadedEstate,
  id: string,
  { repository }: CheckedCommits,
): LoadedSource | undefined {
  return (
    sources.find(({ estate }) =>
      estate.integrations.some(integration => integration.id === id),
    ) ?? sources.find(({ project }) => project.name === repository)
  );
}

interface Base {
  readonly known: boolean;
  /** Null for a first sheet. */
  readonly sheet: SheetSource | null;
  readonly trouble?: BaseTrouble;
}

const unknownBase: Base = { known: false, sheet: null };

/**
 * The base as git has it at the commit that the client names; what the client
 * sends about it is not looked at. Where the portal reads a folder without git,
 * the version that it has ingested.
 */
async function findBase(
  { database, bases }: Pick<MappingContext, 'database' | 'bases'>,
  source: LoadedSource | undefined,
  integration: Pick<EstateIntegration, 'id' | 'ref'>,
  request: CheckedCommits & { readonly base: string | null },
): Promise<Base> {
  const committed = source
    ? await bases.readMapping(source.stored.name, request, integration)
    : ({ kind: 'no-git' } as const);
  switch (committed.kind) {
    case 'unusable':
      return { ...unknownBase, trouble: committed };
    case 'read':
      return { known: true, sheet: committed.sheet };
    // The last good version judges until somebody mends it.
    case 'document-missing':
      return ingested(database, integration.id, null);
    case 'no-git':
      return ingested(database, integration.id, request.base);
  }
}

/** The version of a digest; the one in force where none is asked for. */
async function ingested(
  database: CatalogContext['database'],
  id: string,
  digest: string | null,
): Promise<Base> {
  const version = (await listMappingVersions(database, id)).find(one =>
    digest === null ? one.current : one.digest === digest,
  );
  if (version === undefined) {
    return digest === null
      ? { known: true, sheet: null }
      : { ...unknownBase, trouble: neverSeen(id) };
  }
  return { known: true, sheet: await readMappingSource(database, version) };
}

function neverSeen(id: string): BaseTrouble {
  return {
    message: `The base of the mapping of ${id} is not a version that the portal has seen.`,
    remedy:
      'Push the protected branch, let the portal read it, and run the check again.',
  };
}

async function sheetInForce(
  { database }: Pick<MappingContext, 'database'>,
  id: string,
): Promise<SheetSource | null> {
  const current = await findCurrentMapping(database, id);
  return current && readMappingSource(database, current);
}
