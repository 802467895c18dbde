import { ServiceUnavailableError } from '@backstage/errors';
import {
  buildEstate,
  canonicalJson,
  identifyUses,
  joinEstates,
  projectFileName,
  readOwnRules,
  readProjectConfiguration,
  readProjectRules,
  readSpecificationRules,
  rulePagePaths,
  rulesetFilesOf,
  type ContractId,
  type Estate,
  type EstateContract,
  type EstateFile,
  type GovernancePolicy,
  type GovernanceRule,
  type NamedRule,
  type ProjectRules,
} from '@interlock/contract-core';
import type { Knex } from 'knex';
import { readFormerNames } from '../store/contractNames';
import {
  listSources,
  readSourceFiles,
  type StoredSource,
} from '../store/sources';
import { profilesAcrossSources } from './profilesAcrossSources';

/** One source, read from its last good files, with the rules that stand in it. */
export interface LoadedSource extends ProjectRules {
  readonly stored: StoredSource;
  readonly estate: Estate;
  /** Every rule that the rulesets define, with a page or without. */
  readonly namedRules: readonly NamedRule[];
  /** Those of them that have a page. */
  readonly specificationRules: readonly GovernanceRule[];
}

/** Everything the portal knows of the estate at one moment. */
export interface LoadedEstate {
  readonly sources: readonly LoadedSource[];
  readonly contracts: readonly EstateContract[];
  readonly integrations: Estate['integrations'];
  readonly users: Estate['users'];
  readonly declaredUses: Estate['declaredUses'];
  readonly dataClasses: Estate['dataClasses'];
  readonly dataOwners: Estate['dataOwners'];
}

/** The source that holds a contract, by the contract's id. */
export function sourceOfContract(
  estate: LoadedEstate,
  contractId: ContractId,
): LoadedSource | undefined {
  return estate.sources.find(source =>
    source.estate.contracts.some(({ id }) => id === contractId),
  );
}

/**
 * The source whose policy decides about a repository: the one that the
 * repository is, else the first, which then governs the others.
 */
export function governingSource(
  estate: LoadedEstate,
  repository: string,
): LoadedSource {
  const source =
    estate.sources.find(candidate => candidate.project.name === repository) ??
    estate.sources[0];
  if (!source) throw notReadYet();
  return source;
}

/** The estate, which must have been read once: nothing read is not nothing there. */
export function requireRead(estate: LoadedEstate): LoadedEstate {
  if (estate.sources.length === 0) throw notReadYet();
  return estate;
}

function notReadYet(): ServiceUnavailableError {
  return new ServiceUnavailableError(
    'The portal has not read its estate yet; try again in a few seconds, or see GET /estate for what stands in the way.',
  );
}

export interface EstateReader {
  /** The estate as the database has it; the same on every replica. */
  read(): Promise<LoadedEstate>;
}

/**
 * Builds the estate from the stored files and the names that contracts had. What
 * is kept in memory is a pure function of both, so replicas need not talk to each
 * other.
 */
export function createEstateReader(
  database: Knex,
  sourceNames: readonly string[],
): EstateReader {
  const cache = new Map<string, { key: string; loaded: LoadedSource }>();
  return {
    read: async () => {
      const stored = (await listSources(database)).filter(source =>
        sourceNames.includes(source.name),
      );
      const formerNames = await readFormerNames(database);
      const sources: LoadedSource[] = [];
      for (const source of stored) {
        const present = cache.get(source.name);
        const key = canonicalJson([source.filesDigest, [...formerNames]]);
        const loaded =
          present?.key === key
            ? { ...present.loaded, stored: source }
            : loadSource(
                source,
                await readSourceFiles(database, source.name),
                formerNames,
              );
        if (loaded) {
          cache.set(source.name, { key, loaded });
          sources.push(loaded);
        }
      }
      return join(
        sources.sort(
          (left, right) =>
            sourceNames.indexOf(left.stored.name) -
            sourceNames.indexOf(right.stored.name),
        ),
      );
    },
  };
}

function loadSource(
  stored: StoredSource,
  files: readonly EstateFile[],
  formerNames: FormerNames,
): LoadedSource | null {
  const texts = new Map(files.map(file => [file.path, file.text]));
  const read = readProjectConfiguration(
    projectFileName,
    texts.get(projectFileName) ?? '',
  );
  if (!read.ok) {
    return null;
  }
  const { project } = read;
  const estate = withFormerNames(buildEstate(files, project), formerNames);
  const rules = readProjectRules(project, estate, texts);
  return {
    ...rules,
    stored,
    estate,
    ...specificationRulesOf(rules.governance, texts),
  };
}

type FormerNames = Awaited<ReturnType<typeof readFormerNames>>;

/** An estate that knows its contracts by the names that they had before too. */
function withFormerNames(estate: Estate, formerNames: FormerNames): Estate {
  const contracts = estate.contracts.map(contract => ({
    ...contract,
    formerRefs: (formerNames.get(contract.id) ?? []).filter(
      name => name !== contract.ref,
    ),
  }));
  return {
    ...estate,
    contracts,
    declaredUses: identifyUses(estate.declaredUses, contracts),
  };
}

function specificationRulesOf(
  governance: GovernancePolicy | null,
  texts: ReadonlyMap<string, string>,
): Pick<LoadedSource, 'namedRules' | 'specificationRules'> {
  const filesAt = (paths: readonly string[]) =>
    paths.flatMap(path => {
      const text = texts.get(path);
      return text === undefined ? [] : [{ path, text }];
    });
  const rulesets = filesAt(governance ? rulesetFilesOf(governance) : []);
  const pages = filesAt(rulePagePaths(rulesets));
  return {
    namedRules: rulesets.flatMap(ruleset => readOwnRules(ruleset).rules),
    specificationRules: readSpecificationRules(rulesets, pages).rules,
  };
}

function join(sources: readonly LoadedSource[]): LoadedEstate {
  const estate = joinEstates(sources.map(source => source.estate));
  return {
    ...estate,
    sources: profilesAcrossSources(sources),
    contracts: [...estate.contracts].sort((left, right) =>
      left.ref < right.ref ? -1 : 1,
    ),
  };
}
