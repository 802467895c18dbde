import {
  baselineFileFor,
  buildEstate,
  governanceSubjects,
  projectFileName,
  readApprovalPolicy,
  readBaseline,
  readGovernancePolicy,
  readProjectConfiguration,
  rulePagePaths,
  rulesetFilesOf,
  rulesetSetsOf,
  type Estate,
  type EstateFile,
  type GovernancePolicy,
  type Problem,
  type ProjectConfiguration,
} from '@interlock/contract-core';
import {
  openSource,
  readEstateFiles,
  type EstateSource,
  type SourceConfiguration,
} from '@interlock/contract-io';

/**
 * A source as it was read at one commit. A file that cannot be used there is in
 * `files` as it last could be, and among the problems.
 */
export interface SourceSnapshot {
  readonly source: EstateSource;
  readonly files: readonly EstateFile[];
  readonly problems: readonly Problem[];
  /** Null where `interlock.yaml` never could be read. */
  readonly estate: Estate | null;
}

/** Opens a source at its configured ref. */
export async function openConfiguredSource(
  configuration: SourceConfiguration,
): Promise<EstateSource> {
  return openSource({ root: configuration.root, ref: configuration.ref });
}

/** By what rulesets are judged before they come into force. */
export interface RulesetJudge {
  /** ISO day, which chooses among profiles. */
  readonly day: string;
  faultsOf(rulesets: {
    readonly contractType: 'openapi' | 'asyncapi';
    readonly files: readonly EstateFile[];
  }): Promise<readonly Problem[]>;
}

/** Reads everything of a source but its contracts, on top of its last good state. */
export async function readSnapshot(
  source: EstateSource,
  stored: readonly EstateFile[],
  judge: RulesetJudge,
): Promise<SourceSnapshot> {
  const lastGood = new Map(stored.map(file => [file.path, file.text]));
  const project = await readProjectFile(source, lastGood);
  if (project.configuration === null) {
    return { source, files: stored, problems: project.problems, estate: null };
  }
  const { configuration } = project;
  const read = await readEstateFiles(source, configuration, 'entities');
  const built = buildEstate(read.files, configuration);
  const governing = await readGoverningFiles(source, configuration, lastGood, {
    judge,
    estate: built,
  });
  const broken = new Set(built.problems.map(problem => problem.file));
  const files = read.files.map(file => ({
    path: file.path,
    text: broken.has(file.path)
      ? (lastGood.get(file.path) ?? file.text)
      : file.text,
  }));
  return {
    source,
    files: uniqueByPath([
      { path: projectFileName, text: project.text },
      ...files,
      ...governing.files,
    ]),
    problems: [
      ...project.problems,
      ...read.problems,
      ...built.problems,
      ...governing.problems,
    ],
    estate: broken.size === 0 ? built : buildEstate(files, configuration),
  };
}

interface ReadProjectFile {
  readonly configuration: ProjectConfiguration | null;
  readonly text: string;
  readonly problems: readonly Problem[];
}

async function readProjectFile(
  source: EstateSource,
  lastGood: ReadonlyMap<string, string>,
): Promise<ReadProjectFile> {
  const text = (await source.read([projectFileName])).get(projectFileName);
  const read =
    text === undefined
      ? { ok: false as const, problems: [missing(projectFileName)] }
      : readProjectConfiguration(projectFileName, text);
  if (read.ok) {
    return { configuration: read.project, text: text ?? '', problems: [] };
  }
  const before = lastGood.get(projectFileName) ?? '';
  const earlier = readProjectConfiguration(projectFileName, before);
  return {
    configuration: earlier.ok ? earlier.project : null,
    text: before,
    problems: read.problems,
  };
}

interface GoverningFiles {
  readonly files: readonly EstateFile[];
  readonly problems: readonly Problem[];
}

/**
 * The approval policy, the governance policy, the rulesets that it names, the
 * pages of their rules, and the baseline. A rule may have no page and a project
 * no baseline.
 */
