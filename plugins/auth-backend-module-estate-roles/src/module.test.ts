import type { Entity } from '@backstage/catalog-model';
import {
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { afterEach, describe, expect, it, vi } from 'vitest';
import estateRoles from './index';

const architect: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'ines.arch',
    namespace: 'default',
    description: 'Approves changes of interfaces.',
    annotations: { 'interlock.dev/role': 'integration architect' },
  },
  spec: {
    profile: { displayName: 'Ines Arch', email: 'ines.arch@example.com' },
    memberOf: ['integration-architects'],
  },
  relations: [
    { type: 'memberOf', targetRef: 'group:default/integration-architects' },
  ],
};

const auditor: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'udo.audit',
    annotations: { 'interlock.dev/role': 'auditor' },
  },
  spec: { memberOf: [] },
};

const withoutRole: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'plain.person' },
  spec: { profile: { displayName: 'Plain Person' }, memberOf: [] },
};

const groupWithRole: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'auditors',
    annotations: { 'interlock.dev/role': 'auditor' },
  },
  spec: { type: 'team', children: [] },
};

async function startBackend(options: {
  nodeEnvironment: string;
  host?: string;
}): Promise<TestBackend> {
  vi.stubEnv('NODE_ENV', options.nodeEnvironment);
  return startTestBackend({
    features: [
      authPlugin,
      estateRoles,
      catalogServiceMock.factory({
        entities: [auditor, withoutRole, groupWithRole, architect],
      }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost' },
          backend: {
            baseUrl: 'http://localhost',
            listen: { host: options.host ?? '127.0.0.1', port: 0 },
          },
          auth: { providers: { 'estate-roles': {} } },
        },
      }),
    ],
  });
}

const running: TestBackend[] = [];

async function started(
  options: Parameters<typeof startBackend>[0],
): Promise<TestBackend['server']> {
  const backend = await startBackend(options);
  running.push(backend);
  return backend.server;
}

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.splice(0).map(backend => backend.stop()));
});

function claimsOf(token: string): unknown {
  const [, payload] = token.split('.');
  return JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
}

describe('in development on loopback', () => {
  it('lists the roles of the estate to somebody who is not signed in', async () => {
    const server = await started({ nodeEnvironment: 'development' });
    const response = await request(server).get('/api/auth/estate-roles/start');
    expect([response.status, response.body]).toEqual([
      200,
      {
        roles: [
          {
            userRef: 'user:default/udo.audit',
            displayName: 'udo.audit',
            role: 'auditor',
            description: '',
          },
          {
            userRef: 'user:default/ines.arch',
            displayName: 'Ines Arch',
            role: 'integration architect',
            description: 'Approves changes of interfaces.',
          },
        ],
      },
    ]);
  });

  it('signs in as the role that the header names, with its groups', async () => {
    const server = await started({ nodeEnvironment: 'development' });
    const response = await request(server)
      .get('/api/auth/estate-roles/refresh')
      .set('x-interlock-user', 'user:default/ines.arch');
    expect([response.status, response.body]).toEqual([
      200,
      {
        providerInfo: {},
        profile: {
          displayName: 'Ines Arch',
          email: 'ines.arch@example.com',
        },
        backstageIdentity: {
          token: expect.any(String),
          expiresInSeconds: expect.any(Number),
          identity: {
            type: 'user',
            userEntityRef: 'user:default/ines.arch',
            ownershipEntityRefs: [
              'user:default/ines.arch',
              'group:default/integration-architects',
            ],
          },
        },
      },
    ]);
    expect(claimsOf(response.body.backstageIdentity.token)).toMatchObject({
      sub: 'user:default/ines.arch',
    });
  });

  it.each([
    {
      what: 'no header',
      headers: {},
      status: 400,
      message:
        'The header x-interlock-user is missing; it names the user to sign in as, for example user:default/guest-name.',
    },
    {
      what: 'no entity reference',
      headers: { 'x-interlock-user': 'user:' },
      status: 400,
      message:
        'The header x-interlock-user is "user:", which is no entity reference; write it as user:default/name.',
    },
    {
      what: 'an unknown user',
      headers: { 'x-interlock-user': 'user:default/nobody' },
      status: 404,
      message:
        'The estate has no user "user:default/nobody"; choose one of the roles that the sign-in page lists.',
    },
    {
      what: 'an entity that is no user',
      headers: { 'x-interlock-user': 'group:default/auditors' },
      status: 404,
      message:
        'The estate has no user "group:default/auditors"; choose one of the roles that the sign-in page lists.',
    },
    {
      what: 'a user without a role',
      headers: { 'x-interlock-user': 'user:default/plain.person' },
      status: 403,
      message:
        '"user:default/plain.person" has no role to sign in as; give the user the annotation interlock.dev/role, or choose one of the roles that the sign-in page lists.',
    },
    {
      what: 'a request that a proxy forwarded',
      headers: {
        'x-interlock-user': 'user:default/ines.arch',
        'x-forwarded-for': '10.0.0.7',
      },
      status: 403,
      message:
        'Sign-in as a role of the estate is for this machine only, and the request was forwarded by a proxy (header x-forwarded-for). Open the portal under http://localhost, or configure a provider for everybody (docs/sign-in.md).',
    },
    {
      what: 'a page of another site whose name resolves to this machine',
      headers: {
        'x-interlock-user': 'user:default/ines.arch',
        host: 'rebound.example.com',
      },
      status: 403,
      message:
        'Sign-in as a role of the estate is for this machine only, and the request is addressed to "rebound.example.com". Open the portal under http://localhost, or configure a provider for everybody (docs/sign-in.md).',
    },
  ])('gives no token for $what', async ({ headers, status, message }) => {
    const server = await started({ nodeEnvironment: 'development' });
    const response = await request(server)
      .get('/api/auth/estate-roles/refresh')
      .set(headers as Record<string, string>);
    expect(response.status).toBe(status);
    expect(response.body.error.message).toBe(message);
    expect(response.text).not.toContain('backstageIdentity');
  });
});

describe('anywhere else the routes do not exist', () => {
  it.each([
    { nodeEnvironment: 'production' },
    { nodeEnvironment: 'test' },
    { nodeEnvironment: 'development', host: '0.0.0.0' },
  ])('%j', async options => {
    const server = await started(options);
    for (const route of ['start', 'refresh']) {
      const response = await request(server)
        .get(`/api/auth/estate-roles/${route}`)
        .set('x-interlock-user', 'user:default/ines.arch');
      expect([response.status, response.body.error.message]).toEqual([
        404,
        "Unknown auth provider 'estate-roles'",
      ]);
    }
  });
});
