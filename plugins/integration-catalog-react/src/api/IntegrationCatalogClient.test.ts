import { describe, expect, it } from 'vitest';
import { IntegrationCatalogClient } from './IntegrationCatalogClient';

const digest = `sha256:${'0'.repeat(64)}`;

/** A client in front of a backend that answers every request the same. */
function clientAnswering(answer: () => Response) {
  const requests: { method: string; url: string; body: string }[] = [];
  const client = new IntegrationCatalogClient({
    fetchApi: {
      fetch: async (input, init) => {
        const request = new Request(input, init);
        requests.push({
          method: request.method,
          url: request.url,
          body: await request.text(),
        });
        return answer();
      },
    },
  });
  return { client, requests };
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });
}

describe('the client of the integration catalog', () => {
  it('asks the plugin by its id, with the digest escaped', async () => {
    const { client, requests } = clientAnswering(() =>
      json(200, { digest, ruleset: '', diagnostics: [], problems: [] }),
    );
    await client.lintVersion({ namespace: 'default', name: 'xero' }, digest);
    expect(requests).toEqual([
      {
        method: 'GET',
        url: `plugin://integration-catalog/contracts/default/xero/versions/sha256%3A${'0'.repeat(64)}/lint`,
        body: '',
      },
    ]);
  });

  it('sends a decision as the API document describes it', async () => {
    const { client, requests } = clientAnswering(() => json(201, {}));
    await client.decideChangeRequest('0d71', {
      decision: 'reject',
      reason: 'Payroll still reads it.',
      fingerprints: ['f1'],
    });
    expect(requests).toEqual([
      {
        method: 'POST',
        url: 'plugin://integration-catalog/change-requests/0d71/decisions',
        body: '{"decision":"reject","reason":"Payroll still reads it.","fingerprints":["f1"]}',
      },
    ]);
  });

  it('asks for findings with every filter in the address, and decides about waivers', async () => {
    const { client, requests } = clientAnswering(() => json(200, {}));
    await client.listGovernanceFindings({
      owner: 'group:default/finance',
      severity: 'error',
      text: 'GET /Invoices',
      limit: 50,
    });
    await client.getGovernanceTarget('api:default/xero');
    await client.decideWaiver('0d71', {
      decision: 'approve',
      reason: 'Agreed.',
    });
    await client.withdrawWaiver('0d71', 'Mended.');
    const plugin = 'plugin://integration-catalog/governance';
    expect(requests).toEqual([
      {
        method: 'GET',
        url: `${plugin}/findings?owner=group%3Adefault%2Ffinance&severity=error&text=GET%20%2FInvoices&limit=50`,
        body: '',
      },
      {
        method: 'GET',
        url: `${plugin}/targets?ref=api%3Adefault%2Fxero`,
        body: '',
      },
      {
        method: 'POST',
        url: `${plugin}/waivers/0d71/decisions`,
        body: '{"decision":"approve","reason":"Agreed."}',
      },
      {
        method: 'POST',
        url: `${plugin}/waivers/0d71/withdrawal`,
        body: '{"reason":"Mended."}',
      },
    ]);
  });

  it("rejects with the server's own sentence and status", async () => {
    const { client } = clientAnswering(() =>
      json(403, {
        error: { name: 'NotAllowedError', message: 'You wrote this change.' },
      }),
    );
    await expect(client.getChangeRequest('0d71')).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: 'You wrote this change.',
      status: 403,
    });
  });

  it('says so when the answer carries no reason', async () => {
    const { client } = clientAnswering(
      () => new Response('<html>', { status: 502, statusText: 'Bad Gateway' }),
    );
    await expect(client.listContracts()).rejects.toMatchObject({
      status: 502,
      message: 'The portal answered 502 Bad Gateway without a reason.',
    });
  });

  it('says so when no answer comes', async () => {
    const client = new IntegrationCatalogClient({
      fetchApi: {
        fetch: async () => {
          throw new TypeError('Failed to fetch');
        },
      },
    });
    await expect(client.getSources()).rejects.toMatchObject({
      status: 0,
      message: "The portal's backend did not answer: Failed to fetch.",
    });
  });
});
