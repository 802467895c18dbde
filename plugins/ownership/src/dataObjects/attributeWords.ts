import type { Attribute, Carrier } from '../api/ownershipApi';

/** Carriers of an attribute, one line for each contract. */
export function carriersByContract(
  carriers: readonly Carrier[],
): readonly (readonly Carrier[])[] {
  const byContract = new Map<string, Carrier[]>();
  for (const carrier of carriers) {
    const ones = byContract.get(carrier.contract.ref) ?? [];
    byContract.set(carrier.contract.ref, ones);
    ones.push(carrier);
  }
  return [...byContract.values()];
}

/** How often the attribute is read and written by rows of sheets and declared fields. */
export function usageWords({ usages }: Attribute): string {
  const reads = usages.filter(({ access }) => access === 'read').length;
  const writes = usages.length - reads;
  if (usages.length === 0) return 'no known use';
  return [
    ...(reads > 0 ? [reads === 1 ? '1 read' : `${reads} reads`] : []),
    ...(writes > 0 ? [writes === 1 ? '1 write' : `${writes} writes`] : []),
  ].join(', ');
}

const evidence: Readonly<Record<Carrier['saidBy'], string>> = {
  'mapping-row': 'mapping row',
  contract: 'extension of the contract',
  overlay: 'overlay',
};

/** What says that the field carries the attribute. */
export function saidByWords({ saidBy }: Carrier): string {
  return evidence[saidBy];
}
