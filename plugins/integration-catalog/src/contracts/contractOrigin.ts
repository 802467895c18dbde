/** Who decides about a contract: we, or the vendor whose system it is. */
export type ContractOrigin = 'own' | 'vendor' | 'unknown';

export const originWords: Readonly<Record<ContractOrigin, string>> = {
  own: 'Our own',
  vendor: 'Vendor',
  unknown: 'Not told',
};

/**
 * The folder of the contract tells, as it does for the approval policy: a
 * change under `vendor/` is digested, one under `own/` is decided.
 */
export function contractOrigin(file: string): ContractOrigin {
  const folder = file
    .split('/')
    .find(part => part === 'own' || part === 'vendor');
  return folder === 'own' || folder === 'vendor' ? folder : 'unknown';
}
