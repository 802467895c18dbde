import {
  buildEstate,
  collectSheet,
  resolveByIdOrRef,
  resolveContract,
  type ContractSource,
  type Estate,
  type EstateContract,
  type EstateDataObject,
  type EstateFile,
  type EstateIntegration,
  type SheetSource,
} from '@interlock/contract-core';
import {
  SourceError,
  collectReferences,
  fileReader,
  findCommit,
  isAncestor,
  mergeBaseOf,
  openSource,
  readEstateFiles,
  readProjectOfSource,
  type EstateSource,
  type SourceConfiguration,
} from '@interlock/contract-io';
import { keepNewest } from './keepNewest';
import { openConfiguredSource } from './sourceSnapshot';

/** Commits whose contracts are kept in memory; a branch is checked many times. */
const keptCommits = 50;

/** The commits that a client says it compared. */
export interface ClaimedCommits {
  readonly baseCommit: string;
  readonly headCommit: string;
}

/** Why a base counts for nothing, for people. */
export interface UnusableBase {
  readonly message: string;
  readonly remedy: string;
}

/** What git has of a contract at the base of a check. */
export type CommittedBase =
  | { readonly kind: 'read'; readonly source: ContractSource | null }
  /** The commit has the entity without its document: a mistake, and no removal. */
  | { readonly kind: 'document-missing' }
  | ({ readonly kind: 'unusable' } & UnusableBase)
  /** The source is a folder, so there is no commit to read. */
  | { readonly kind: 'no-git' };

export interface BaseReader {
  /** A contract of a source at the base that a client names. */
  read(
    sourceName: string,
    commits: ClaimedCommits,
    contract: Pick<EstateContract, 'id' | 'ref' | 'file'>,
  ): Promise<CommittedBase>;
  /** The mapping sheet of an integration at the base that a client names. */
  readMapping(
    sourceName: string,
    commits: ClaimedCommits,
    integration: Pick<EstateIntegration, 'id' | 'ref'>,
  ): Promise<CommittedMapping>;
  /** All entities at the base that a client names, and what they name. */
  readEstate(
    sourceName: string,
    commits: ClaimedCommits,
  ): Promise<CommittedEstate>;
  /** The overlay of a contract's bindings at the base that a client names. */
  readOverlay(
    sourceName: string,
    commits: ClaimedCommits,
    contract: Pick<EstateContract, 'id' | 'ref'>,
  ): Promise<CommittedOverlay>;
  /** A data object at the base that a client names. */
  readDataObject(
    sourceName: string,
    commits: ClaimedCommits,
    object: Pick<EstateDataObject, 'id' | 'ref'>,
  ): Promise<CommittedDataObject>;
  /** Any regular file of a source at the base that a client names. */
  readFile(
    sourceName: string,
    commits: ClaimedCommits,
    file: string,
  ): Promise<CommittedFile>;
}

/** What git has of a file at the base of a check; text null where it has none. */
export type CommittedFile =
  | { readonly kind: 'read'; readonly text: string | null }
  | Extract<CommittedBase, { kind: 'unusable' | 'no-git' }>;

/** What git has of a mapping sheet at the base of a check; null where it has none. */
export type CommittedMapping =
  | { readonly kind: 'read'; readonly sheet: SheetSource | null }
  /** The commit has the integration without the sheet that it names. */
  | { readonly kind: 'document-missing' }
  | Extract<CommittedBase, { kind: 'unusable' | 'no-git' }>;

/** The estate at the base of a check, as it is written. */
export type CommittedEstate =
  | ({ readonly kind: 'read' } & WrittenEstate)
  | Extract<CommittedBase, { kind: 'unusable' | 'no-git' }>;

export interface WrittenEstate {
  /** Files with entities. */
  readonly files: readonly EstateFile[];
  /** Globs of these files. */
  readonly entities: readonly string[];
  /** Text of any file there; null where there is none. */
  readonly readFile: (path: string) => Promise<string | null>;
}

/** What git has of an overlay at the base of a check; null where it has none. */
export type CommittedOverlay =
  | { readonly kind: 'read'; readonly overlay: EstateFile | null }
  | Extract<CommittedBase, { kind: 'unusable' | 'no-git' }>;

/** What git has of a data object at the base of a check; null where it has none. */
export type CommittedDataObject =
  | { readonly kind: 'read'; readonly object: EstateDataObject | null }
  | Extract<CommittedBase, { kind: 'unusable' | 'no-git' }>;

/** One commit with what its entities name. */
interface Commit {
  readonly source: EstateSource;
  readonly estate: Pick<Estate, 'contracts' | 'integrations' | 'dataObjects'>;
  readonly files: readonly EstateFile[];
  readonly entities: readonly string[];
}

/**
 * Reads bases from git, at the commit that a client names and never from what it
 * sends (design section 7): the commit has to lie on the ref that the portal
 * reads, where the branch left it as far as the portal has the branch. What a
 * commit holds never changes, so it is kept.
 */
