import picomatch from 'picomatch/posix';
import { rulesetFilesOf } from '../governance';
import { projectFileName } from '../estate/projectFileName';
import type { ProjectConfiguration } from '../estate';
import { digestText } from '../model';
import { isAsked, refsAsked, type AskingPolicies } from './askedPeople';
import {
  digestInWords,
  findingAboutFile,
  subjectOfChangedFile,
  type ChangedFile,
} from './changedFile';
import type { PlainSubjectUnderCheck } from './checkInput';
import { membershipChange } from './membershipChange';
import { ruleFilesOf, type ProjectRules } from './projectRules';

/** The protected side, as far as it says what changes are judged by. */
export interface PolicyGround extends AskingPolicies {
  readonly project: ProjectConfiguration;
  /** Files that changes are judged by there: configuration, policies, rulesets. */
  readonly ruleFiles: readonly string[];
}

/** The ground of a project; null where its approval policy cannot be read. */
export function policyGround(
  rules: Pick<ProjectRules, 'project' | 'approval' | 'governance'>,
  estate: PolicyGround['estate'],
  mappingApprovers: PolicyGround['mappingApprovers'],
): PolicyGround | null {
  const { project, approval, governance } = rules;
  return (
    approval && {
      project,
      policy: approval.policy,
      waiverApprovers: governance?.waivers.approvers ?? [],
      mappingApprovers,
      estate,
      ruleFiles: policyFilesOf(rules),
    }
  );
}

/** Configuration, policies, baseline and rulesets of one side. */
export function policyFilesOf({
  project,
  governance,
}: Pick<ProjectRules, 'project' | 'governance'>): readonly string[] {
  return [
    projectFileName,
    ...ruleFilesOf(project, new Map()),
    ...(governance === null ? [] : rulesetFilesOf(governance)),
  ];
}

/** Whether a changed file may say what changes are judged by, or who is asked. */
export function mayBePolicy(
  path: string,
  { project, ruleFiles }: PolicyGround,
): boolean {
  return (
    ruleFiles.includes(path) || picomatch.isMatch(path, [...project.entities])
  );
}

/**
 * A changed file of policy as a subject, by the word of the protected side; null
 * where the change says nothing about what is judged by or who is asked. A file
 * that is neither a rule file there nor one of its entities is taken for a rule
 * file of the branch: whoever sends it says so.
 */
export function policyChange(
  file: ChangedFile,
  ground: PolicyGround,
): PlainSubjectUnderCheck | null {
  if (file.base === file.revision) return null;
  const isRuleFile =
    ground.ruleFiles.includes(file.path) || !mayBePolicy(file.path, ground);
  return isRuleFile ? ruleFileChange(file, ground) : peopleChange(file, ground);
}

function ruleFileChange(
  file: ChangedFile,
  ground: PolicyGround,
): PlainSubjectUnderCheck {
  const { base, revision } = file;
  const meaning = [base, revision].map(text => text && digestText(text));
  return subjectOf(file, ground, {
    what: 'What changes are judged by is another',
    meaning,
  });
}

function peopleChange(
  file: ChangedFile,
  ground: PolicyGround,
): PlainSubjectUnderCheck | null {
  const asked = refsAsked(ground);
  const known = new Set(
    ground.estate.users
      .filter(user => isAsked(user, asked))
      .map(({ ref }) => ref),
  );
  const { words, meaning, problems } = membershipChange(file, asked, known);
  if (problems.length > 0) {
    return { ...subjectOfChangedFile('policy', file, []), problems };
  }
  return words.length === 0
    ? null
    : subjectOf(file, ground, {
        what: `Whom a policy can ask is another: ${words.join('; ')}`,
        meaning,
      });
}

function subjectOf(
  file: ChangedFile,
  { policy }: PolicyGround,
  { what, meaning }: { readonly what: string; readonly meaning: unknown },
): PlainSubjectUnderCheck {
  const { path, base, revision } = file;
  return subjectOfChangedFile('policy', file, [
    findingAboutFile(file, {
      ruleId: 'policy-changed',
      // Nobody has said yet who decides about it.
      severity: policy.owners === undefined ? 'warn' : 'error',
      effect: 'none',
      proof: 'structural',
      message: `${what} (${path}, ${digestInWords(base)} to ${digestInWords(revision)}).`,
      meaning,
    }),
  ]);
}
