import { CommandFailure } from '../commandFailure';

/**
 * Where CI systems name the source branch, because they check out a commit:
 * our own variable first, then GitHub, GitLab, Bitbucket, Azure, Jenkins.
 */
const branchVariables = [
  'INTERLOCK_BRANCH',
  'GITHUB_HEAD_REF',
  'GITHUB_REF_NAME',
  'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME',
  'CI_COMMIT_REF_NAME',
  'BITBUCKET_BRANCH',
  'SYSTEM_PULLREQUEST_SOURCEBRANCH',
  'BUILD_SOURCEBRANCH',
  'CHANGE_BRANCH',
  'BRANCH_NAME',
];

/** The branch that a change request is kept for. */
export function nameBranch(
  checkedOut: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const named = branchVariables
    .map(name => environment[name]?.trim().replace(/^refs\/heads\//u, ''))
    .find(name => name);
  const branch = checkedOut || named;
  if (branch) return branch;
  throw CommandFailure.because(
    'usage',
    'HEAD is no branch, and a change request needs one; check out a branch or put its name into INTERLOCK_BRANCH.',
  );
}
