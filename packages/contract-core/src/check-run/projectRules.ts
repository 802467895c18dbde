import { projectFileName } from '../estate/projectFileName';
import { readApprovalPolicy } from '../estate/readApprovalPolicy';
import type {
  Estate,
  EstateContract,
  EstateFile,
  ProjectConfiguration,
} from '../estate';
import {
  baselineFileFor,
  baselineWaivers,
  governanceSubjects,
  readBaseline,
  readGovernancePolicy,
  resolveProfile,
  rulesetFilesOf,
  subjectOfFile,
  type BaselineWaivers,
  type GovernancePolicy,
  type LocatedBaselineEntry,
  type ResolvedProfile,
} from '../governance';
import {
  canonicalJson,
  digestText,
  type ContractFormat,
  type Problem,
} from '../model';
import type { ApprovalPolicy } from '../review';

/** Contract types that governance rules exist for. */
export type LintableType = 'openapi' | 'asyncapi';

/** Rulesets for one document; a later one outweighs. */
export interface Rulesets {
  readonly files: readonly EstateFile[];
  /** Of the whole set: order, names and texts. */
  readonly digest: string;
  readonly contractType: LintableType;
}

/** A contract by what chooses its rules. */
export type RuledContract = Pick<
  EstateContract,
  'id' | 'ref' | 'file' | 'type'
>;

/** What the protected side of a project says about how changes are judged. */
export interface ProjectRules {
  readonly project: ProjectConfiguration;
  /** Null where there is none that can be read: then nothing can be judged. */
  readonly approval: {
    readonly policy: ApprovalPolicy;
    readonly digest: string;
  } | null;
  /** Null where the project names none, or none that can be read. */
  readonly governance: GovernancePolicy | null;
  readonly baselineEntries: readonly LocatedBaselineEntry[];
  /** The same entries as waivers with an end. */
  readonly baseline: BaselineWaivers;
  /** What is missing or faulty among the files that were asked for. */
  readonly problems: readonly Problem[];
  /** What the profiles say about a contract on a day. */
  profileFor(contract: RuledContract, day: string): ResolvedProfile;
  /**
   * Null for types that no ruleset speaks of. A ruleset that is named and not
   * there is empty: it must show as a failed lint, not as none.
   */
  rulesetsFor(profile: ResolvedProfile, contractType: string): Rulesets | null;
}

/** Null for formats that no ruleset speaks of. */
export function lintableTypeOf(format: ContractFormat): LintableType | null {
  if (format.startsWith('openapi')) return 'openapi';
  return format.startsWith('asyncapi') ? 'asyncapi' : null;
}

/**
 * The files that a project is judged by: policies and baseline, and then, once
 * their texts are known, the rulesets that the governance policy names.
 */
export function ruleFilesOf(
  { approvalPolicy, governance }: ProjectConfiguration,
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  if (governance === undefined) return [approvalPolicy];
  const read = readGovernancePolicy(governance, texts.get(governance) ?? '');
  return [
    approvalPolicy,
    governance,
    baselineFileFor(governance),
    ...(read.ok ? rulesetFilesOf(read.policy) : []),
  ];
}

/** The rules of a project from the texts of `ruleFilesOf`. */
export function readProjectRules(
  project: ProjectConfiguration,
  estate: Estate,
  texts: ReadonlyMap<string, string>,
): ProjectRules {
  const approval = readNamed(
    texts,
    project.approvalPolicy,
    'approval policy',
    readApprovalPolicy,
  );
  const governance = readNamed(
    texts,
    project.governance,
    'governance policy',
    readGovernancePolicy,
  );
  const entries = baselineIn(project, texts);
  const policy = governance.value?.policy ?? null;
  const subjects = new Map(
    governanceSubjects(estate).map(subject => [subject.id, subject]),
  );
  return {
    project,
    approval: approval.value,
    governance: policy,
    baselineEntries: entries.baseline,
    baseline: policy
      ? baselineWaivers(entries.baseline, policy.waivers)
      : { waivers: [], places: new Map() },
    problems: [
      ...approval.problems,
      ...governance.problems,
      ...entries.problems,
    ],
    profileFor: ({ id, file, type }, day) =>
      resolveProfile(
        policy,
        subjects.get(id) ?? subjectOfFile(file, type),
        day,
      ),
    rulesetsFor: (profile, contractType) =>
      rulesetsOf(profile, texts, contractType),
  };
}

type Read<Value> =
  | ({ readonly ok: true } & Value)
  | { readonly ok: false; problems: readonly Problem[] };

/** A file that the configuration names; without a name there is nothing to read. */
function readNamed<Value>(
  texts: ReadonlyMap<string, string>,
  file: string | undefined,
  what: string,
  read: (file: string, text: string) => Read<Value>,
): { readonly value: Value | null; readonly problems: readonly Problem[] } {
  if (file === undefined) return { value: null, problems: [] };
  const text = texts.get(file);
  if (text === undefined) {
    return { value: null, problems: [missingFile(file, what)] };
  }
  const result = read(file, text);
  return result.ok
    ? { value: result, problems: [] }
    : { value: null, problems: result.problems };
}

/** A project may have no baseline. */
function baselineIn(
  { governance }: ProjectConfiguration,
  texts: ReadonlyMap<string, string>,
): {
  readonly baseline: readonly LocatedBaselineEntry[];
  readonly problems: readonly Problem[];
} {
  const file = governance === undefined ? '' : baselineFileFor(governance);
  const text = texts.get(file);
  if (text === undefined) return { baseline: [], problems: [] };
  const read = readBaseline(file, text);
  return read.ok
    ? { baseline: read.entries, problems: [] }
    : { baseline: [], problems: read.problems };
}

function rulesetsOf(
  profile: ResolvedProfile,
  texts: ReadonlyMap<string, string>,
  contractType: string,
): Rulesets | null {
  if (contractType !== 'openapi' && contractType !== 'asyncapi') return null;
  const paths = profile.rulesets[contractType];
  if (paths.length === 0) return null;
  const files = paths.map(path => ({ path, text: texts.get(path) ?? '' }));
  return { files, digest: digestText(canonicalJson(files)), contractType };
}

function missingFile(file: string, what: string): Problem {
  return {
    code: 'missing-file',
    message: `The ${what} ${file} that ${projectFileName} names is not there.`,
    remedy: `Add ${file}, or correct the path in ${projectFileName}.`,
    file,
    pointer: '',
    line: 0,
    column: 0,
  };
}
