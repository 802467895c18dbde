import { buildEstate, contractReader, joinEstates } from '../estate';
import type { Estate, EstateFile } from '../estate';
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

/** The estate of all sources, with every sheet looked up in the contracts of all of them. */
export function resolveSources(sources: readonly MappedSource[]): {
  readonly estate: Estate;
  readonly mappings: ResolvedMappings;
} {
  const read = sources.map(({ files, entities }) => {
    const estate = buildEstate(files, { entities });
    const readContract = contractReader(files);
    const mappings = mappingsOfEstate(estate, files, readContract);
    const ground = mappingGround(estate, readContract, mappings.bindings);
    return { estate, mappings, ground };
  });
  const estate = joinEstates(read.map(source => source.estate));
  const find = (ref: string): KnownContract | null =>
    read.map(({ ground }) => ground.contract(ref)).find(known => known) ?? null;
  const ground = {
    integrations: new Map(estate.integrations.map(each => [each.ref, each])),
    dataObjects: new Map(estate.dataObjects.map(each => [each.ref, each])),
    contract: find,
  };
  return {
    estate,
    mappings: {
      sheets: read.flatMap(({ mappings }) =>
        mappings.sheets.map(sheet =>
          resolveSheet(sheet, ground, pathsOfExpression),
        ),
      ),
      ground,
      bindingFaults: read.flatMap(({ mappings }) => mappings.bindingFaults),
      problems: read.flatMap(({ mappings }) => mappings.problems),
    },
  };
}
