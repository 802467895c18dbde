import {
  bindingSubjectId,
  digestOfOwnership,
  digestText,
  resolveByIdOrRef,
} from '@interlock/contract-core';
import {
  fileReader,
  openSource,
  type EstateSource,
} from '@interlock/contract-io';
import type { CatalogContext } from '../catalogContext';
import type { RequestSubject } from '../store/changeRequests';

/** Files and data objects as they are in force, for subjects that are no contract. */
export interface FilesInForce {
  /** Whether the protected ref has the revision of a data object now. */
  holdOwnership(
    subject: Pick<
      RequestSubject,
      'id' | 'ref' | 'baseDigest' | 'revisionDigest'
    >,
  ): boolean;
  /** Whether it has the revision of the overlay of a contract now. */
  holdOverlay(
    repository: string,
    subject: Pick<RequestSubject, 'id' | 'baseDigest' | 'revisionDigest'>,
  ): Promise<boolean>;
  /** Whether the protected ref has the revision of a subject now. */
  hold(
    repository: string,
    subject: Pick<RequestSubject, 'file' | 'baseDigest' | 'revisionDigest'>,
  ): Promise<boolean>;
}

/** Reads at the commits that were taken in last, each file once. */
export async function filesInForce(
  context: Pick<CatalogContext, 'estate' | 'sources'>,
): Promise<FilesInForce> {
  const { sources, contracts } = await context.estate.read();
  const opened = new Map<string, Promise<EstateSource | null>>();
  const digests = new Map<string, Promise<string | null>>();
  const sourceOf = async (repository: string) => {
    const loaded = sources.find(({ project }) => project.name === repository);
    const configured = context.sources.find(
      ({ name }) => name === loaded?.stored.name,
    );
    return loaded && configured
      ? openSource({
          root: configured.root,
          ref: loaded.stored.inForce ?? configured.ref,
        })
      : null;
  };
  const digestOf = async (repository: string, file: string) => {
    const source = opened.get(repository) ?? sourceOf(repository);
    opened.set(repository, source);
    const there = await source;
    if (there === null) return null;
    const text = await fileReader(there)(file);
    return text === null ? '' : digestText(text);
  };
  const presentDigest = (repository: string, file: string) => {
    const key = `${repository}\n${file}`;
    const digest = digests.get(key) ?? digestOf(repository, file);
    digests.set(key, digest);
    return digest;
  };
  const objects = sources.flatMap(({ estate }) => estate.dataObjects);
  return {
    holdOwnership: subject => {
      const { baseDigest, revisionDigest } = subject;
      const object = resolveByIdOrRef(objects, subject);
      const present = object && digestOfOwnership(object);
      return present === revisionDigest && present !== baseDigest;
    },
    holdOverlay: async (repository, { id, ...digests }) => {
      const contract = contracts.find(one => bindingSubjectId(one) === id);
      const file = contract?.bindings ?? '';
      const present = file === '' ? '' : await presentDigest(repository, file);
      return isMerged(present, digests);
    },
    hold: async (repository, { file, ...digests }) =>
      isMerged(await presentDigest(repository, file), digests),
  };
}

/** Null: nobody can tell what is in force. */
function isMerged(
  present: string | null,
  {
    baseDigest,
    revisionDigest,
  }: Pick<RequestSubject, 'baseDigest' | 'revisionDigest'>,
): boolean {
  return (
    present !== null &&
    present === (revisionDigest ?? '') &&
    present !== (baseDigest ?? '')
  );
}
