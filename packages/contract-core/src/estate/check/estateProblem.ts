import type { Problem, ProblemCode } from '../../model';
import type { EstateEntity } from '../estate';

/** A problem at a member of an entity. */
export function estateProblem(
  entity: EstateEntity,
  pointer: string,
  code: ProblemCode,
  message: string,
  remedy: string,
): Problem {
  return { code, message, remedy, ...entity.locate(pointer) };
}
