import {
  applyRuleSettings,
  baselineWaivers,
  compareVersions,
  concludeCheck,
  governanceSubjects,
  matchAuthors,
  readApprovalPolicy,
  resolveProfile,
  ruleSettingsFor,
  subjectOfFile,
} from '@interlock/contract-core';
import type {
  CheckRun,
  ContractDescriptor,
  ContractUnderCheck,
  GovernancePolicy,
  LintedDocument,
  Perspective,
  Problem,
  ResolvedProfile,
} from '@interlock/contract-core';
import { authorsBetween } from '@interlock/contract-io';
import type { Linter, RulesetText } from '@interlock/contract-lint';
import { CommandFailure } from '../commandFailure';
import { lintableTypeOf } from '../contractTypes';
import { readProjectBaseline } from '../projectBaseline';
import { readProjectGovernance } from '../projectGovernance';
import type { Progress } from '../progress';
import type { ChangedContract, ContractSide } from './changedContracts';
import { mergeEstates } from './mergeEstates';
import type { Side, Sides } from './readSides';

/**
 * The verdict without a portal: nobody can be asked, so what breaks blocks.
 * Rulesets and policy are those of the base, because a branch must not loosen
 * the rules that it is judged by.
 */
export async function judgeLocally(
  sides: Sides,
  changed: readonly ChangedContract[],
  now: string,
  linter: Linter,
  progress: Progress,
): Promise<CheckRun> {
  const rules = sides.base ?? sides.revision;
  const { policy, digest } = await readPolicy(rules);
  const governance = await readProjectGovernance(rules.project, rules.readFile);
  const emails = await authorsBetween(sides.root, sides.baseCommit, 'HEAD');
  const subjects: ContractUnderCheck[] = [];
  for (const contract of changed) {
    progress.say(`Judging ${contract.file}`);
    subjects.push(await examine(contract, rules, governance, linter, now));
  }
  return concludeCheck({
    subjects,
    estate: mergeEstates(sides),
    policy,
    policyDigest: digest,
    authors: matchAuthors(emails, rules.estate.users),
    decisions: [],
    // The portal's waivers are known to the portal; these stand in git.
    waivers:
      governance === null
        ? []
        : baselineWaivers(
            await readProjectBaseline(rules.project, rules.readFile),
            governance.waivers,
          ).waivers,
    day: now,
    gate: 'none',
  });
}

async function readPolicy(rules: Side) {
  const file = rules.project.approvalPolicy;
  const text = await rules.readFile(file);
  if (text === null) {
    throw CommandFailure.because(
      'usage',
      `The approval policy ${file} that interlock.yaml names is not there.`,
    );
  }
  const read = readApprovalPolicy(file, text);
  if (!read.ok) throw CommandFailure.of('usage', read.problems);
  return read;
}

async function examine(
  contract: ChangedContract,
  rules: Side,
  governance: GovernancePolicy | null,
  linter: Linter,
  now: string,
): Promise<ContractUnderCheck> {
  // The path chooses rules, so it is that of the base: moving a file loosens none.
  const file = contract.base?.source.file ?? contract.file;
  const settings = ruleSettingsFor(rules.project, file);
  const comparison = applyRuleSettings(
    compareVersions(
      contract.base?.source ?? null,
      contract.revision?.source ?? null,
      undefined,
      { ...settings, perspective: perspectiveOf(contract, rules) },
      { now },
    ),
    settings,
  );
  const profile = resolveProfile(
    governance,
    governanceSubjects(rules.estate).find(({ ref }) => ref === contract.ref) ??
      subjectOfFile(file, ''),
    now,
  );
  const lint = (side: ContractSide | null, known: ContractDescriptor | null) =>
    lintSide(side, known, rules, profile, linter);
  const [base, revision] = await Promise.all([
    lint(contract.base, comparison.base),
    lint(contract.revision, comparison.revision),
  ]);
  return {
    kind: 'contract',
    id: contract.id,
    ref: contract.ref,
    title: contract.title,
    file,
    owner: contract.owner,
    contract: {
      comparison,
      profile,
      baseLint: base.linted,
      revisionLint: revision.linted,
      lintProblems: [...base.problems, ...revision.problems],
    },
    baseKnown: true,
    known: true,
    changeRequest: null,
  };
}

interface LintedSide {
  readonly linted: LintedDocument | null;
  readonly problems: readonly Problem[];
}

/** Nothing for a side that is absent, unreadable, or of a format without rules. */
async function lintSide(
  side: ContractSide | null,
  descriptor: ContractDescriptor | null,
  rules: Side,
  profile: ResolvedProfile,
  linter: Linter,
): Promise<LintedSide> {
  const contractType = descriptor && lintableTypeOf(descriptor.format);
  const files = contractType ? profile.rulesets[contractType] : [];
  if (!side || !contractType || files.length === 0) {
    return { linted: null, problems: [] };
  }
  const rulesets = await Promise.all(
    files.map(file => readRuleset(file, rules)),
  );
  const outcome = await linter.lint({ ...side.source, contractType, rulesets });
  if (outcome.ok) return { linted: outcome, problems: [] };
  if (outcome.problems.every(({ file }) => files.includes(file))) {
    throw CommandFailure.of('usage', outcome.problems);
  }
  return { linted: null, problems: outcome.problems };
}

async function readRuleset(file: string, rules: Side): Promise<RulesetText> {
  const text = await rules.readFile(file);
  if (text !== null) return { file, text };
  throw CommandFailure.because(
    'usage',
    `The ruleset ${file} that the governance policy names is not there.`,
  );
}

/** As the protected side says it: a branch must not turn its own directions. */
function perspectiveOf(
  { ref }: ChangedContract,
  { estate }: Side,
): Perspective | undefined {
  return estate.contracts.find(known => known.ref === ref)?.perspective;
}
