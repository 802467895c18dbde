import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { askForJson } from './portalRequest';

let server: Server;
afterEach(
  () =>
    new Promise<void>(resolve => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

/** A portal that gives these answers, one after the other. */
async function answering(
  ...answers: readonly (readonly [status: number, retryAfter: string | null])[]
) {
  let asked = 0;
  server = createServer((request, response) => {
    request.resume();
    const [status, retryAfter] = answers[asked] ?? [500, null];
    asked += 1;
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(retryAfter !== null && { 'retry-after': retryAfter }),
    });
    response.end(
      JSON.stringify(
        status === 200 ? { asked } : { error: { message: 'Many wait.' } },
      ),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    times: () => asked,
    ask: (waitSeconds?: number) =>
      askForJson(new URL(`http://127.0.0.1:${port}`), null, {
        method: 'POST',
        path: '/work',
        body: {},
        ...(waitSeconds !== undefined && { waitSeconds }),
      }).catch((error: Error) => error.message.replace(/:\d+ /u, ' ')),
  };
}

it('asks a busy portal again when it says', async () => {
  const portal = await answering([503, '0'], [503, '0'], [200, null]);
  expect(await portal.ask(300)).toEqual({ asked: 3 });
});

it('gives up where the time to come again lies behind the wait', async () => {
  const portal = await answering([503, '30'], [200, null]);
  expect(await portal.ask(10)).toBe(
    'The portal http://127.0.0.1 cannot answer now (HTTP 503: Many wait.). Run the command again later.',
  );
  expect(portal.times()).toBe(1);
});

it('asks no second time without a wait, nor where no time is named', async () => {
  const portal = await answering([503, '0'], [503, null]);
  await portal.ask();
  await portal.ask(300);
  expect(portal.times()).toBe(2);
});
