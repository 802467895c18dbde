import { execFileSync } from 'node:child_process';
import type { Server } from 'node:http';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import type {
  BackendFeature,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { DefinitivePolicyDecision } from '@backstage/plugin-permission-common';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import type { SignalPayload } from '@backstage/plugin-signals-node';
import type { Knex } from 'knex';
import request from 'supertest';
import type { Response } from 'supertest';
import { afterAll, inject } from 'vitest';
import { createChildAnalyser } from '../analysis/childAnalyser';
import { contractAnalyserServiceRef } from '../analysis/contractAnalyserService';
import { gitProcessServiceRef } from '../estate/gitProcessService';
import integrationCatalogPlugin from '../index';
import { mustFitTheApi } from './apiAnswers';

/** One for all portals of a test file: its children know nothing of a portal. */
const analyser = createChildAnalyser(inject('childModules'));
afterAll(() => analyser.close());

/** Groups as the catalog would name them. */
const groups: Readonly<Record<string, string>> = {
  'user:default/ana': 'group:default/architects',
  'user:default/jonas': 'group:default/architects',
  'user:default/tom': 'group:default/developers',
  'user:default/helen': 'group:default/auditors',
  'user:default/eva': 'group:default/auditors',
  'user:default/rosa': 'group:default/finance',
};

/** A started backend with the plugin, and people who use it. */
export interface TestPortal {
  readonly notifications: readonly NotificationSendOptions[];
  readonly signals: readonly SignalPayload[];
  /** Requests as a person; every answer is held against the API document. */
  as(name: string): PortalCaller;
  /** Requests with a service token. */
  asService(): PortalCaller;
  asNobody(): PortalCaller;
  /** For plugins that were started beside it. */
  readonly server: Server;
  /** Runs the scheduled reading of the sources now. */
  refresh(): Promise<void>;
  stop(): Promise<void>;
}

export interface PortalCaller {
  get(path: string): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
  /** A body exactly as it is given. */
  postText(path: string, body: string): Promise<Response>;
}

const base = '/api/integration-catalog';

export interface TestPortalOptions {
  readonly knex: Knex;
  /** Root of the repository that is read as source `main`. */
  readonly repository: string;
  /** Further members of the `interlock` section. */
  readonly config?: object;
  /** Plugins that are started beside it, and services of theirs. */
  readonly features?: readonly BackendFeature[];
}

export async function startPortal(
  options: TestPortalOptions,
): Promise<TestPortal> {
  const notifications: NotificationSendOptions[] = [];
  const signals: SignalPayload[] = [];
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      integrationCatalogPlugin,
      ...platformServices(options, scheduler),
      ...recordingServices(notifications, signals),
      ...(options.features ?? []),
    ],
  });
  const refresh = async () => {
    await scheduler.triggerTask('refresh-sources');
    await scheduler.triggerTask('analyse-versions');
    await scheduler.triggerTask('remember-governance');
    await scheduler.triggerTask('rejudge-requests');
  };
  await refresh();
  const callerWith = (authorization: string) =>
    createCaller(backend.server, authorization, options.repository);
  return {
    notifications,
    signals,
    server: backend.server,
    as: name => callerWith(mockCredentials.user.header(`user:default/${name}`)),
    asService: () =>
      callerWith(
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service('external:ci'),
          targetPluginId: 'integration-catalog',
        }),
      ),
    asNobody: () => callerWith(mockCredentials.none.header()),
    refresh,
    stop: async () => {
      await backend.stop();
    },
  };
}

function platformServices(
  options: TestPortalOptions,
  scheduler: SchedulerService,
) {
  return [
    createServiceFactory({
      service: contractAnalyserServiceRef,
      deps: {},
      factory: () => analyser,
    }),
    createServiceFactory({
      service: gitProcessServiceRef,
      deps: {},
      factory: () => ({ close: async () => undefined }),
    }),
    mockServices.rootConfig.factory({
      data: {
        app: { baseUrl: 'http://portal.example' },
        interlock: {
          sources: [{ name: 'main', path: options.repository }],
          ...options.config,
        },
      },
    }),
    createServiceFactory({
      service: coreServices.scheduler,
      deps: {},
      factory: () => scheduler,
    }),
    createServiceFactory({
      service: coreServices.database,
      deps: {},
      factory: () => ({ getClient: async () => options.knex }),
    }),
    createServiceFactory({
      service: coreServices.userInfo,
      deps: {},
      factory: () => ({
        getUserInfo: async credentials => userOf(credentials),
      }),
    }),
    createServiceFactory({
      service: coreServices.permissions,
      deps: {},
      factory: () => ({
        authorize: authorizeAll,
        authorizeConditional: authorizeAll,
      }),
    }),
  ];
}

/** What would go to people and pages is kept for the test to look at. */
function recordingServices(
  notifications: NotificationSendOptions[],
  signals: SignalPayload[],
) {
  return [
    createServiceFactory({
      service: notificationService,
      deps: {},
      factory: () => ({
        send: async message => {
          notifications.push(message);
        },
      }),
    }),
    createServiceFactory({
      service: signalsServiceRef,
      deps: {},
      factory: () => ({
        publish: async signal => {
          signals.push(signal);
        },
      }),
    }),
  ];
}

/**
 * Stands in a check of a test for the commit that `main` is at when it is sent:
 * tests about something else need not know where their base is.
 */
export const tipOfMain = 'ba5e000';

function createCaller(
  server: Server,
  authorization: string,
  repository: string,
): PortalCaller {
  const atTip = (body: string) =>
    body.replace(`"baseCommit":"${tipOfMain}"`, () => {
      const commit = execFileSync('git', ['rev-parse', 'refs/heads/main'], {
        cwd: repository,
        encoding: 'utf8',
      });
      return `"baseCommit":"${commit.trim()}"`;
    });
  const checked = (method: string, path: string, response: Response) => {
    const [plain = ''] = path.split('?');
    mustFitTheApi(method, plain, response.status, response.body);
    return response;
  };
  const postText = async (path: string, body: string) =>
    checked(
      'post',
      path,
      await request(server)
        .post(base + path)
        .set('authorization', authorization)
        .set('content-type', 'application/json')
        .send(atTip(body)),
    );
  return {
    get: async path =>
      checked(
        'get',
        path,
        await request(server)
          .get(base + path)
          .set('authorization', authorization),
      ),
    post: (path, body) => postText(path, JSON.stringify(body)),
    postText,
  };
}

function userOf(credentials: { principal?: unknown }) {
  const { userEntityRef } = mockPrincipal(credentials);
  const group = groups[userEntityRef];
  return {
    userEntityRef,
    ownershipEntityRefs: group ? [userEntityRef, group] : [userEntityRef],
  };
}

function mockPrincipal(credentials: object): { userEntityRef: string } {
  const principal: unknown = Reflect.get(credentials, 'principal');
  return {
    userEntityRef: String(
      typeof principal === 'object' && principal !== null
        ? Reflect.get(principal, 'userEntityRef')
        : '',
    ),
  };
}

const deciding = [
  'integration-catalog.change-request.decide',
  'integration-catalog.waiver.decide',
];

/** Everything is granted but one thing: auditors have no right to decide. */
async function authorizeAll(
  requests: readonly { readonly permission: { readonly name: string } }[],
  options?: { readonly credentials?: object },
): Promise<DefinitivePolicyDecision[]> {
  const { userEntityRef } = mockPrincipal(options?.credentials ?? {});
  return requests.map(({ permission }) => ({
    result:
      userEntityRef === 'user:default/helen' &&
      deciding.includes(permission.name)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
  }));
}
