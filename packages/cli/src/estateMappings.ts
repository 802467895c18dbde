import {
  buildEstate,
  contractReader,
  mappingGround,
  mappingsOfEstate,
  pathsOfExpression,
  resolveSheet,
} from '@interlock/contract-core';
import type {
  Estate,
  EstateFile,
  MappingGround,
  ResolvedSheet,
} from '@interlock/contract-core';
import {
  openWorkingTree,
  readEstateFiles,
  readProject,
  withContractFiles,
} from '@interlock/contract-io';
import { CommandFailure } from './commandFailure';
import { requireEntities } from './findProject';

/** The estate of a folder with its mapping sheets, looked up in its contracts. */
export interface MappedEstate {
  readonly estate: Estate;
  /** With every document that its contracts consist of. */
  readonly files: readonly EstateFile[];
  readonly ground: MappingGround;
  readonly sheets: readonly ResolvedSheet[];
  /** `name` of the project's configuration. */
  readonly project: string;
}

/**
 * Reads the working tree; what of it cannot be read ends the command. `ground`
 * may put another version of a contract in the place of the estate's own.
 */
export async function readMappedEstate(
  root: string,
  exchange: (ground: MappingGround) => MappingGround = ground => ground,
): Promise<MappedEstate> {
  const project = await readProject(root);
  const source = await openWorkingTree(root);
  const read = await readEstateFiles(source, project);
  if (read.problems.length > 0) {
    throw CommandFailure.of('unreadable', read.problems);
  }
  const estate = buildEstate(read.files, project);
  requireEntities(estate, project);
  const files = await withContractFiles(source, read.files, estate);
  const readContract = contractReader(files);
  const mappings = mappingsOfEstate(estate, files, readContract);
  if (mappings.problems.length > 0) {
    throw CommandFailure.of('usage', mappings.problems);
  }
  const ground = exchange(
    mappingGround(estate, readContract, mappings.bindings),
  );
  return {
    estate,
    files,
    ground,
    sheets: mappings.sheets.map(sheet =>
      resolveSheet(sheet, ground, pathsOfExpression),
    ),
    project: project.name,
  };
}