export function createBaseReader(
  configurations: readonly SourceConfiguration[],
): BaseReader {
  const kept = new Map<string, Promise<Commit>>();
  const goodBases: GoodBases = new Map();
  const commitOf = (root: string, commit: string) => {
    const key = `${root} ${commit}`;
    const present = kept.get(key) ?? readCommit(root, commit);
    keepNewest(kept, key, present, keptCommits);
    present.catch(() => kept.delete(key));
    return present;
  };
  /** The commit that counts, or why none does. */
  const baseCommit = async (
    sourceName: string,
    commits: ClaimedCommits,
  ): Promise<
    Commit | Extract<CommittedBase, { kind: 'unusable' | 'no-git' }>
  > => {
    const configuration = configurations.find(
      ({ name }) => name === sourceName,
    );
    if (!configuration) return { kind: 'no-git' };
    const base = await findBase(configuration, commits, goodBases);
    return typeof base === 'string' ? commitOf(configuration.root, base) : base;
  };
  return {
    read: async (sourceName, commits, contract) => {
      const base = await baseCommit(sourceName, commits);
      if ('kind' in base) return base;
      // What had its file before it had its entity is no first version.
      const named = resolveContract(base.estate.contracts, contract);
      const found = await readContract(base.source, (named ?? contract).file);
      return found === null && named !== null
        ? { kind: 'document-missing' }
        : { kind: 'read', source: found };
    },
    readMapping: async (sourceName, commits, integration) => {
      const base = await baseCommit(sourceName, commits);
      if ('kind' in base) return base;
      const named = resolveByIdOrRef(base.estate.integrations, integration);
      if (named === null || named.mapping === '') {
        return { kind: 'read', sheet: null };
      }
      const sheet = await collectSheet(named.mapping, fileReader(base.source));
      return sheet === null
        ? { kind: 'document-missing' }
        : { kind: 'read', sheet };
    },
    readEstate: async (sourceName, commits) => {
      const base = await baseCommit(sourceName, commits);
      if ('kind' in base) return base;
      const { files, entities, source } = base;
      return { kind: 'read', files, entities, readFile: fileReader(source) };
    },
    readOverlay: async (sourceName, commits, contract) => {
      const base = await baseCommit(sourceName, commits);
      if ('kind' in base) return base;
      const named = resolveContract(base.estate.contracts, contract);
      const path = named?.bindings ?? '';
      const text = path === '' ? null : await fileReader(base.source)(path);
      return { kind: 'read', overlay: text === null ? null : { path, text } };
    },
    readDataObject: async (sourceName, commits, object) => {
      const base = await baseCommit(sourceName, commits);
      return 'kind' in base
        ? base
        : {
            kind: 'read',
            object: resolveByIdOrRef(base.estate.dataObjects, object),
          };
    },
    readFile: async (sourceName, commits, file) => {
      const base = await baseCommit(sourceName, commits);
      return 'kind' in base
        ? base
        : { kind: 'read', text: await fileReader(base.source)(file) };
    },
  };
}

/**
 * Bases that were found good, by repository, commit in force, base and head: how
 * commits with full ids lie to each other never changes.
 */
type GoodBases = Map<string, string>;

/** Checks of a branch, of each of its contracts, ask for the same ones. */
const keptBases = 500;

/** The full id of the base, or why it is none. */
async function findBase(
  configuration: SourceConfiguration,
  { baseCommit, headCommit }: ClaimedCommits,
  goodBases: GoodBases,
): Promise<string | Extract<CommittedBase, { kind: 'unusable' | 'no-git' }>> {
  const { root } = configuration;
  const inForce = await openConfiguredSource(configuration);
  if (inForce.kind !== 'git') return { kind: 'no-git' };
  const key = [root, inForce.commit, baseCommit, headCommit].join(' ');
  const good = goodBases.get(key);
  if (good !== undefined) return good;
  const name = `The base ${baseCommit.slice(0, 12)}`;
  const base = await findCommit(root, baseCommit);
  if (base === null) {
    return unusable(
      `${name} is no commit of the repository that the portal reads.`,
      'Push the protected branch, let the portal fetch it, and run the check in a checkout with history.',
    );
  }
  if (!(await isAncestor(root, base, inForce.commit))) {
    return unusable(
      `${name} does not lie on ${inForce.ref}, which the portal reads.`,
      'Compare with the protected branch, and let the portal fetch it.',
    );
  }
  const head = await findCommit(root, headCommit);
  // It may be there the next time, and then it counts.
  if (head === null) return base;
  if (!(await isAncestor(root, head, inForce.commit))) {
    const left = await mergeBaseOf(root, head, inForce.commit);
    if (left !== base) {
      return unusable(
        `${name} is not where ${headCommit.slice(0, 12)} left ${inForce.ref}${left === null ? '' : `, which is ${left.slice(0, 12)}`}.`,
        'Fetch the protected branch and run the check again.',
      );
    }
  }
  if (base === baseCommit && head === headCommit) {
    keepNewest(goodBases, key, base, keptBases);
  }
  return base;
}

function unusable(
  message: string,
  remedy: string,
): Extract<CommittedBase, { kind: 'unusable' }> {
  return { kind: 'unusable', message, remedy };
}

/** A commit without a configuration that can be read names nothing. */
async function readCommit(root: string, commit: string): Promise<Commit> {
  const source = await openSource({ root, ref: commit });
  try {
    const project = await readProjectOfSource(source);
    const { files } = await readEstateFiles(source, project, 'entities');
    const { entities } = project;
    return { source, estate: buildEstate(files, project), files, entities };
  } catch (error) {
    if (error instanceof SourceError && error.problems.length > 0) {
      return {
        source,
        estate: { contracts: [], integrations: [], dataObjects: [] },
        files: [],
        entities: [],
      };
    }
    throw error;
  }
}

async function readContract(
  source: EstateSource,
  file: string,
): Promise<ContractSource | null> {
  const readFile = fileReader(source);
  const text = await readFile(file);
  if (text === null) return null;
  return {
    file,
    text,
    references: await collectReferences(file, text, readFile),
  };
}
