import type { ContractDocument } from '@interlock/contract-core';
import type { Knex } from 'knex';
import { readBlobs, storeBlobs } from './blobs';

interface StoredDocument {
  readonly path: string;
  readonly digest: string;
}

/** Documents as they are read back: the root document apart from the others. */
export interface ReadDocuments {
  readonly text: string;
  readonly references: readonly ContractDocument[];
}

/**
 * Stores the texts of documents, the root document first, and gives back what
 * finds them again: the text of a column `documents`.
 */
export async function storeDocuments(
  transaction: Knex.Transaction,
  documents: readonly ContractDocument[],
): Promise<string> {
  const digests = await storeBlobs(
    transaction,
    documents.map(document => document.text),
  );
  return JSON.stringify(
    documents.map((document, index) => ({
      path: document.path,
      digest: digests[index],
    })),
  );
}

/** Reads what a column `documents` names; `whose` goes into the error. */
export async function readDocuments(
  database: Knex,
  column: string,
  whose: string,
): Promise<ReadDocuments> {
  const documents: readonly StoredDocument[] = JSON.parse(column);
  const texts = await readBlobs(
    database,
    documents.map(document => document.digest),
  );
  const read = documents.map(document => {
    const text = texts.get(document.digest);
    if (text === undefined) {
      throw new Error(
        `The text ${document.digest} of ${whose} is missing in the database; restore the database from a backup.`,
      );
    }
    return { path: document.path, text };
  });
  const [root, ...references] = read;
  if (!root) {
    throw new Error(
      `There are no documents of ${whose} in the database; restore the database from a backup.`,
    );
  }
  return { text: root.text, references };
}
