import { NotFoundError } from '@backstage/errors';
import type { OwnershipAnswer } from '@interlock/plugin-ownership-common';
import type { ModelInForce } from '../model/modelInForce';

/** Where an entity stands in the catalog. */
export interface EntityPath {
  readonly namespace: string;
  readonly name: string;
}

export function describeRecordMatrix({
  model,
  commit,
}: ModelInForce): OwnershipAnswer<'getSystemsOfRecord'> {
  return { ...model.matrix, commit };
}

export function describeDataObject(
  { model, commit }: ModelInForce,
  path: EntityPath,
): OwnershipAnswer<'getDataObject'> {
  return { ...named(model.dataObjects, 'dataobject', path), commit };
}

export function describeSystem(
  { model, commit }: ModelInForce,
  path: EntityPath,
): OwnershipAnswer<'getSystem'> {
  return { ...named(model.systems, 'system', path), commit };
}

function named<Item extends { readonly ref: string }>(
  items: readonly Item[],
  kind: string,
  path: EntityPath,
): Item {
  const ref = refOf(kind, path);
  const item = items.find(each => each.ref === ref);
  if (item) return item;
  throw new NotFoundError(
    `The estate in force has no ${ref}. Correct the name, or see whether the branch that adds it is merged.`,
  );
}

export function refOf(kind: string, { namespace, name }: EntityPath): string {
  return `${kind}:${namespace}/${name}`.toLowerCase();
}
