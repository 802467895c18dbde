import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { ErrorRequestHandler } from 'express';
import { afterEach, expect, it } from 'vitest';
import { boundedWork } from './boundedWork';

let server: Server;
afterEach(
  () =>
    new Promise<void>(resolve => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

/** A server whose work ends when the test says so. */
async function start(atOnce: number, waiting: number) {
  const app = express();
  const finish: (() => void)[] = [];
  let isQuick = false;
  let arrived = () => {};
  let came = 0;
  app.use((_request, _response, next) => {
    came += 1;
    next();
    arrived();
  });
  app.post(
    '/work',
    boundedWork({ atOnce, waiting }),
    express.json(),
    (request, response) => {
      const end = () => void response.json(request.body);
      if (isQuick) end();
      else finish.push(end);
      arrived();
    },
  );
  const fail: ErrorRequestHandler = (error, _request, response, _next) => {
    response.status(503).json({ message: error.message });
  };
  app.use(fail);
  server = await new Promise<Server>(resolve => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const { port } = server.address() as AddressInfo;
  /** Resolves once `condition` holds after some request has come in. */
  const until = (condition: () => boolean) =>
    new Promise<void>(resolve => {
      arrived = () => condition() && resolve();
      arrived();
    });
  return {
    finish,
    /** From now on work ends as soon as it begins. */
    beQuick: () => {
      isQuick = true;
      for (const end of finish) end();
    },
    cameIn: (count: number) => until(() => came >= count),
    working: (count: number) => until(() => finish.length >= count),
    ask: (id: number, signal?: AbortSignal) =>
      fetch(`http://127.0.0.1:${port}/work`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id }),
        ...(signal && { signal }),
      }),
  };
}

it('works on so many, lets so many wait, and sends the rest away with a time', async () => {
  const { finish, cameIn, working, ask } = await start(1, 1);
  const first = ask(1);
  await working(1);
  const second = ask(2);
  await cameIn(2);
  const third = await ask(3);
  expect([
    third.status,
    third.headers.get('retry-after'),
    (await third.json()).message,
  ]).toEqual([
    503,
    '5',
    'The portal works on 1 checks, and 1 more wait. Ask again in 5 seconds; interlock check does so by itself.',
  ]);
  finish[0]?.();
  expect(await (await first).json()).toEqual({ id: 1 });
  await working(2);
  finish[1]?.();
  expect(await (await second).json()).toEqual({ id: 2 });
});

it('does not wait for somebody who went away', async () => {
  const { beQuick, cameIn, working, ask } = await start(1, 1);
  const first = ask(1);
  await working(1);
  const leaving = new AbortController();
  const second = ask(2, leaving.signal).catch((error: Error) => error.name);
  await cameIn(2);
  leaving.abort();
  expect(await second).toBe('AbortError');
  beQuick();
  expect(await (await first).json()).toEqual({ id: 1 });
  expect(await (await ask(3)).json()).toEqual({ id: 3 });
});
