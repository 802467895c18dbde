import {
  compareVersions,
  concludeCheck,
  examineContract,
  forgeAddressesOf,
  matchAuthors,
} from '@interlock/contract-core';
import type {
  CheckRun,
  ContractUnderCheck,
  KnownUse,
  LintedSide,
  ProjectRules,
  Rulesets,
} from '@interlock/contract-core';
import { authorsBetween } from '@interlock/contract-io';
import type { Linter } from '@interlock/contract-lint';
import type { Progress } from '../progress';
import type { ChangedContract, ContractSide } from './changedContracts';
import type { ChangedPlainSubject } from './changedPlainSubject';
import { mappingUsesOfSides } from './mappingsOfSides';
import type { TextsOfSides } from './mappingsOfSides';
import { mergeEstates } from './mergeEstates';
import { requireRules } from './readRules';
import type { Side, Sides } from './readSides';
import { rulesetsInForce } from './usableRulesets';
import type { RulesetsInForce } from './usableRulesets';

/** Everything that a branch changes. */
export interface ChangedSubjects {
  readonly contracts: readonly ChangedContract[];
  /** Files of policy, files that nothing names, mapping sheets and data objects. */
  readonly others: readonly ChangedPlainSubject[];
}

/**
 * The verdict without a portal: nobody can be asked, so what breaks blocks.
 * Rulesets and policy are those of the base, because a branch must not loosen
 * the rules that it is judged by. Without a linter no governance rule is asked.
 */
export async function judgeLocally(
  sides: Sides,
  { contracts, others }: ChangedSubjects,
  mappings: TextsOfSides,
  now: string,
  linter: Linter | null,
  progress: Progress,
): Promise<CheckRun> {
  const { rules: side } = sides;
  const rules = await requireRules(side);
  const estate = mergeEstates(sides);
  const known = {
    declaredUses: estate.declaredUses,
    mappingUses: mappingUsesOfSides(sides, mappings),
  };
  const emails = await authorsBetween(sides.root, sides.baseCommit, 'HEAD', {
    forgeAddresses: forgeAddressesOf(side.project),
  });
  const linting = linter && {
    linter,
    rulesets: rulesetsInForce(linter, sides.tip),
  };
  const subjects: ContractUnderCheck[] = [];
  for (const contract of contracts) {
    progress.say(`Judging ${contract.file}`);
    subjects.push(await examine(contract, known, side, rules, linting, now));
  }
  return concludeCheck({
    subjects: [...subjects, ...others.map(({ subject }) => subject)],
    estate,
    policy: rules.approval.policy,
    policyDigest: rules.approval.digest,
    authors: matchAuthors(emails, side.estate.users),
    decisions: [],
    members: side.estate.users,
    rejections: [],
    // The portal's waivers are known to the portal; these stand in git.
    waivers: rules.baseline.waivers,
    day: now,
    gate: 'none',
    formerRules: [...sides.former, ...(linting?.rulesets.former ?? [])],
    base: sides.standing ?? undefined,
  });
}

async function examine(
  contract: ChangedContract,
  { declaredUses, mappingUses }: KnownUse,
  side: Side,
  rules: ProjectRules,
  linting: Linting | null,
  now: string,
): Promise<ContractUnderCheck> {
  const { id, ref, title, owner, base, revision } = contract;
  const known = side.estate.contracts.find(one => one.id === id);
  return examineContract(
    {
      // The path chooses rules, so it is that of the base: moving a file loosens none.
      subject: {
        id,
        ref,
        title,
        owner,
        file: base?.source.file ?? contract.file,
      },
      type: known?.type ?? '',
      perspective: known?.perspective,
      baseKnown: contract.baseTrouble === null,
      baseTrouble: contract.baseTrouble ?? undefined,
      known: true,
      uses: declaredUses,
      mappingUses,
    },
    rules,
    {
      hasRevision: revision !== null,
      compare: async (settings, day) =>
        compareVersions(
          base?.source ?? null,
          revision?.source ?? null,
          undefined,
          settings,
          { now: day },
        ),
      lint: (which, rulesets) =>
        lintSide(which === 'base' ? base : revision, rulesets, linting),
    },
    now,
  );
}

interface Linting {
  readonly linter: Linter;
  readonly rulesets: RulesetsInForce;
}

async function lintSide(
  side: ContractSide | null,
  named: Rulesets,
  linting: Linting | null,
): Promise<LintedSide> {
  if (side === null || linting === null) return { linted: null, problems: [] };
  const { contractType, files } = await linting.rulesets.usable(named);
  const outcome = await linting.linter.lint({
    ...side.source,
    contractType,
    rulesets: files.map(({ path, text }) => ({ file: path, text })),
  });
  return outcome.ok
    ? { linted: outcome, problems: [] }
    : { linted: null, problems: outcome.problems };
}
