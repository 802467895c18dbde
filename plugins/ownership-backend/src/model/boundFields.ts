import { fieldNameOf, listFields } from '@interlock/contract-core';
import type {
  Estate,
  FieldName,
  MappingGround,
} from '@interlock/contract-core';

/** Fields of one operation that are looked through for bound ones. */
const listed = { depth: 6, most: 4_000 };

/** Fields that contracts or overlays tie to attributes, each once. */
export function boundFields(
  estate: Pick<Estate, 'contracts'>,
  ground: Pick<MappingGround, 'contract'>,
): readonly FieldName[] {
  const found = new Map<string, FieldName>();
  for (const { ref } of estate.contracts) {
    const known = ground.contract(ref);
    if (!known?.contract || known.bindings.length === 0) continue;
    for (const { name } of known.contract.operations) {
      for (const direction of ['response', 'request'] as const) {
        const fields = listFields(
          known.contract,
          name,
          direction,
          listed,
          known,
        );
        for (const facts of fields) {
          if (facts.attribute === '') continue;
          const field = fieldNameOf(facts, known);
          const key = `${ref}\0${field.attribute}\0${field.declaration}`;
          if (!found.has(key)) found.set(key, field);
        }
      }
    }
  }
  return [...found.values()];
}
