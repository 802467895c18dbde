import { InputError } from '@backstage/errors';
import { resolveByIdOrRef, resolveContract } from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { contractIdOf } from '../contracts/findContract';
import type { IdentifiedSubject } from './examineSubject';
import type { SentSubject } from './validateCheckRunRequest';

/**
 * Which contract each sent subject is. An id of its own is taken as it is; a ref
 * means the contract that has it now or had it before.
 */
export async function identifySubjects(
  context: Pick<CatalogContext, 'database'>,
  estate: LoadedEstate,
  subjects: readonly SentSubject[],
): Promise<readonly IdentifiedSubject[]> {
  const identified: IdentifiedSubject[] = [];
  for (const sent of subjects) {
    if (sent.kind === 'mapping') {
      const mapped = resolveByIdOrRef(estate.integrations, sent);
      identified.push({ sent, id: mapped?.id ?? sent.id, known: null, mapped });
      continue;
    }
    if (sent.kind !== 'contract') {
      identified.push({ sent, id: sent.id, known: null, mapped: null });
      continue;
    }
    const known = resolveContract(estate.contracts, sent);
    const id =
      known?.id ??
      (sent.id === sent.ref
        ? await contractIdOf(context, estate, sent.ref)
        : sent.id);
    const other = identified.find(
      subject => subject.sent.kind === 'contract' && subject.id === id,
    );
    if (other) {
      throw new InputError(
        `${other.sent.ref} and ${sent.ref} are one contract, ${id}; send each contract once.`,
      );
    }
    identified.push({ sent, id, known, mapped: null });
  }
  return identified;
}
