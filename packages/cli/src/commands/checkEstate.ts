import {
  adviseOnApproval,
  buildEstate,
  canonicalJson,
  checkEstate,
  concludeEstate,
  contractReader,
  estateRules,
  governanceSubjects,
  judgeEstate,
  renderEstate,
  resolveMappings,
  rulesetFilesOf,
  rulesetSetsOf,
} from '@interlock/contract-core';
import type {
  Estate,
  GovernancePolicy,
  Problem,
  ProjectConfiguration,
  Reason,
  ResolvedMappings,
} from '@interlock/contract-core';
import {
  checkNamedFiles,
  openWorkingTree,
  readEstateFiles,
  readProject,
  withContractFiles,
  withMappingFiles,
} from '@interlock/contract-io';
import type { EstateSource } from '@interlock/contract-io';
import { rulesetFaults } from '@interlock/contract-lint';
import { requireDate, todayInUtc } from '../calendarDay';
import { exitStatusOf } from '../exitStatus';
import { requireEntities, requireProjectRoot } from '../findProject';
import { readableGovernance } from '../governance/readableGovernance';
import { inTurns } from '../inTurns';
import { lintersAtOnce, projectLinter } from '../projectLinter';
import { startProgress } from '../progress';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';
import type { CheckOptions } from './check';

/** `interlock check --estate` */
export async function checkTheEstate(
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<number> {
  requireDate(options.now);
  const progress = startProgress(surroundings);
  progress.say('Reading the estate');
  try {
    const root = requireProjectRoot(
      surroundings.workingDirectory,
      options.config,
    );
    const project = await readProject(root);
    const source = await openWorkingTree(root);
    const read = await readEstateFiles(source, project);
    const estate = buildEstate(read.files, project);
    requireEntities(estate, project);
    const files = await withMappingFiles(
      source,
      await withContractFiles(source, read.files, estate),
      estate,
    );
    const readContract = contractReader(files);
    progress.say('Looking up the mapping sheets');
    const mappings = resolveMappings(estate, files, readContract);
    const day = options.now ?? todayInUtc();
    const governance = await readableGovernance(source, project);
    progress.say('Looking at the rulesets');
    const rulesets = await faultsOfRulesets(
      { root, source, policy: governance.policy, estate, day },
      options,
      surroundings,
    );
    const named = await checkNamedFiles(source, project, estate);
    const report = concludeEstate(
      [
        ...read.problems,
        ...checkEstate(estate, files, readContract),
        ...named,
        ...problemsNotTold(mappings.problems, named),
        ...governance.problems,
        ...rulesets,
      ],
      judgeEstate({
        estate,
        policy: governance.policy,
        baseline: governance.baseline,
        day,
        readContract,
        mappings,
      }),
      {
        entities: estate.entities.length,
        contracts: estate.contracts.length,
        integrations: estate.integrations.length,
      },
      estate.contracts,
      await adviseOnPeople(source, project, estate, mappings),
    );
    progress.clear();
    surroundings.writeOut(
      renderEstate(report, options.format, {
        colours: wantsColours(surroundings, surroundings.outIsTerminal),
        remedies: new Map(estateRules.map(({ id, remedy }) => [id, remedy])),
      }),
    );
    return exitStatusOf(
      report.conclusion,
      report.summary.warn,
      options.failOn,
      surroundings,
    );
  } finally {
    progress.clear();
  }
}

/** A sheet that is not there is told already where the integration names it. */
function problemsNotTold(
  problems: readonly Problem[],
  told: readonly Problem[],
): readonly Problem[] {
  const places = new Set(
    told.map(({ file, line, pointer }) => `${file}:${line}:${pointer}`),
  );
  return problems.filter(
    ({ file, line, pointer }) => !places.has(`${file}:${line}:${pointer}`),
  );
}

/** What `check` would refuse of the rulesets that the governance policy names. */
async function faultsOfRulesets(
  judged: {
    readonly root: string;
    readonly source: EstateSource;
    readonly policy: GovernancePolicy | null;
    readonly estate: Estate;
    readonly day: string;
  },
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<readonly Problem[]> {
  const { root, source, policy, estate, day } = judged;
  if (policy === null) return [];
  const texts = await source.read(rulesetFilesOf(policy));
  const sets = rulesetSetsOf(policy, governanceSubjects(estate), day);
  const linter = await projectLinter(root, options, surroundings);
  try {
    const found = await inTurns(
      sets,
      lintersAtOnce,
      ({ contractType, files }) =>
        rulesetFaults(
          async request => {
            const outcome = await linter.lint(request);
            return outcome.ok ? [] : outcome.problems;
          },
          {
            contractType,
            // Files that are not there are told where the policy names them.
            files: files.flatMap(path => {
              const text = texts.get(path);
              return text === undefined ? [] : { path, text };
            }),
          },
        ),
    );
    // One file may stand in several sets.
    return [
      ...new Map(
        found.flat().map(problem => [canonicalJson({ ...problem }), problem]),
      ).values(),
    ];
  } finally {
    await linter.close();
  }
}

/** Whom the approval policy asks for, and whether they are there. */
async function adviseOnPeople(
  source: EstateSource,
  project: ProjectConfiguration,
  estate: Estate,
  { sheets }: Pick<ResolvedMappings, 'sheets'>,
): Promise<readonly Reason[]> {
  const file = project.approvalPolicy;
  const text = (await source.read([file])).get(file);
  if (text === undefined) return [];
  return adviseOnApproval(file, text, {
    ...estate,
    decidedInGit: [
      ...sheets.map(({ sheet, integration }) => ({
        kind: 'mapping' as const,
        ref: sheet.integration,
        file: sheet.file,
        owner: sheet.owner || (integration?.owner ?? ''),
        decider: sheet.approver,
      })),
      ...estate.dataObjects.map(({ ref, owner, entity }) => ({
        kind: 'ownership' as const,
        ref,
        file: entity.location.file,
        owner,
        decider: owner,
      })),
    ],
  });
}
