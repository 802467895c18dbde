import type { Problem } from '../../model';
import type { Estate, EstateEntity, EstateFile } from '../estate';
import { checkContractFiles } from './checkContractFiles';
import { checkKeyCase } from './checkKeyCase';
import { checkKind } from './checkKinds';
import { checkNames } from './checkNames';
import { checkOperations } from './checkOperations';
import { checkOwners } from './checkOwners';
import { checkReferences } from './checkReferences';

/** What is wrong with one entity for itself, without looking at others. */
export function checkEntity(entity: EstateEntity): readonly Problem[] {
  return [...checkKind(entity), ...checkKeyCase(entity)];
}

/**
 * Everything that is wrong with an estate: what could not be read, and what does
 * not fit together. `files` are the estate's files, for the contracts that
 * entities name. Sorted by file and line; each problem says what to do.
 */
export function checkEstate(
  estate: Estate,
  files: readonly EstateFile[],
): readonly Problem[] {
  const problems = [
    ...estate.problems,
    ...estate.entities.flatMap(checkEntity),
    ...checkOwners(estate),
    ...checkNames(estate),
    ...checkReferences(estate),
    ...checkContractFiles(estate, files),
    ...checkOperations(estate, files),
  ];
  return problems.filter(isNotSaidBetter(problems)).sort(byPlace);
}

/** A missing owner breaks the schema too; the plainer sentence stays. */
function isNotSaidBetter(
  problems: readonly Problem[],
): (problem: Problem) => boolean {
  const withoutOwner = new Set(
    problems
      .filter(problem => problem.code === 'missing-owner')
      .map(entityPlace),
  );
  return problem =>
    problem.code !== 'schema-violation' ||
    !(
      problem.pointer === '/spec/owner' ||
      problem.message.includes('`owner` is missing')
    ) ||
    !withoutOwner.has(entityPlace(problem));
}

const entityPlace = (problem: Problem) => `${problem.file}:${problem.line}`;

function byPlace(left: Problem, right: Problem): number {
  return (
    compare(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    compare(left.code, right.code) ||
    compare(left.message, right.message)
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
