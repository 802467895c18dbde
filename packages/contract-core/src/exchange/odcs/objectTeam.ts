import type { EstateDataObject, EstateIntegration } from '../../estate';
import type { ResolvedSheet } from '../../mapping';
import type { OwnedAttribute } from '../../ownership';
import { nameOf } from './attributeProperty';
import type { OdcsTeam } from './odcsContract';

/** Who answers for the object, its attributes, its sheets and its flows. */
export function objectTeam(
  object: EstateDataObject,
  owned: readonly OwnedAttribute[],
  flows: readonly EstateIntegration[],
  sheets: readonly ResolvedSheet[],
): OdcsTeam {
  const stewards = new Map<string, string[]>();
  for (const { attribute, steward } of owned) {
    if (attribute.owner === '') continue;
    stewards.set(steward, [...(stewards.get(steward) ?? []), attribute.name]);
  }
  const members = [
    ...(object.owner === ''
      ? []
      : [{ username: object.owner, role: 'data owner' }]),
    ...[...stewards].map(([username, names]) => ({
      username,
      role: 'data steward',
      description: names.join(', '),
    })),
    ...refsInOrder(sheets.map(({ sheet }) => sheet.approver)).map(username => ({
      username,
      role: 'mapping approver',
    })),
    ...refsInOrder(flows.map(({ supportOwner }) => supportOwner)).map(
      username => ({ username, role: 'support' }),
    ),
  ];
  return { name: nameOf(object.owner), members };
}

function refsInOrder(refs: readonly string[]): readonly string[] {
  return [...new Set(refs)].filter(ref => ref !== '').sort();
}
