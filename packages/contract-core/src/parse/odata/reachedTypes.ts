import type { CsdlModel, StructuredType } from './csdlModel';
import type { TypeGraph } from './typeGraph';

/**
 * Types whose records come over the wire without an entity set declaring them:
 * targets of navigation, results and arguments of calls, and derived types
 * among the records and complex values of their base types.
 */
export function reachedTypes(
  model: CsdlModel,
  types: TypeGraph,
): readonly StructuredType[] {
  const seen = new Set<string>();
  const reached = new Set<string>();
  const waiting: string[] = [];
  const visit = (name: string, counts: boolean): void => {
    if (counts) reached.add(name);
    if (!seen.has(name)) {
      seen.add(name);
      waiting.push(name);
    }
  };
  for (const set of model.sets) visit(set.type, false);
  for (const operation of model.operations) {
    for (const { type } of operation.parameters) visit(type.name, false);
    if (operation.result !== null) visit(operation.result.type.name, false);
  }
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const { member } of types.navigations(name).values()) {
      visit(member.target, true);
    }
    for (const { member } of types.properties(name).values()) {
      visit(member.type.name, false);
    }
    for (const type of types.descendants(name)) visit(type.name, true);
  }
  return [...model.types.values()].filter(
    (type): type is StructuredType =>
      (type.kind === 'entity' || type.kind === 'complex') &&
      reached.has(type.name),
  );
}
