import { buildEstate, contractReader, joinEstates } from '../estate';
import type { ContractReader, Estate, EstateFile } from '../estate';
import { pathsOfExpression } from './expression';
import { mappingGround } from './mappingGround';
import { mappingsOfEstate } from './mappingsOfEstate';
import type { ResolvedMappings } from './resolveMappings';
import { resolveSheet } from './resolveSheet';
import type { KnownContract } from './resolvedSheet';

/** The files of one source: entities, contracts, sheets and value maps. */
export interface MappedSource {
  readonly files: readonly EstateFile[];
  /** Globs of the files with entities. */
  readonly entities: readonly string[];
}

/** One of several sources, its own sheets resolved in the ground of all. */
export interface ResolvedSource {
  readonly estate: Estate;
  readonly readContract: ContractReader;
  readonly mappings: ResolvedMappings;
}

/** The estate of all sources, with every sheet looked up in the contracts of all of them. */
export function resolveSources(sources: readonly MappedSource[]): {
  readonly estate: Estate;
  readonly mappings: ResolvedMappings;
  /** In the order in which they were given. */
  readonly sources: readonly ResolvedSource[];
} {
  const read = sources.map(({ files, entities }) => {
    const estate = buildEstate(files, { entities });
    const readContract = contractReader(files);
    const mappings = mappingsOfEstate(estate, files, readContract);
    const ground = mappingGround(estate, readContract, mappings.bindings);
    return { estate, readContract, mappings, ground };
  });
  const estate = joinEstates(read.map(source => source.estate));
  const find = (ref: string): KnownContract | null =>
    read.map(({ ground }) => ground.contract(ref)).find(known => known) ?? null;
  const ground = {
    integrations: new Map(estate.integrations.map(each => [each.ref, each])),
    dataObjects: new Map(estate.dataObjects.map(each => [each.ref, each])),
    contract: find,
  };
  const resolved = read.map(source => ({
    estate: source.estate,
    readContract: source.readContract,
    mappings: {
      ...source.mappings,
      ground,
      sheets: source.mappings.sheets.map(sheet =>
        resolveSheet(sheet, ground, pathsOfExpression),
      ),
    },
  }));
  const all = resolved.map(({ mappings }) => mappings);
  return {
    estate,
    mappings: {
      sheets: all.flatMap(({ sheets }) => sheets),
      ground,
      bindingFaults: all.flatMap(({ bindingFaults }) => bindingFaults),
      problems: all.flatMap(({ problems }) => problems),
    },
    sources: resolved,
  };
}
