import { ResponseError } from '@backstage/errors';
import { contractReadPermission } from '@interlock/plugin-integration-catalog-common';
import { expect, it } from 'vitest';
import { IntegrationCatalogCollatorFactory } from './IntegrationCatalogCollatorFactory';

const document = { title: 'Ledger', text: 'ledger', location: '/ledger' };

/** A catalog that answers with these statuses, one after the other. */
function factoryOver(...statuses: readonly number[]) {
  const asked: number[] = [];
  const factory = new IntegrationCatalogCollatorFactory({
    type: 'contract',
    visibilityPermission: contractReadPermission,
    pause: async () => undefined,
    integrations: {
      listSearchDocuments: async () => {
        const status = statuses[asked.length] ?? 503;
        asked.push(status);
        if (status === 200) return { documents: [document] };
        throw await ResponseError.fromResponse(
          new Response('{}', {
            status,
            headers: { 'content-type': 'application/json' },
          }),
        );
      },
    },
  });
  return { factory, asked };
}

it('asks a catalog that has not read its estate until it has', async () => {
  const { factory, asked } = factoryOver(503, 503, 200);
  expect(await (await factory.getCollator()).toArray()).toEqual([document]);
  expect(asked).toEqual([503, 503, 200]);
});

it('leaves an index as it is where the catalog no longer answers', async () => {
  const { factory, asked } = factoryOver(200, 503, 200);
  await factory.getCollator();
  await expect(factory.getCollator()).rejects.toThrow('503');
  expect(asked).toEqual([200, 503]);
});

it.each([[500], [403]])('does not ask again after %i', async status => {
  const { factory, asked } = factoryOver(status, 200);
  await expect(factory.getCollator()).rejects.toThrow(String(status));
  expect(asked).toEqual([status]);
});

it('gives up in the end', async () => {
  const { factory, asked } = factoryOver();
  await expect(factory.getCollator()).rejects.toThrow('503');
  expect(asked).toHaveLength(60);
});
