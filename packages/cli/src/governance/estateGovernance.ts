import {
  buildEstate,
  governanceSubjects,
  judgeSheets,
  projectFileName,
  readOwnRules,
  resolveProfile,
  resolveMappings,
  rulesetFilesOf,
} from '@interlock/contract-core';
import type {
  ContractLint,
  Estate,
  EstateFile,
  GovernancePolicy,
  GovernanceSubject,
  LocatedBaselineEntry,
  NamedRule,
  Problem,
  ProjectConfiguration,
  RuleFinding,
} from '@interlock/contract-core';
import {
  collectReferences,
  fileProblem,
  fileReader,
  openWorkingTree,
  readEstateFiles,
  withContractFiles,
  withMappingFiles,
} from '@interlock/contract-io';
import type { EstateSource } from '@interlock/contract-io';
import type { Linter } from '@interlock/contract-lint';
import { CommandFailure } from '../commandFailure';
import { requireEntities } from '../findProject';
import { readProjectBaseline } from '../projectBaseline';
import { readProjectGovernance } from '../projectGovernance';

type ReadFile = ReturnType<typeof fileReader>;

/** Everything that governance asks about the working tree. */
export interface EstateGovernance {
  readonly estate: Estate;
  readonly policy: GovernancePolicy;
  readonly specificationRules: readonly NamedRule[];
  readonly linted: readonly ContractLint[];
  /** What the rules say that look into mapping sheets. */
  readonly sheetFindings: readonly RuleFinding[];
  readonly problems: readonly Problem[];
  readonly baseline: readonly LocatedBaselineEntry[];
}

/** The files of a folder that governance asks for, written or about to be. */
export interface Workspace {
  readonly project: ProjectConfiguration;
  readonly source: EstateSource;
  readonly files: readonly EstateFile[];
  readonly problems: readonly Problem[];
  readonly readFile: ReadFile;
}

/** A folder as it is, with `planned` files in it as if they were written. */
export async function openWorkspace(
  root: string,
  project: ProjectConfiguration,
  planned: ReadonlyMap<string, string> = new Map(),
): Promise<Workspace> {
  const source = await openWorkingTree(root);
  const read = await readEstateFiles(source, project);
  const readFile = fileReader(source);
  return {
    project,
    source,
    ...read,
    readFile: async path => planned.get(path) ?? readFile(path),
  };
}

/** Builds the estate and lints every contract that a ruleset speaks about. */
export async function readEstateGovernance(
  { project, source, files, problems, readFile }: Workspace,
  day: string,
  linter: Linter,
): Promise<EstateGovernance> {
  const estate = buildEstate(files, project);
  requireEntities(estate, project);
  const policy = await requirePolicy(project, readFile);
  const rulesets = await readRulesets(policy, readFile);
  const texts = new Map(rulesets.map(({ path, text }) => [path, text]));
  const linted = await Promise.all(
    governanceSubjects(estate).flatMap(subject => {
      const named = rulesetsFor(policy, subject, day);
      return named === null
        ? []
        : [lintContract(subject, named, texts, linter, readFile)];
    }),
  );
  const mappings = resolveMappings(
    estate,
    await withMappingFiles(
      source,
      await withContractFiles(source, files, estate),
      estate,
    ),
  );
  return {
    estate,
    policy,
    sheetFindings: judgeSheets(estate, day, mappings),
    specificationRules: rulesets.flatMap(file => readOwnRules(file).rules),
    linted,
    problems: [...problems, ...mappings.problems],
    baseline: await readProjectBaseline(project, readFile),
  };
}

async function requirePolicy(
  project: ProjectConfiguration,
  readFile: ReadFile,
): Promise<GovernancePolicy> {
  const policy = await readProjectGovernance(project, readFile);
  if (policy !== null) return policy;
  throw CommandFailure.because(
    'usage',
    `${projectFileName} names no governance policy; add \`governance\` there, or let interlock init write one.`,
  );
}

async function readRulesets(
  policy: GovernancePolicy,
  readFile: ReadFile,
): Promise<readonly EstateFile[]> {
  return Promise.all(
    rulesetFilesOf(policy).map(async path => {
      const text = await readFile(path);
      if (text !== null) return { path, text };
      throw CommandFailure.because(
        'usage',
        `The ruleset ${path} that the governance policy names is not there.`,
      );
    }),
  );
}

interface NamedRulesets {
  readonly contractType: 'openapi' | 'asyncapi';
  readonly files: readonly string[];
}

/** Null for what is no contract, and for contracts that no ruleset speaks about. */
function rulesetsFor(
  policy: GovernancePolicy,
  subject: GovernanceSubject,
  day: string,
): NamedRulesets | null {
  const { kind, contractType } = subject;
  if (kind !== 'api') return null;
  if (contractType !== 'openapi' && contractType !== 'asyncapi') return null;
  const files = resolveProfile(policy, subject, day).rulesets[contractType];
  return files.length === 0 ? null : { contractType, files };
}

async function lintContract(
  { ref, file }: GovernanceSubject,
  { contractType, files }: NamedRulesets,
  texts: ReadonlyMap<string, string>,
  linter: Linter,
  readFile: ReadFile,
): Promise<ContractLint> {
  const text = await readFile(file);
  if (text === null) {
    const problem = fileProblem(
      'missing-file',
      file,
      'The file does not exist.',
      `Correct the annotation of ${ref}, or add the file.`,
    );
    return { ref, ok: false, problems: [problem] };
  }
  const outcome = await linter.lint({
    file,
    text,
    references: await collectReferences(file, text, readFile),
    contractType,
    rulesets: files.map(named => ({
      file: named,
      text: texts.get(named) ?? '',
    })),
  });
  if (outcome.ok) return { ref, ok: true, diagnostics: outcome.diagnostics };
  if (outcome.problems.every(problem => files.includes(problem.file))) {
    throw CommandFailure.of('usage', outcome.problems);
  }
  return { ref, ok: false, problems: outcome.problems };
}
