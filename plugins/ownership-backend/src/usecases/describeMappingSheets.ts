import { NotFoundError } from '@backstage/errors';
import type { OwnershipAnswer } from '@interlock/plugin-ownership-common';
import type { ModelInForce } from '../model/modelInForce';
import { refOf, type EntityPath } from './describeRecords';

export function listMappingSheets({
  model,
}: ModelInForce): OwnershipAnswer<'listMappingSheets'> {
  return { sheets: model.summaries };
}

export function describeMappingSheet(
  { model, commit }: ModelInForce,
  path: EntityPath,
): OwnershipAnswer<'getMappingSheet'> {
  const ref = refOf('integration', path);
  const sheet = model.sheets.find(({ integration }) => integration.ref === ref);
  if (sheet) return { ...sheet, commit };
  throw new NotFoundError(
    `${ref} has no mapping sheet in force. Name one with spec.mapping of the integration, or see whether the branch that adds it is merged.`,
  );
}
