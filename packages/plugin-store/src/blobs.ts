import { digestText } from '@interlock/contract-core';
import type { Knex } from 'knex';

// Below the number of bound values that the oldest supported SQLite takes.
const chunkSize = 400;

/** Stores texts by their content and gives back the digest of each, in order. */
export async function storeBlobs(
  transaction: Knex.Transaction,
  texts: readonly string[],
): Promise<readonly string[]> {
  const rows = texts.map(text => ({ digest: digestText(text), text }));
  const known = new Set(
    await knownDigests(
      transaction,
      rows.map(row => row.digest),
    ),
  );
  for (const row of rows) {
    if (!known.has(row.digest)) {
      known.add(row.digest);
      await transaction('blobs').insert(row).onConflict('digest').ignore();
    }
  }
  return rows.map(row => row.digest);
}

/** Texts by digest; a digest that is not stored is missing from the map. */
export async function readBlobs(
  database: Knex,
  digests: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const chunk of chunksOf([...new Set(digests)])) {
    const rows = await database('blobs').whereIn('digest', chunk);
    for (const row of rows) {
      texts.set(row.digest, row.text);
    }
  }
  return texts;
}

async function knownDigests(
  database: Knex,
  digests: readonly string[],
): Promise<readonly string[]> {
  const known: string[] = [];
  for (const chunk of chunksOf([...new Set(digests)])) {
    const rows = await database('blobs')
      .select('digest')
      .whereIn('digest', chunk);
    known.push(...rows.map(row => row.digest));
  }
  return known;
}

function chunksOf(values: readonly string[]): readonly string[][] {
  const count = Math.ceil(values.length / chunkSize);
  return Array.from({ length: count }, (_, index) =>
    values.slice(index * chunkSize, (index + 1) * chunkSize),
  );
}
