import type { Contract, Operation } from '../model';
import { fieldsOf } from './contractFields';
import type { ContractFields, FieldGround } from './contractFields';
import type { FieldAnswer, FieldQuestion } from './fieldFacts';
import { childrenOf } from './fieldNode';
import type { FieldNode } from './fieldNode';
import { NameIndex, nearestNames } from './nearestNames';

/** A walk along the steps of a path: what is reached, or where it ends. */
type Walk =
  | { readonly found: true; readonly nodes: readonly FieldNode[] }
  | {
      readonly found: false;
      /** The nodes that have no field of that name. */
      readonly at: readonly FieldNode[];
      /** The steps that nobody finds, the first of them first. */
      readonly rest: readonly string[];
    };

/**
 * The facts of a field of a contract in any format: through references, parts
 * and alternatives, derived types, navigations and relationships, lists and
 * their envelopes. A path starts at the value that the operation exchanges; of
 * a record also at its name. What the operation does not take or give though
 * its records have it is found and is not writable, or not readable.
 */
export function lookUpField(
  contract: Contract,
  question: FieldQuestion,
  ground: FieldGround = {},
): FieldAnswer {
  const fields = fieldsOf(contract, ground);
  const answers = fields.answersOf(question.operation, question.direction);
  const known = answers.get(question.path) ?? answer(fields, question);
  answers.set(question.path, known);
  return known;
}

function answer(fields: ContractFields, question: FieldQuestion): FieldAnswer {
  const operations = fields.operations(question.operation);
  if (operations.length === 0) {
    return {
      found: false,
      reason: 'operation-unknown',
      step: '',
      nearest: nearestNames(question.operation, fields.operationNames()),
    };
  }
  const steps = stepsOf(question.path);
  const walks = operations.map(operation => ({
    operation,
    ...walkOperation(operation, steps, question.direction, fields),
  }));
  const facts = walks.flatMap(walk =>
    walk.found
      ? walk.nodes.flatMap(node =>
          fields.factsOf(node, walk.operation, question.direction),
        )
      : [],
  );
  if (facts.length > 0) return { found: true, fields: facts };
  return notFound(walks, question.path);
}

function notFound(walks: readonly Walk[], path: string): FieldAnswer {
  const failed = walks.filter(walk => !walk.found);
  const [furthest] = [...failed].sort(
    (left, right) => left.rest.length - right.rest.length,
  );
  const step = furthest?.rest[0] ?? path;
  const at = furthest?.at ?? [];
  const isUnreadable = at.some(node => node.shape.unreadable);
  return {
    found: false,
    reason: isUnreadable ? 'unreadable' : 'path-unknown',
    step,
    nearest: nearestPaths(step, at),
  };
}

/** Fields that are spelled like a step, as whole paths; else such one level below. */
function nearestPaths(
  step: string,
  at: readonly FieldNode[],
): readonly string[] {
  const here = namedPaths(at);
  const names = here.index.nearest(step);
  if (names.length > 0) {
    return names.flatMap(name => here.paths.get(name) ?? []);
  }
  const below = namedPaths(
    at.flatMap(node => node.childNames().flatMap(name => node.children(name))),
  );
  const exact = below.paths.get(step);
  if (exact !== undefined) return [exact];
  return below.index.nearest(step).flatMap(name => below.paths.get(name) ?? []);
}

/** Paths of the fields below nodes, by their names. */
interface NamedPaths {
  readonly paths: ReadonlyMap<string, string>;
  readonly index: NameIndex;
}

/** Many rows of a sheet may miss at one place. */
const knownPaths = new WeakMap<FieldNode, NamedPaths>();

function namedPaths(nodes: readonly FieldNode[]): NamedPaths {
  const [first] = nodes;
  if (nodes.length !== 1 || first === undefined) return readPaths(nodes);
  const known = knownPaths.get(first) ?? readPaths(nodes);
  knownPaths.set(first, known);
  return known;
}

function readPaths(nodes: readonly FieldNode[]): NamedPaths {
  const paths = new Map<string, string>();
  for (const node of nodes) {
    for (const name of node.childNames()) {
      const [child] = node.children(name);
      if (child !== undefined && !paths.has(name)) paths.set(name, child.path);
    }
  }
  return { paths, index: new NameIndex(paths.keys()) };
}

/** Steps of a path without the marks of lists. */
export function stepsOf(path: string): readonly string[] {
  return path
    .split('.')
    .map(step => step.replaceAll('[]', ''))
    .filter(step => step !== '');
}

function walkOperation(
  operation: Operation,
  steps: readonly string[],
  direction: FieldQuestion['direction'],
  fields: ContractFields,
): Walk {
  const roots = fields.rootsOf(operation, direction);
  const within = afterRecordName(operation, steps, fields);
  const walked = walk(roots, within);
  if (walked.found) return walked;
  const whole = within === steps ? walked : walk(roots, steps);
  if (whole.found) return whole;
  return inOtherWork(operation, within, fields) ?? walked;
}

/** A field that the record has, though this operation neither gives nor takes it. */
function inOtherWork(
  operation: Operation,
  steps: readonly string[],
  fields: ContractFields,
): Walk | null {
  if (operation.kind !== 'record' || operation.verb === 'call') return null;
  for (const verb of ['read', 'create', 'update'] as const) {
    const other = fields.records.sibling(operation, verb);
    if (other === null || other === operation) continue;
    const direction = other.sent === null ? 'response' : 'request';
    const walked = walk(fields.rootsOf(other, direction), steps);
    if (walked.found) return walked;
  }
  return null;
}

/** A name may hold dots, so several steps may be one. */
function walk(from: readonly FieldNode[], steps: readonly string[]): Walk {
  if (steps.length === 0) {
    return from.length > 0
      ? { found: true, nodes: from }
      : { found: false, at: from, rest: steps };
  }
  let furthest: Walk = { found: false, at: from, rest: steps };
  for (let count = 1; count <= steps.length; count += 1) {
    const name = steps.slice(0, count).join('.');
    const next = childrenOf(from, name);
    if (next.length === 0) continue;
    const walked = walk(next, steps.slice(count));
    if (walked.found) return walked;
    if (walked.rest.length < furthest.rest.length) furthest = walked;
  }
  return furthest;
}

/** The path after the record's name, if it starts with it. */
function afterRecordName(
  operation: Operation,
  steps: readonly string[],
  { reading }: ContractFields,
): readonly string[] {
  const [first, ...rest] = steps;
  if (operation.kind !== 'record' || first === undefined) return steps;
  const fold = (name: string) =>
    reading === 'case-folded' ? name.toLowerCase() : name;
  const { resource, recordType } = operation;
  const simple = recordType.slice(recordType.lastIndexOf('.') + 1);
  const names = [resource, simple].map(fold);
  return names.includes(fold(first)) && rest.length > 0 ? rest : steps;
}