async function readGoverningFiles(
  source: EstateSource,
  project: ProjectConfiguration,
  lastGood: ReadonlyMap<string, string>,
  judging: RulesetJudging,
): Promise<GoverningFiles> {
  const { approvalPolicy, governance } = project;
  const named = await readUsable(
    source,
    governance === undefined ? [approvalPolicy] : [approvalPolicy, governance],
    lastGood,
    (path, text) => {
      const read =
        path === approvalPolicy
          ? readApprovalPolicy(path, text)
          : readGovernancePolicy(path, text);
      return read.ok ? [] : read.problems;
    },
  );
  const rulesets = await readRulesets(
    source,
    governancePolicyIn(named.files, governance),
    lastGood,
    judging,
  );
  const pages = await source.read(rulePagePaths(rulesets.files));
  const baseline = await readBaselineFile(source, governance, lastGood);
  return {
    files: [
      ...named.files,
      ...rulesets.files,
      ...[...pages].map(([path, text]) => ({ path, text })),
      ...baseline.files,
    ],
    problems: [...named.problems, ...rulesets.problems, ...baseline.problems],
  };
}

async function readBaselineFile(
  source: EstateSource,
  governance: string | undefined,
  lastGood: ReadonlyMap<string, string>,
): Promise<GoverningFiles> {
  const path = governance === undefined ? '' : baselineFileFor(governance);
  const present = path !== '' && (await source.read([path])).has(path);
  if (!present) return { files: [], problems: [] };
  return readUsable(source, [path], lastGood, (file, text) => {
    const read = readBaseline(file, text);
    return read.ok ? [] : read.problems;
  });
}

function governancePolicyIn(
  files: readonly EstateFile[],
  governance: string | undefined,
): GovernancePolicy | null {
  const file = files.find(({ path }) => path === governance);
  if (file === undefined) return null;
  const read = readGovernancePolicy(file.path, file.text);
  return read.ok ? read.policy : null;
}

interface RulesetJudging {
  readonly judge: RulesetJudge;
  readonly estate: Estate;
}

/**
 * Rulesets as they are, or as they last were good, by the same loader that a
 * check lints with: none may come into force that every check then fails at.
 */
async function readRulesets(
  source: EstateSource,
  policy: GovernancePolicy | null,
  lastGood: ReadonlyMap<string, string>,
  { judge, estate }: RulesetJudging,
): Promise<GoverningFiles> {
  if (policy === null) return { files: [], problems: [] };
  const paths = rulesetFilesOf(policy);
  const texts = await source.read(paths);
  const faults = new Map<string, Problem>();
  for (const { contractType, files } of rulesetSetsOf(
    policy,
    governanceSubjects(estate),
    judge.day,
  )) {
    const problems = await judge.faultsOf({
      contractType,
      files: files.flatMap(path => {
        const text = texts.get(path);
        return text === undefined ? [] : { path, text };
      }),
    });
    for (const problem of problems) {
      if (!faults.has(problem.file)) faults.set(problem.file, problem);
    }
  }
  return readUsable(source, paths, lastGood, path => {
    const fault = faults.get(path);
    return fault === undefined ? [] : [fault];
  });
}

/** Files as they are, or as they last were good; what is wrong with them now. */
async function readUsable(
  source: EstateSource,
  paths: readonly string[],
  lastGood: ReadonlyMap<string, string>,
  faultsOf: (path: string, text: string) => readonly Problem[],
): Promise<GoverningFiles> {
  const texts = await source.read(paths);
  const files: EstateFile[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const text = texts.get(path);
    const found = text === undefined ? [missing(path)] : faultsOf(path, text);
    problems.push(...found);
    const usable = found.length === 0 ? text : (lastGood.get(path) ?? text);
    if (usable !== undefined) {
      files.push({ path, text: usable });
    }
  }
  return { files, problems };
}

function missing(file: string): Problem {
  return {
    code: 'missing-file',
    message: `${file} does not exist at the ref that the portal reads.`,
    remedy: `Commit ${file}, or correct the path that names it.`,
    file,
    pointer: '',
    line: 0,
    column: 0,
  };
}

function uniqueByPath(files: readonly EstateFile[]): readonly EstateFile[] {
  return [...new Map(files.map(file => [file.path, file])).values()];
}
