import type {
  ContractDocument,
  ContractFormat,
  ContractId,
} from '@interlock/contract-core';
import {
  readDocuments,
  storeDocuments,
  type ReadDocuments,
} from '@interlock/plugin-store';
import type { Knex } from 'knex';

/** The revision of a change request as it was handed in, without its texts. */
export interface HandedInRevision {
  readonly contractId: ContractId;
  /** Entity ref at that time. */
  readonly contract: string;
  readonly digest: string;
  readonly file: string;
  readonly label: string;
  readonly format: ContractFormat;
  readonly title: string;
  readonly bytes: number;
  /** Head of the branch when it was handed in first. */
  readonly commit: string;
  /** ISO 8601 in UTC. */
  readonly handedInAt: string;
}

/** A revision to be stored; the root document comes first in `documents`. */
export interface NewRevision extends HandedInRevision {
  readonly documents: readonly ContractDocument[];
}

type Description = Pick<
  HandedInRevision,
  'file' | 'label' | 'format' | 'title' | 'bytes'
>;

interface RevisionRow {
  change_request_id: string;
  contract_id: string;
  contract_ref: string;
  digest: string;
  commit: string;
  handed_in_at: string;
  description: string;
  documents: string;
}

const table = 'handed_in_revisions';

/**
 * Makes `revision` the one that a request keeps of a contract; null when the
 * request removes the contract. The same content handed in again keeps its first time and
 * commit.
 */
export async function saveRevision(
  transaction: Knex.Transaction,
  about: { readonly changeRequest: string; readonly contractId: ContractId },
  revision: NewRevision | null,
): Promise<void> {
  const key = {
    change_request_id: about.changeRequest,
    contract_id: about.contractId,
  };
  const present = await transaction<RevisionRow>(table).where(key).first();
  if (present) {
    await transaction<RevisionRow>(table).where(key).delete();
  }
  if (revision === null) {
    return;
  }
  const same = present?.digest === revision.digest ? present : undefined;
  const { file, label, format, title, bytes } = revision;
  const description: Description = { file, label, format, title, bytes };
  await transaction<RevisionRow>(table).insert({
    ...key,
    contract_ref: revision.contract,
    digest: revision.digest,
    commit: same?.commit ?? revision.commit,
    handed_in_at: same?.handed_in_at ?? revision.handedInAt,
    description: JSON.stringify(description),
    documents: await storeDocuments(transaction, revision.documents),
  });
}

/**
 * The revision of this content that a change request of the contract is about;
 * where several are, the one that was handed in first. Null where none is.
 */
export async function readRevision(
  database: Knex,
  contract: ContractId,
  digest: string,
): Promise<(HandedInRevision & ReadDocuments) | null> {
  const row = await database<RevisionRow>(table)
    .where({ contract_id: contract, digest })
    .orderBy(['handed_in_at', 'change_request_id'])
    .first();
  if (!row) {
    return null;
  }
  const description: Description = JSON.parse(row.description);
  return {
    contractId: row.contract_id,
    contract: row.contract_ref,
    digest: row.digest,
    ...description,
    commit: row.commit,
    handedInAt: row.handed_in_at,
    ...(await readDocuments(
      database,
      row.documents,
      `change request ${row.change_request_id}`,
    )),
  };
}
