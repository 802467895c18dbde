import {
  projectFileName,
  readGovernancePolicy,
} from '@interlock/contract-core';
import type {
  GovernancePolicy,
  ProjectConfiguration,
} from '@interlock/contract-core';
import { CommandFailure } from './commandFailure';

/**
 * The governance policy that a configuration names; null where it names none.
 * `readFile` must read the same state of the files as the configuration.
 */
export async function readProjectGovernance(
  project: Pick<ProjectConfiguration, 'governance'>,
  readFile: (path: string) => Promise<string | null>,
): Promise<GovernancePolicy | null> {
  if (project.governance === undefined) return null;
  const text = await readFile(project.governance);
  if (text === null) {
    throw CommandFailure.because(
      'usage',
      `The governance policy ${project.governance} that ${projectFileName} names is not there.`,
    );
  }
  const read = readGovernancePolicy(project.governance, text);
  if (!read.ok) throw CommandFailure.of('usage', read.problems);
  return read.policy;
}
