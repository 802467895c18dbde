import {
  baselineFileFor,
  projectFileName,
  readApprovalPolicy,
  readBaseline,
  readEntities,
  readGovernancePolicy,
} from '@interlock/contract-core';
import type {
  EstateFile,
  FormerRules,
  Problem,
  ProjectConfiguration,
} from '@interlock/contract-core';
import { versionsOnBranch } from '@interlock/contract-io';
import type { ProjectOnBranch } from '@interlock/contract-io';

/** Files of a commit, with earlier texts for those that cannot be used there. */
export interface GoodFiles {
  readonly files: readonly EstateFile[];
  readonly former: readonly FormerRules[];
}

type FaultsOf = (path: string, text: string) => readonly Problem[];

/** Where an earlier text of a file is looked for. */
export interface BranchTip {
  readonly root: string;
  readonly commit: string;
}

/** Entities that cannot be read would look like contracts that nobody has. */
export function goodEntities(
  tip: BranchTip,
  files: readonly EstateFile[],
): Promise<GoodFiles> {
  return withFormer(
    tip,
    files,
    (path, text) => readEntities({ path, text }).problems,
  );
}

/** The policies and the baseline; what nobody ever could read is left as it is. */
export async function goodPolicies(
  tip: BranchTip,
  { approvalPolicy, governance }: ProjectConfiguration,
  texts: ReadonlyMap<string, string>,
): Promise<GoodFiles> {
  const readers = new Map<string, FaultsOf>([
    [approvalPolicy, faultsBy(readApprovalPolicy)],
    ...(governance === undefined
      ? []
      : ([
          [governance, faultsBy(readGovernancePolicy)],
          [baselineFileFor(governance), baselineFaults],
        ] as const)),
  ]);
  const good = await withFormer(
    tip,
    [...readers.keys()].map(path => ({ path, text: texts.get(path) ?? '' })),
    (path, text) => readers.get(path)?.(path, text) ?? [],
  );
  // What is not there, and never was, has no text.
  return { ...good, files: good.files.filter(({ text }) => text !== '') };
}

type Read =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function faultsBy(read: (path: string, text: string) => Read): FaultsOf {
  return (path, text) => {
    const result = read(path, text);
    return result.ok ? [] : result.problems;
  };
}

/** A project may have no baseline. */
const baselineFaults: FaultsOf = (path, text) =>
  text === '' ? [] : faultsBy(readBaseline)(path, text);

async function withFormer(
  tip: BranchTip,
  files: readonly EstateFile[],
  faultsOf: FaultsOf,
): Promise<GoodFiles> {
  const good: EstateFile[] = [];
  const former: FormerRules[] = [];
  for (const file of files) {
    const [problem] = faultsOf(file.path, file.text);
    const earlier = problem
      ? await formerText(tip, file.path, text =>
          Promise.resolve(faultsOf(file.path, text).length === 0),
        )
      : null;
    good.push(earlier ? { path: file.path, text: earlier.text } : file);
    if (problem && earlier) {
      former.push({ file: file.path, commit: earlier.commit, problem });
    }
  }
  return { files: good, former };
}

/** The newest text of a file on the branch that can be used. */
export async function formerText(
  { root, commit }: BranchTip,
  path: string,
  isUsable: (text: string) => Promise<boolean>,
): Promise<{ readonly commit: string; readonly text: string } | null> {
  for await (const version of versionsOnBranch(root, commit, path)) {
    if (await isUsable(version.text)) return version;
  }
  return null;
}

/** Nothing where the branch has a configuration that can be read. */
export function formerProject({
  commit,
  problems,
}: ProjectOnBranch): readonly FormerRules[] {
  const [problem] = problems;
  return problem ? [{ file: projectFileName, commit, problem }] : [];
}
