import { posix } from 'node:path';
import {
  asksMappingApprovers,
  collectSheet,
  mappingApproversOf,
  mayBePolicy,
  namedFiles,
  policyChange,
  policyFilesOf,
  policyGround,
  readsAsContract,
  unnamedContract,
} from '@interlock/contract-core';
import type {
  ChangedFile,
  PlainSubjectUnderCheck,
  PolicyGround,
  SheetSource,
} from '@interlock/contract-core';
import {
  changedPaths,
  collectReferences,
  fileReader,
  ignoredFiles,
  openSource,
  readChangedText,
} from '@interlock/contract-io';
import type { ChangedPath } from '@interlock/contract-io';
import { CommandFailure } from '../commandFailure';
import { readRules, requireRules } from './readRules';
import type { ChangedPlainSubject } from './changedPlainSubject';
import type { Side, Sides } from './readSides';

type ReadFile = Side['readFile'];

/**
 * What a branch changes beside contracts: files of policy, and files that read as
 * contracts and that nothing names. Everything is judged by the protected side.
 */
export async function findChangedFiles(
  sides: Sides,
): Promise<readonly ChangedPlainSubject[]> {
  const { root, baseCommit, rules, revision } = sides;
  if (sides.base === null) return [];
  // As git has it: a side may have earlier texts for files that are broken.
  const readBase = fileReader(await openSource({ root, ref: baseCommit }));
  const changed = await changedPaths(root, baseCommit);
  const policies = await changedPolicies(sides, changed, readBase);
  const taken = new Set(policies.map(({ file }) => file));
  const globs = [...rules.project.contracts, ...revision.project.contracts];
  const others = [...changed, ...(await ignoredFiles(root, globs))].filter(
    ({ path }) => !taken.has(path),
  );
  return [...policies, ...(await unnamedContracts(sides, others, readBase))];
}

async function changedPolicies(
  sides: Sides,
  changed: readonly ChangedPath[],
  readBase: ReadFile,
): Promise<readonly ChangedPlainSubject[]> {
  // Most branches change no file, and then nobody has to read sheets.
  if (changed.length === 0) return [];
  const ground = await groundOf(sides);
  const ofBranch = policyFilesOf(await readRules(sides.revision));
  const found: ChangedPlainSubject[] = [];
  for (const { path } of changed) {
    if (!mayBePolicy(path, ground) && !ofBranch.includes(path)) continue;
    const file = {
      path,
      base: await readBase(path),
      revision: await sides.revision.readFile(path),
    };
    const subject = policyChange(file, ground);
    if (subject) found.push(asSent(file, subject));
  }
  return found;
}

function asSent(
  { path, revision }: ChangedFile,
  subject: PlainSubjectUnderCheck,
): ChangedPlainSubject {
  return {
    subject,
    file: path,
    revision: revision === null ? null : { text: revision, references: [] },
  };
}

async function groundOf(sides: Sides): Promise<PolicyGround> {
  const rules = await requireRules(sides.rules);
  const { estate, readFile } = sides.rules;
  const isAsked =
    rules.approval !== null && asksMappingApprovers(rules.approval.policy);
  const sheets: SheetSource[] = [];
  for (const { mapping } of isAsked ? estate.integrations : []) {
    const sheet = mapping === '' ? null : await collectSheet(mapping, readFile);
    if (sheet) sheets.push(sheet);
  }
  const ground = policyGround(rules, estate, mappingApproversOf(sheets));
  if (ground === null) throw CommandFailure.of('usage', rules.problems);
  return ground;
}

async function unnamedContracts(
  sides: Sides,
  changed: readonly ChangedPath[],
  readBase: ReadFile,
): Promise<readonly ChangedPlainSubject[]> {
  const candidates: ChangedFile[] = [];
  for (const each of changed) {
    const { path } = each;
    const revision = await readChangedText(sides.root, each);
    if (revision === null || readsAsContract(path, revision) === null) continue;
    candidates.push({ path, base: await readBase(path), revision });
  }
  // Most branches have none, and then nobody has to follow references.
  if (candidates.length === 0) return [];
  const named = await filesThatBelong(sides);
  return candidates.flatMap(file => {
    const subject = named.has(file.path)
      ? null
      : unnamedContract(file, sides.rules.project);
    return subject ? [asSent(file, subject)] : [];
  });
}

/** What the estate of any side names, and what that reaches by a reference. */
async function filesThatBelong({
  rules,
  base,
  revision,
}: Sides): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  for (const side of [rules, base, revision]) {
    if (side === null) continue;
    for (const file of namedFiles(side.estate)) {
      files.add(file);
      for (const reached of await reachedFrom(side, file)) files.add(reached);
    }
  }
  return files;
}

async function reachedFrom(
  { readFile }: Side,
  file: string,
): Promise<readonly string[]> {
  const text = await readFile(file);
  if (text === null) return [];
  const references = await collectReferences(file, text, readFile);
  return references.map(({ path }) => posix.join(posix.dirname(file), path));
}
