import {
  bindingSubject,
  contractOfBindings,
  digestText,
  type BaseTrouble,
  type EstateContract,
  type EstateFile,
} from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import {
  sourceOfContract,
  type LoadedEstate,
  type LoadedSource,
} from '../../estate/estateReader';
import type {
  CheckedCommits,
  ExaminedSubject,
  IdentifiedSubject,
} from './examineSubject';

type BindingContext = Pick<CatalogContext, 'bases'>;

/**
 * Judges what a branch ties to the fields of a contract by an overlay, from the
 * text of the revision and what git has at the base. Owners of the data decide,
 * as the protected side names them.
 */
export async function examineBindings(
  context: BindingContext,
  estate: LoadedEstate,
  { sent, id, known }: IdentifiedSubject,
  request: CheckedCommits,
): Promise<ExaminedSubject> {
  const contractId = contractOfBindings(id) ?? id;
  // What has a base must be in the estate: else nobody knows whose data it is.
  const isKnown = known !== null || sent.base === null;
  const contract: Pick<EstateContract, 'id' | 'ref' | 'title' | 'owner'> =
    known ?? { id: contractId, ref: sent.ref, title: sent.ref, owner: '' };
  const source =
    sourceOfContract(estate, contractId) ??
    estate.sources.find(({ project }) => project.name === request.repository);
  const base = isKnown
    ? await findBase(context, source, contract, request)
    : { known: false, overlay: null };
  const revision: EstateFile | null = sent.revision && {
    path: sent.file,
    text: sent.revision.text,
  };
  const subject = bindingSubject(
    contract,
    { base: base.overlay, revision },
    estate.dataOwners,
  );
  return {
    subject: {
      ...subject,
      file: subject.file || sent.file,
      ...(base.known
        ? {}
        : {
            findings: [],
            parts: [],
            // Told by `known`, which says more.
            baseKnown: !isKnown,
            ...(base.trouble === undefined
              ? {}
              : { baseTrouble: base.trouble }),
          }),
      known: isKnown,
    },
    baseDigest: base.overlay ? digestText(base.overlay.text) : sent.base,
    revisionDigest: revision && digestText(revision.text),
    revisionDocuments: [],
  };
}

interface Base {
  readonly known: boolean;
  /** Null where there is none. */
  readonly overlay: EstateFile | null;
  readonly trouble?: BaseTrouble;
}

/** A folder without git keeps no overlays, so there nobody can tell. */
async function findBase(
  { bases }: BindingContext,
  source: LoadedSource | undefined,
  contract: Pick<EstateContract, 'id' | 'ref'>,
  request: CheckedCommits,
): Promise<Base> {
  const committed = source
    ? await bases.readOverlay(source.stored.name, request, contract)
    : ({ kind: 'no-git' } as const);
  switch (committed.kind) {
    case 'read':
      return { known: true, overlay: committed.overlay };
    case 'unusable':
      return { known: false, overlay: null, trouble: committed };
    case 'no-git':
      return {
        known: false,
        overlay: null,
        trouble: {
          message: `The portal reads no git repository that has ${contract.ref}, so it does not know what its fields carry.`,
          remedy: 'Let interlock.sources of the portal name the repository.',
        },
      };
  }
}
