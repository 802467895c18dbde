import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import integrationModel from '..';

const projectRoot = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../..',
);

/** A git repository in a temporary folder with the example estate in it. */
export function createEstateRepository() {
  const root = mkdtempSync(join(tmpdir(), 'interlock-catalog-'));
  const git = (...gitArguments: string[]) =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=Test',
        '-c',
        'user.email=test@example.com',
        ...gitArguments,
      ],
      {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    ).trim();
  git('init', '--quiet', '--initial-branch=main');
  for (const path of ['interlock.yaml', 'catalog-info']) {
    cpSync(join(projectRoot, path), join(root, path), { recursive: true });
  }
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--no-gpg-sign', '--message', 'State');
  };
  const edit = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  commit();
  return {
    root,
    git,
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    edit,
    /** Writes and commits. */
    write: (path: string, text: string) => {
      edit(path, text);
      commit();
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export type EstateRepository = ReturnType<typeof createEstateRepository>;

/** A real catalog over the repository, and every processing error it meets. */
export async function startEstateCatalog(
  repository: EstateRepository,
  ref = 'main',
) {
  const processingErrors: string[] = [];
  const errorCollector = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'error-collector',
    register(registration) {
      registration.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.setOnProcessingErrorHandler(
            ({ unprocessedEntity, errors }) => {
              const { kind, metadata } = unprocessedEntity;
              processingErrors.push(
                `${kind} ${metadata.name}: ${errors.map(String).join('; ')}`,
              );
            },
          );
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      integrationModel,
      errorCollector,
      schedulerServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          catalog: {
            rules: [
              {
                allow: [
                  'Domain',
                  'System',
                  'API',
                  'Group',
                  'User',
                  'Integration',
                  'DataObject',
                ],
              },
            ],
          },
          interlock: {
            sources: [{ name: 'example', path: repository.root, ref }],
            refresh: { seconds: 1 },
          },
        },
      }),
    ],
  });
  const base = `http://localhost:${backend.server.port()}/api/catalog`;
  const list = async (filter = ''): Promise<Entity[]> => {
    const response = await fetch(`${base}/entities?${filter}`, {
      headers: { Authorization: mockCredentials.user.header() },
    });
    return response.json() as Promise<Entity[]>;
  };
  return {
    processingErrors,
    list,
    find: async (kind: string, name: string): Promise<Entity | undefined> =>
      (await list(`filter=kind=${kind},metadata.name=${name}`))[0],
    stop: () => backend.stop(),
  };
}

export type EstateCatalog = Awaited<ReturnType<typeof startEstateCatalog>>;

/** Waits until `condition` holds; stitching is asynchronous. */
export async function eventually(
  condition: () => Promise<boolean>,
): Promise<void> {
  const end = Date.now() + 40_000;
  while (!(await condition())) {
    if (Date.now() > end)
      throw new Error('The catalog did not get there within 40 seconds.');
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

/** `type target` of every relation, sorted. */
export function relationsOf(entity: Entity | undefined): string[] {
  return (entity?.relations ?? [])
    .map(({ type, targetRef }) => `${type} ${targetRef}`)
    .sort();
}
