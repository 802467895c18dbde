import {
  baselineFileFor,
  readBaseline,
  readGovernancePolicy,
} from '@interlock/contract-core';
import type {
  GovernancePolicy,
  LocatedBaselineEntry,
  Problem,
  ProjectConfiguration,
} from '@interlock/contract-core';
import type { EstateSource } from '@interlock/contract-io';

/** Policy and baseline of a project. */
export interface ReadableGovernance {
  readonly policy: GovernancePolicy | null;
  readonly baseline: readonly LocatedBaselineEntry[];
  /** Of the baseline; those of the policy are found with the files it names. */
  readonly problems: readonly Problem[];
}

/** Policy and baseline as far as they can be read: the estate is judged all the same. */
export async function readableGovernance(
  source: EstateSource,
  project: ProjectConfiguration,
): Promise<ReadableGovernance> {
  const file = project.governance;
  if (file === undefined) return { policy: null, baseline: [], problems: [] };
  const baselineFile = baselineFileFor(file);
  const texts = await source.read([file, baselineFile]);
  const policyText = texts.get(file);
  const baselineText = texts.get(baselineFile);
  const policy =
    policyText === undefined ? null : readGovernancePolicy(file, policyText);
  const baseline =
    baselineText === undefined
      ? null
      : readBaseline(baselineFile, baselineText);
  return {
    policy: policy?.ok ? policy.policy : null,
    baseline: baseline?.ok ? baseline.entries : [],
    problems: baseline === null || baseline.ok ? [] : baseline.problems,
  };
}
