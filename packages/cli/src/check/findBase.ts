import { projectFileName } from '@interlock/contract-core';
import type {
  BaseStanding,
  FormerRules,
  ProjectConfiguration,
} from '@interlock/contract-core';
import {
  beyondRemote,
  isAncestor,
  mergeBase,
  projectOnBranch,
  protectedBranch,
  resolveRef,
} from '@interlock/contract-io';
import type { ResolvedBranch, ResolvedRef } from '@interlock/contract-io';
import { CommandFailure } from '../commandFailure';
import { formerProject } from './formerFiles';

/** What the working tree is compared with, and whose rules hold. */
export interface FoundBase {
  /** The merge base of HEAD and what `--base` names. */
  readonly commit: string;
  /** The commit of the protected branch as it is now. */
  readonly tip: string;
  /** What is in force there; null where the branch never had a configuration. */
  readonly project: ProjectConfiguration | null;
  /** Where that is no longer what the branch has, why. */
  readonly former: readonly FormerRules[];
  /** Null for an ordinary base. */
  readonly standing: BaseStanding | null;
  /** Empty, or sentences for people. */
  readonly note: string;
}

/**
 * The base of a check. The protected branch is the one that `--base` names, else
 * the one that the remote has checked out, else the one that the working tree
 * names; `interlock.yaml` on it has to name it. A base that does not lie on it
 * would compare the branch with itself, so it counts for nothing.
 */
export async function findBase(
  root: string,
  asked: string | undefined,
  word: string,
): Promise<FoundBase> {
  const point = asked === undefined ? null : await resolveRef(root, asked);
  const branch =
    point !== null && isBranch(point)
      ? await beyondRemote(root, point)
      : await protectedBranch(root, word);
  const compared = point !== null && !isBranch(point) ? point : branch;
  const commit = await mergeBase(root, compared);
  const inForce = await projectOnBranch(root, branch.commit);
  if (inForce !== null) mustName(branch, inForce.project);
  return {
    commit,
    tip: branch.commit,
    project: inForce?.project ?? null,
    former: inForce ? formerProject(inForce) : [],
    standing: inForce
      ? await standingOf(root, commit, compared, branch)
      : { kind: 'first-configuration', branch: branch.ref },
    note: [...new Set([compared.note, branch.note])]
      .filter(sentence => sentence !== '')
      .join(' '),
  };
}

function isBranch(resolved: ResolvedRef): resolved is ResolvedBranch {
  return resolved.branch !== null;
}

function mustName(branch: ResolvedBranch, project: ProjectConfiguration): void {
  if (project.protectedBranch === branch.branch) return;
  throw CommandFailure.because(
    'usage',
    `${branch.ref} is not the protected branch: its ${projectFileName} names ${project.protectedBranch}. Put that one into --base, or correct protectedBranch there.`,
  );
}

async function standingOf(
  root: string,
  commit: string,
  compared: ResolvedRef,
  branch: ResolvedBranch,
): Promise<BaseStanding | null> {
  if (await isAncestor(root, commit, branch.commit)) return null;
  return {
    kind: 'unknown',
    message: `The base ${commit.slice(0, 12)}, where HEAD left ${compared.ref}, does not lie on the protected branch ${branch.ref}.`,
    remedy: `Compare with ${branch.ref}: leave --base out, or name that branch with it.`,
  };
}
