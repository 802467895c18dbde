import {
  buildEstate,
  digestOfOwnership,
  ownershipSubject,
  resolveByIdOrRef,
  type BaseTrouble,
  type EstateDataObject,
  type Problem,
} from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate, LoadedSource } from '../../estate/estateReader';
import type {
  CheckedCommits,
  ExaminedSubject,
  IdentifiedSubject,
} from './examineSubject';

type OwnershipContext = Pick<CatalogContext, 'bases'>;

/**
 * Judges what a branch changes of a data object, from the text of the file that
 * holds its entity and what git has at the base. Its owner of now decides.
 */
export async function examineOwnership(
  context: OwnershipContext,
  estate: LoadedEstate,
  { sent, id, owned }: IdentifiedSubject,
  request: CheckedCommits,
): Promise<ExaminedSubject> {
  // What has a base must be in the estate: else nobody knows who owns it.
  const isKnown = owned !== null || sent.base === null;
  const name = { id, ref: sent.ref };
  const revision = revisionOf(sent.revision?.text ?? null, sent.file, name);
  const base = isKnown
    ? await findBase(context, sourceOf(estate, id, request), owned, {
        ...request,
        ...name,
      })
    : { known: false, object: null };
  const subject = ownershipSubject(
    owned ?? { ...name, title: revision.object?.title ?? sent.ref, owner: '' },
    { base: base.object, revision: revision.object, inForce: owned },
  );
  const unjudged = !base.known || revision.problems.length > 0;
  return {
    subject: {
      ...subject,
      file: subject.file || sent.file,
      ...(unjudged ? { findings: [], parts: [] } : {}),
      problems: revision.problems,
      ...(base.known
        ? {}
        : {
            // Told by `known`, which says more.
            baseKnown: !isKnown,
            ...(base.trouble === undefined
              ? {}
              : { baseTrouble: base.trouble }),
          }),
      known: isKnown,
    },
    baseDigest: base.object ? digestOfOwnership(base.object) : sent.base,
    revisionDigest: revision.object && digestOfOwnership(revision.object),
    revisionDocuments: [],
  };
}

type ObjectName = Pick<EstateDataObject, 'id' | 'ref'>;

interface Revision {
  /** Null where the branch removes it, or where it cannot be read. */
  readonly object: EstateDataObject | null;
  readonly problems: readonly Problem[];
}

/** The data object as the file says it that the client sends. */
function revisionOf(
  text: string | null,
  path: string,
  name: ObjectName,
): Revision {
  if (text === null) return { object: null, problems: [] };
  const { dataObjects, problems } = buildEstate([{ path, text }], {
    entities: ['**'],
  });
  const object = resolveByIdOrRef(dataObjects, name);
  if (object !== null || problems.length > 0) return { object, problems };
  return {
    object: null,
    problems: [
      {
        code: 'unknown-reference',
        message: `${path} has no data object ${name.ref}.`,
        remedy:
          'Send the file that holds the entity, or no revision where it is gone.',
        file: path,
        pointer: '',
        line: 0,
        column: 0,
      },
    ],
  };
}

/** The source that has the data object, else the one that the repository is. */
function sourceOf(
  { sources }: LoadedEstate,
  id: string,
  { repository }: CheckedCommits,
): LoadedSource | undefined {
  return (
    sources.find(({ estate }) =>
      estate.dataObjects.some(object => object.id === id),
    ) ?? sources.find(({ project }) => project.name === repository)
  );
}

interface Base {
  readonly known: boolean;
  /** Null for a first one. */
  readonly object: EstateDataObject | null;
  readonly trouble?: BaseTrouble;
}

/**
 * What git has at the commit that the client names. Where the portal reads a
 * folder without git, the object as it is in force.
 */
async function findBase(
  { bases }: OwnershipContext,
  source: LoadedSource | undefined,
  inForce: EstateDataObject | null,
  request: CheckedCommits & ObjectName,
): Promise<Base> {
  const committed = source
    ? await bases.readDataObject(source.stored.name, request, request)
    : ({ kind: 'no-git' } as const);
  switch (committed.kind) {
    case 'unusable':
      return { known: false, object: null, trouble: committed };
    case 'read':
      return { known: true, object: committed.object };
    case 'no-git':
      return { known: true, object: inForce };
  }
}
