import {
  buildEstate,
  checkEstate,
  concludeEstate,
  renderEstate,
} from '@interlock/contract-core';
import {
  checkNamedFiles,
  openWorkingTree,
  readProject,
  readWorkingTreeFiles,
} from '@interlock/contract-io';
import { exitStatusOf } from '../exitStatus';
import { requireEntities, requireProjectRoot } from '../findProject';
import { startProgress } from '../progress';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';
import type { CheckOptions } from './check';

/** `interlock check --estate` */
export async function checkTheEstate(
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<number> {
  const progress = startProgress(surroundings);
  progress.say('Reading the estate');
  try {
    const root = requireProjectRoot(
      surroundings.workingDirectory,
      options.config,
    );
    const project = await readProject(root);
    const read = await readWorkingTreeFiles(root, project);
    const estate = buildEstate(read.files, project);
    requireEntities(estate, project);
    const source = await openWorkingTree(root);
    const report = concludeEstate(
      [
        ...read.problems,
        ...checkEstate(estate, read.files),
        ...(await checkNamedFiles(source, project, estate)),
      ],
      {
        entities: estate.entities.length,
        contracts: estate.contracts.length,
        integrations: estate.integrations.length,
      },
    );
    progress.clear();
    surroundings.writeOut(
      renderEstate(report, options.format, {
        colours: wantsColours(surroundings, surroundings.outIsTerminal),
      }),
    );
    return exitStatusOf(report.conclusion, 0, options.failOn, surroundings);
  } finally {
    progress.clear();
  }
}
