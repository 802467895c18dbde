import { InputError } from '@backstage/errors';
import {
  bindingSubjectId,
  contractOfBindings,
  resolveByIdOrRef,
  resolveContract,
} from '@interlock/contract-core';
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
    if (sent.kind !== 'contract') {
      identified.push(identifyPlain(estate, sent));
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
    identified.push({ ...nothingKnown, sent, id, known });
  }
  return identified;
}

const nothingKnown = { known: null, mapped: null, owned: null };

/** An integration, a data object or a contract by its id or ref; a file is what it is. */
function identifyPlain(
  { contracts, integrations, sources }: LoadedEstate,
  sent: SentSubject,
): IdentifiedSubject {
  const bound = contractOfBindings(sent.id);
  if (sent.kind === 'ownership' && bound !== null) {
    const known = resolveContract(contracts, { id: bound, ref: sent.ref });
    const id = known ? bindingSubjectId(known) : sent.id;
    return { ...nothingKnown, sent, id, known };
  }
  const mapped =
    sent.kind === 'mapping' ? resolveByIdOrRef(integrations, sent) : null;
  const owned =
    sent.kind === 'ownership'
      ? resolveByIdOrRef(
          sources.flatMap(({ estate }) => estate.dataObjects),
          sent,
        )
      : null;
  const id = (mapped ?? owned)?.id ?? sent.id;
  return { ...nothingKnown, sent, id, mapped, owned };
}
