import type { Contract, ContractId } from '../../model';
import type { AttributeBinding } from '../binding';

/** The attributes that the documents of a contract tie to their schemas themselves. */
export function bindingsOfContract(
  id: ContractId,
  { attributes = [] }: Pick<Contract, 'attributes'>,
): readonly AttributeBinding[] {
  return attributes.map(({ attribute, holder, place }) => ({
    contract: id,
    pointer: holder.locate().pointer,
    attribute,
    location: place.locate(),
    saidBy: 'contract',
  }));
}
