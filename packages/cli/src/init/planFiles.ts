import {
  projectFileName,
  readProjectConfiguration,
} from '@interlock/contract-core';
import { folderReader } from '@interlock/contract-io';
import { CommandFailure } from '../commandFailure';
import { lookAround } from './lookAround';
import { starterFiles } from './starterFiles';
import type { StarterFile, StarterTerms } from './starterFiles';

/** What init writes, and what it finds and leaves as it is. */
export interface FilePlan {
  readonly write: readonly StarterFile[];
  readonly kept: readonly string[];
}

/** Where contracts are looked for while there is none. */
const usualContracts = 'contracts/**/*.{yaml,yml,json}';

/** The files of a first configuration that are not there yet. */
export async function planFiles(
  root: string,
  owner: string,
): Promise<FilePlan> {
  const readFile = folderReader(root);
  const found = await lookAround(root);
  const present = await readFile(projectFileName);
  const isNew = present === null;
  if (isNew && found.entities.length === 0) {
    throw CommandFailure.because(
      'usage',
      'No catalog entity was found here, so there is nothing to govern; describe the APIs and integrations first, as docs/estate.md shows, and run the command again.',
    );
  }
  const starters = starterFiles({
    ...found,
    contracts: found.contracts.length > 0 ? found.contracts : [usualContracts],
    group: owner.startsWith('group:') ? owner : null,
    ...(isNew ? {} : placesNamedBy(present)),
  });
  const write: StarterFile[] = [];
  const kept: string[] = [];
  for (const starter of starters) {
    if ((await readFile(starter.file)) === null) write.push(starter);
    else kept.push(starter.file);
  }
  return { write, kept };
}

/** Where a configuration that is there wants its policies; nobody reads others. */
function placesNamedBy(
  text: string,
): Pick<StarterTerms, 'approvalPolicy' | 'governance'> {
  const read = readProjectConfiguration(projectFileName, text);
  if (!read.ok) throw CommandFailure.of('usage', read.problems);
  const { approvalPolicy, governance } = read.project;
  return {
    approvalPolicy,
    ...(governance === undefined ? {} : { governance }),
  };
}
