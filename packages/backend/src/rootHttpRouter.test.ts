import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError, InputError } from '@backstage/errors';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { rootHttpRouterWithPlainErrors } from './rootHttpRouter';

const failingPlugin = createBackendPlugin({
  pluginId: 'failing',
  register(registration) {
    registration.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
        httpRouter.use((incoming, response) => {
          if (incoming.path === '/fine') {
            response.json({ error: { stack: 'a field of somebody' } });
            return;
          }
          throw new InputError(
            'The document is empty; give it an openapi member.',
            new ConflictError('The inner reason.'),
          );
        });
      },
    });
  },
});

afterEach(() => {
  vi.unstubAllEnvs();
});

it('an error answers one sentence without a stack, in development as well', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  const listen = { host: '127.0.0.1', port: await freePort() };
  const address = `http://${listen.host}:${listen.port}`;
  const backend = createBackend();
  backend.add(rootHttpRouterWithPlainErrors);
  backend.add(failingPlugin);
  backend.add(
    mockServices.rootConfig.factory({
      data: { backend: { baseUrl: address, listen } },
    }),
  );
  backend.add(mockServices.rootLogger.factory());
  await backend.start();
  const get = async (path: string) => {
    const response = await fetch(`${address}/api/failing/${path}`);
    return [response.status, await response.json()];
  };

  try {
    expect(await get('thing')).toEqual([
      400,
      {
        error: {
          name: 'InputError',
          message:
            'The document is empty; give it an openapi member.; caused by ConflictError: The inner reason.',
          cause: { name: 'ConflictError', message: 'The inner reason.' },
        },
        request: { method: 'GET', url: '/thing' },
        response: { statusCode: 400 },
      },
    ]);
    expect(await get('fine')).toEqual([
      200,
      { error: { stack: 'a field of somebody' } },
    ]);
  } finally {
    await backend.stop();
  }
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
