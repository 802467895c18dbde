import { randomUUID } from 'node:crypto';
import { inTransaction } from '@interlock/plugin-store';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  readRevision,
  saveRevision,
  type NewRevision,
} from './handedInRevisionStore';

const contract = 'api:default/invoices';
const contractId = 'invoices';

function revision(more: Partial<NewRevision> = {}): NewRevision {
  return {
    contractId,
    contract,
    digest: `sha256:${'a'.repeat(64)}`,
    file: 'contracts/invoices.yaml',
    label: '3.0.0',
    format: 'openapi-3.0',
    title: 'Invoices',
    bytes: 29,
    commit: 'c0ffee1',
    handedInAt: '2026-11-20T10:00:00.000Z',
    documents: [
      { path: 'invoices.yaml', text: 'openapi: 3.0.3\n' },
      { path: 'schemas/invoice.yaml', text: 'type: object\n' },
    ],
    ...more,
  };
}

describeOnDatabases('handed-in revisions', on => {
  const save = (request: string, kept: NewRevision | null) =>
    inTransaction(on.knex, transaction =>
      saveRevision(transaction, { changeRequest: request, contractId }, kept),
    );
  const read = (digest: string) => readRevision(on.knex, contractId, digest);

  test('are read back whole, whatever their names look like', async () => {
    const odd = revision({
      label: `3.0.0\u0000${'x'.repeat(1000)}`,
      title: '"Invoices" \\ 発票',
    });
    await save(randomUUID(), odd);
    const { documents, ...kept } = odd;
    expect(await read(odd.digest)).toEqual({
      ...kept,
      text: documents[0]?.text,
      references: documents.slice(1),
    });
    expect(await readRevision(on.knex, 'payments', odd.digest)).toBeNull();
  });

  test('are replaced with the request, and gone when it removes the contract', async () => {
    const request = randomUUID();
    const first = revision();
    const second = revision({ digest: `sha256:${'b'.repeat(64)}` });
    await save(request, first);
    await save(request, second);
    expect(await read(first.digest)).toBeNull();
    expect((await read(second.digest))?.digest).toBe(second.digest);
    await save(request, null);
    expect(await read(second.digest)).toBeNull();
  });

  test('keep when and with which commit they came first', async () => {
    const [early, late] = [randomUUID(), randomUUID()];
    const first = revision();
    const again = revision({
      commit: 'c0ffee2',
      handedInAt: '2026-11-20T11:00:00.000Z',
      file: 'contracts/moved/invoices.yaml',
    });
    await save(late, again);
    await save(early, first);
    await save(early, again);
    expect(await read(first.digest)).toMatchObject({
      commit: first.commit,
      handedInAt: first.handedInAt,
      file: again.file,
    });
  });
});
