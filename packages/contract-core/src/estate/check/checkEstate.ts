import type { Problem, ProblemCode } from '../../model';
import type { Estate, EstateEntity, EstateFile } from '../estate';
import { checkContractFiles } from './checkContractFiles';
import { checkDates } from './checkDates';
import { checkKeyCase } from './checkKeyCase';
import { checkKind } from './checkKinds';
import { checkNames } from './checkNames';
import { checkOperations } from './checkOperations';
import { checkOwners } from './checkOwners';
import { checkReferences } from './checkReferences';
import { contractReader, type ContractReader } from './contractOperations';

/** What is wrong with one entity for itself, without looking at others. */
export function checkEntity(entity: EstateEntity): readonly Problem[] {
  return [...checkKind(entity), ...checkDates(entity), ...checkKeyCase(entity)];
}

/**
 * Everything that is wrong with an estate: what could not be read, and what does
 * not fit together. `files` are the estate's files, for the contracts that
 * entities name. Sorted by file and line; each problem says what to do.
 */
export function checkEstate(
  estate: Estate,
  files: readonly EstateFile[],
  readContract: ContractReader = contractReader(files),
): readonly Problem[] {
  const problems = [
    ...estate.problems,
    ...estate.entities.flatMap(checkEntity),
    ...checkOwners(estate),
    ...checkNames(estate),
    ...checkReferences(estate),
    ...checkContractFiles(estate, files),
    ...checkOperations(estate, readContract),
  ];
  return problems.filter(isNotSaidBetter(problems)).sort(byPlace);
}

/**
 * One fault can break two rules; the sentence that says more stays. A missing
 * owner and a text that is no ref break the schema too, and a path that leaves
 * the repository names no file either.
 */
function isNotSaidBetter(
  problems: readonly Problem[],
): (problem: Problem) => boolean {
  const placesOf = (
    code: ProblemCode,
    placeOf: (problem: Problem) => string,
  ): ReadonlySet<string> =>
    new Set(problems.filter(problem => problem.code === code).map(placeOf));
  const withoutOwner = placesOf('missing-owner', entityPlace);
  const unknownReferences = placesOf('unknown-reference', memberPlace);
  const brokenMembers = placesOf('schema-violation', memberPlace);
  return problem => {
    if (problem.code === 'missing-file')
      return !brokenMembers.has(memberPlace(problem));
    if (problem.code !== 'schema-violation') return true;
    return !(
      (isAboutOwner(problem) && withoutOwner.has(entityPlace(problem))) ||
      unknownReferences.has(memberPlace(problem))
    );
  };
}

function isAboutOwner({ pointer, message }: Problem): boolean {
  return pointer === '/spec/owner' || message.includes('`owner` is missing');
}

const memberPlace = (problem: Problem) =>
  `${problem.file}:${problem.line}:${problem.pointer}`;

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
