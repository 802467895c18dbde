import {
  concludeGovernance,
  joinEstates,
  type ContractLint,
  type EstateContract,
  type GovernancePolicy,
  type GovernanceReport,
  type Problem,
} from '@interlock/contract-core';
import type { SheetJudgement } from '@interlock/contract-io';
import type { StoredAnalyses } from '../../analysis/storedAnalyses';
import type { LoadedEstate, LoadedSource } from '../../estate/estateReader';
import type { StoredVersion } from '../../store/contractVersions';
import type { StoredWaiver } from '../../store/waivers';

export interface ReportInput {
  readonly day: string;
  readonly estate: LoadedEstate;
  /** Current versions. */
  readonly versions: readonly StoredVersion[];
  readonly waivers: readonly StoredWaiver[];
  /** Ids of waivers that permit a breaking change under review. */
  readonly matchedElsewhere: ReadonlySet<string>;
  readonly sheets: SheetJudgement;
}

/**
 * What the rules and waivers say about everything that is stored. Sources are
 * judged together, because rules see across them, by the policy of the first.
 */
export async function reportOn(
  analyses: Pick<StoredAnalyses, 'findLint'>,
  input: ReportInput,
): Promise<GovernanceReport> {
  const { day, estate, waivers } = input;
  const { sources } = estate;
  const linted: ContractLint[] = [];
  for (const source of sources) {
    for (const contract of source.estate.contracts) {
      linted.push(...(await lintOf(analyses, source, contract, input)));
    }
  }
  return concludeGovernance({
    estate: joinEstates(sources.map(source => source.estate)),
    policy: sources[0]?.governance ?? noPolicy,
    specificationRules: sources.flatMap(source => source.namedRules),
    linted,
    sheetFindings: input.sheets.findings,
    known: {
      waivers: [
        ...waivers,
        ...sources.flatMap(({ baseline }) => baseline.waivers),
      ],
      places: new Map(sources.flatMap(({ baseline }) => [...baseline.places])),
      matchedBefore: new Set(
        waivers
          .filter(waiver => waiver.lastMatchedOn !== null)
          .map(waiver => waiver.id),
      ),
      matchedElsewhere: input.matchedElsewhere,
    },
    day,
    problems: [
      ...sources.flatMap(source => unjudgedFiles(source, linted)),
      ...input.sheets.problems.filter(problem => !isStored(problem, sources)),
    ],
  });
}

/**
 * Problems of the files of a source, without those that the comparing met in
 * texts of contracts: a current one that was linted is judged, and rules do not
 * look at past releases. The page of the contract tells them.
 */
function unjudgedFiles(
  source: LoadedSource,
  linted: readonly ContractLint[],
): readonly Problem[] {
  const judged = new Set(linted.filter(({ ok }) => ok).map(({ ref }) => ref));
  const settled = new Set(
    source.estate.contracts.flatMap(({ ref, file, releases }) => [
      ...(judged.has(ref) ? [file] : []),
      ...releases.map(release => release.file),
    ]),
  );
  return source.stored.problems.filter(({ file }) => !settled.has(file));
}

/** Sheets are read when a commit is taken into force as well, and say the same then. */
function isStored(
  { file, pointer, message }: Problem,
  sources: readonly LoadedSource[],
): boolean {
  return sources.some(({ stored }) =>
    stored.problems.some(
      known =>
        known.file === file &&
        known.pointer === pointer &&
        known.message === message,
    ),
  );
}

/** Where no policy can be read, rules weigh what they weigh by themselves. */
const noPolicy: GovernancePolicy = {
  profiles: [],
  waivers: {
    longestDays: { error: 0, warn: 0, info: 0 },
    mostRenewals: 0,
    approvers: [],
    never: ['*'],
    controlRequired: [],
  },
  scorecards: [],
};

/** Nothing for a contract that no ruleset speaks about. */
async function lintOf(
  analyses: Pick<StoredAnalyses, 'findLint'>,
  source: LoadedSource,
  contract: EstateContract,
  { day, versions }: ReportInput,
): Promise<readonly ContractLint[]> {
  const { ref } = contract;
  const profile = source.profileFor(contract, day);
  const rulesets = source.rulesetsFor(profile, contract.type);
  if (rulesets === null) {
    return [];
  }
  const version = versions.find(
    candidate => candidate.contractId === contract.id,
  );
  const outcome = version && (await analyses.findLint(version, rulesets));
  if (!outcome) {
    return [{ ref, ok: false, problems: [notLinted(contract)] }];
  }
  return outcome.problems.length > 0
    ? [{ ref, ok: false, problems: outcome.problems }]
    : [{ ref, ok: true, diagnostics: outcome.diagnostics }];
}

function notLinted(contract: EstateContract): Problem {
  return {
    code: 'analysis-failed',
    message: `${contract.title} is not linted, so nobody knows whether it keeps the rules.`,
    remedy:
      'Wait until the portal has linted it; where that does not happen, see the log of the backend.',
    file: contract.file,
    pointer: '',
    line: 0,
    column: 0,
  };
}
