import type { SyntaxNode } from '../syntax';

/** One object of an organisation, as a describe tells it. */
export interface DescribedObject {
  readonly name: string;
  readonly node: SyntaxNode;
  /**
   * Null in a global describe, which lists the objects of an organisation
   * without their fields.
   */
  readonly fields: readonly DescribedField[] | null;
}

export interface DescribedField {
  readonly name: string;
  /** `string`, `picklist`, `reference`...; empty where it is not written. */
  readonly type: string;
  readonly node: SyntaxNode;
}

/** Flags of an object that no other format writes; spelled so by Salesforce. */
const objectFlags = ['createable', 'queryable', 'updateable', 'retrieveable'];

/**
 * The objects of a document, whichever way they were kept: the describe of one
 * object, a global describe (`sobjects`), a list of describes, an object that
 * holds them by name, or the answer of a composite request (`results` with a
 * `result` each). Null where the document is none of these.
 */
export function describedObjects(
  root: SyntaxNode,
): readonly DescribedObject[] | null {
  const nodes = describeNodes(root);
  if (nodes === null) return null;
  const objects = new Map<string, DescribedObject>();
  for (const node of nodes) {
    const object = describedObject(node);
    if (!objects.has(object.name)) objects.set(object.name, object);
  }
  return [...objects.values()];
}

function describeNodes(root: SyntaxNode): readonly SyntaxNode[] | null {
  if (isDescribe(root)) return [root];
  const listed =
    root.items ?? root.get('sobjects')?.items ?? root.get('results')?.items;
  const nodes = listed ?? [...(root.members?.values() ?? [])];
  const unwrapped = nodes.map(node => node.get('result') ?? node);
  return unwrapped.length > 0 && unwrapped.every(isDescribe) ? unwrapped : null;
}

function isDescribe(node: SyntaxNode): boolean {
  return (
    node.string('name') !== undefined &&
    objectFlags.some(flag => typeof node.get(flag)?.value === 'boolean')
  );
}

function describedObject(node: SyntaxNode): DescribedObject {
  const fields = node.get('fields')?.items ?? null;
  return {
    name: node.string('name') ?? '',
    node,
    fields: fields === null ? null : describedFields(fields),
  };
}

/** The first of two fields of one name counts; Salesforce never writes two. */
function describedFields(nodes: readonly SyntaxNode[]): DescribedField[] {
  const fields = new Map<string, DescribedField>();
  for (const node of nodes) {
    const name = node.string('name');
    if (name === undefined || fields.has(name)) continue;
    fields.set(name, { name, type: node.string('type') ?? '', node });
  }
  return [...fields.values()];
}

/** A whole number of a describe; 0 where it is not written. */
export function wholeNumber(node: SyntaxNode, name: string): number {
  const value = node.get(name)?.value;
  return typeof value === 'number' && Number.isInteger(value) ? value : 0;
}
