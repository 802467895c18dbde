import {
  applyWaivers,
  judgeCatalog,
  levelOf,
  lintFindings,
  type EstateContract,
  type GovernanceFinding,
  type GovernanceReport,
  type Problem,
  type ResolvedProfile,
  type RuleFinding,
} from '@interlock/contract-core';
import type { StoredAnalyses } from '../../analysis/storedAnalyses';
import type { LoadedEstate, LoadedSource } from '../../estate/estateReader';
import type { StoredVersion } from '../../store/contractVersions';
import type { StoredWaiver } from '../../store/waivers';

interface ReportInput {
  readonly day: string;
  readonly estate: LoadedEstate;
  /** Current versions. */
  readonly versions: readonly StoredVersion[];
  readonly waivers: readonly StoredWaiver[];
}

/** What the rules and waivers say about everything that is stored. */
export async function reportOn(
  analyses: Pick<StoredAnalyses, 'findLint'>,
  input: ReportInput,
): Promise<GovernanceReport> {
  const { day, estate, waivers } = input;
  const problems: Problem[] = [];
  const findings: GovernanceFinding[] = [];
  for (const source of estate.sources) {
    problems.push(...source.stored.problems);
    for (const contract of source.estate.contracts) {
      const linted = await lintOf(analyses, source, contract, input);
      problems.push(...linted.problems);
      findings.push(...linted.findings);
    }
    for (const finding of judgeCatalog(source.estate, day)) {
      const target = {
        ref: finding.target,
        file: finding.location.file,
        type: '',
      };
      findings.push(...weigh(finding, source.profileFor(target, day)));
    }
  }
  const applied = applyWaivers(findings, waivers, {
    day,
    matchedBefore: new Set(
      waivers
        .filter(waiver => waiver.lastMatchedOn !== null)
        .map(waiver => waiver.id),
    ),
  });
  return {
    day,
    findings: applied.findings.map(({ finding, waivers: [waiver] }) => ({
      ...finding,
      waiver: waiver ? { id: waiver.id, expiry: waiver.expiry } : null,
    })),
    waivers: applied.uses.map(use => ({
      ...use.waiver,
      state: use.state,
      permits: use.permits.length,
    })),
    scorecards: [],
    summaries: [],
    problems,
  };
}

async function lintOf(
  analyses: Pick<StoredAnalyses, 'findLint'>,
  source: LoadedSource,
  contract: EstateContract,
  { day, versions }: ReportInput,
): Promise<Pick<GovernanceReport, 'findings' | 'problems'>> {
  const profile = source.profileFor(contract, day);
  const ruleset = source.rulesetFor(profile, contract.type);
  if (ruleset === null) {
    return { findings: [], problems: [] };
  }
  const version = versions.find(({ contract: ref }) => ref === contract.ref);
  const outcome = version && (await analyses.findLint(version, ruleset));
  if (!outcome) {
    return { findings: [], problems: [notLinted(contract)] };
  }
  return {
    findings: lintFindings(outcome.diagnostics, contract.ref).flatMap(finding =>
      weigh(finding, profile),
    ),
    problems: outcome.problems,
  };
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

function weigh(
  finding: RuleFinding,
  profile: ResolvedProfile,
): readonly GovernanceFinding[] {
  const weighed = levelOf(profile, finding.ruleId, finding.severity);
  return weighed.severity === 'off'
    ? []
    : [
        {
          ...finding,
          severity: weighed.severity,
          level: weighed.level,
          waiver: null,
        },
      ];
}
