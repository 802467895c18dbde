import {
  buildUsageIndex,
  declaredUsages,
  fieldUsages,
  lineageEdges,
  resolveSources,
  systemsOfRecord,
  usageBlindSpots,
} from '@interlock/contract-core';
import type {
  Estate,
  FieldUsage,
  GovernanceFinding,
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
import { findingsOfSource } from './findingsOfSource';
import { runGroundsOf } from './runGrounds';
import type {
  EstateInForce,
  OwnershipModel,
  SourceInForce,
} from './ownershipModel';

/** The estate with everything that is derived from it, for those who describe it. */
export interface OwnershipFacts {
  readonly estate: Estate;
  readonly names: EntityNames;
  readonly records: SystemsOfRecord;
  readonly ground: MappingGround;
  readonly sheets: readonly ResolvedSheet[];
  /** Of sheets, value maps and overlays. */
  readonly problems: readonly Problem[];
  readonly runGrounds: OwnershipModel['runGrounds'];
  readonly contractPlaces: OwnershipModel['contractPlaces'];
  /** Of all rules, as the profiles of each source weigh them. */
  readonly findings: readonly GovernanceFinding[];
  readonly usages: readonly FieldUsage[];
  readonly index: UsageIndex;
}

/** Makes the model of all sources; a pure function of their files and the day. */
export function buildOwnershipModel({
  sources,
  day,
}: EstateInForce): OwnershipModel {
  const facts = gatherFacts(sources, day);
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
    runGrounds: facts.runGrounds,
    contractPlaces: facts.contractPlaces,
    titles: names.titles(),
  };
}

function gatherFacts(
  sources: readonly SourceInForce[],
  day: string,
): OwnershipFacts {
  const { estate, mappings, sources: resolved } = resolveSources(sources);
  const { ground, sheets } = mappings;
  const read = sources.flatMap((source, at) => {
    const each = resolved[at];
    return each ? [{ ...each, source }] : [];
  });
  const findings = read.flatMap(({ source, ...each }) =>
    findingsOfSource(source, day, each),
  );
  const usages = [...fieldUsages(sheets), ...declaredUsages(ground)];
  return {
    estate,
    names: EntityNames.of(estate),
    records: systemsOfRecord(estate),
    ground,
    sheets,
    problems: mappings.problems,
    runGrounds: read.flatMap(each => runGroundsOf(each.source, each.estate)),
    contractPlaces: Object.fromEntries(
      read.flatMap(each =>
        each.estate.contracts.map(({ ref, file }) => [
          ref,
          { source: each.source.source, file },
        ]),
      ),
    ),
    findings,
    usages,
    index: buildUsageIndex(usages, lineageEdges(sheets)),
  };
}
