import { buildEstate } from '../../estate';
import { systemsOfRecord } from '../systemsOfRecord';
import type { OwnedAttribute } from '../systemsOfRecord';

/** A data object `account` with one attribute `legalName`, of which the extra members are given. */
export function legalNameWith(members: Readonly<Record<string, unknown>>) {
  const attribute = { name: 'legalName', systemOfRecord: 'sap', ...members };
  const text = [
    'kind: DataObject',
    'metadata: { name: account, title: Account }',
    `spec: { owner: sales, attributes: [${JSON.stringify(attribute)}] }`,
  ].join('\n');
  const estate = buildEstate([{ path: 'one.yaml', text }], {
    entities: ['*.yaml'],
  });
  const owned = systemsOfRecord(estate).attributes.get('account.legalName');
  if (owned === undefined) throw new Error('No attribute was read.');
  return owned;
}

/** A route of a test: the system by its short name. */
export interface PlainRoute {
  readonly system: string;
  readonly when?: Readonly<Record<string, unknown>>;
}

/** The attribute with routes, as a data object writes them. */
export function routedBy(...routing: readonly PlainRoute[]): OwnedAttribute {
  return legalNameWith({ routing });
}
