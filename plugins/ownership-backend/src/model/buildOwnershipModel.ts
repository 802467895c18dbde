import {
  buildEstate,
  buildUsageIndex,
  contractReader,
  declaredUsages,
  fieldUsages,
  joinEstates,
  lineageEdges,
  mappingGround,
  mappingsOfEstate,
  pathsOfExpression,
  resolveSheet,
  systemsOfRecord,
  usageBlindSpots,
} from '@interlock/contract-core';
import type {
  Estate,
  FieldUsage,
  KnownContract,
  MappingGround,
  Problem,
  ResolvedSheet,
  SystemsOfRecord,
  UsageIndex,
} from '@interlock/contract-core';
import { boundFields } from './boundFields';
import { describeDataObjects } from './describeDataObjects';
import { describeMatrix } from './describeMatrix';
import { describeSheets } from './describeSheets';
import { describeSystems } from './describeSystems';
import { EntityNames } from './entityNames';
import type { OwnershipModel, SourceInForce } from './ownershipModel';

/** The estate with everything that is derived from it, for those who describe it. */
export interface OwnershipFacts {
  readonly estate: Estate;
  readonly names: EntityNames;
  readonly records: SystemsOfRecord;
  readonly ground: MappingGround;
  readonly sheets: readonly ResolvedSheet[];
  /** Of sheets, value maps and overlays. */
  readonly problems: readonly Problem[];
  readonly usages: readonly FieldUsage[];
  readonly index: UsageIndex;
}

/** Makes the model of all sources; a pure function of their files. */
export function buildOwnershipModel(
  sources: readonly SourceInForce[],
): OwnershipModel {
  const facts = gatherFacts(sources);
  const { estate, names, ground, sheets, usages, index } = facts;
  const described = describeSheets(facts);
  return {
    matrix: describeMatrix(facts),
    dataObjects: describeDataObjects(facts),
    systems: describeSystems(facts),
    sheets: described.sheets,
    summaries: described.summaries,
    usages,
    edges: index.edges,
    boundFields: boundFields(estate, ground),
    blindSpots: Object.fromEntries(
      estate.contracts.map(({ ref }) => [
        ref,
        usageBlindSpots(
          [{ contractRef: ref }],
          ground.integrations.values(),
          sheets,
        ),
      ]),
    ),
    titles: names.titles(),
  };
}

function gatherFacts(sources: readonly SourceInForce[]): OwnershipFacts {
  const read = sources.map(({ files, entities }) => {
    const estate = buildEstate(files, { entities });
    const readContract = contractReader(files);
    const mappings = mappingsOfEstate(estate, files, readContract);
    return {
      estate,
      mappings,
      ground: mappingGround(estate, readContract, mappings.bindings),
    };
  });
  const estate = joinEstates(read.map(source => source.estate));
  const ground = joinGrounds(
    estate,
    read.map(source => source.ground),
  );
  const sheets = read.flatMap(({ mappings }) =>
    mappings.sheets.map(sheet =>
      resolveSheet(sheet, ground, pathsOfExpression),
    ),
  );
  const usages = [...fieldUsages(sheets), ...declaredUsages(ground)];
  return {
    estate,
    names: EntityNames.of(estate),
    records: systemsOfRecord(estate),
    ground,
    sheets,
    problems: read.flatMap(({ mappings }) => mappings.problems),
    usages,
    index: buildUsageIndex(usages, lineageEdges(sheets)),
  };
}

/** A sheet of one source may speak of a contract of another. */
function joinGrounds(
  estate: Estate,
  grounds: readonly MappingGround[],
): MappingGround {
  const find = (ref: string): KnownContract | null => {
    for (const ground of grounds) {
      const known = ground.contract(ref);
      if (known !== null) return known;
    }
    return null;
  };
  return {
    integrations: new Map(estate.integrations.map(each => [each.ref, each])),
    dataObjects: new Map(estate.dataObjects.map(each => [each.ref, each])),
    contract: find,
  };
}
