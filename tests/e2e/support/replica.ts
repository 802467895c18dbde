import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import createKnex, { type Knex } from 'knex';
import { repositoryRoot } from './estateRepository';
import { freePort } from './freePort';

/** A backend process on a PostgreSQL that others use as well. */
export interface Replica {
  /** As the command's service identity where no token is given. */
  readonly get: (url: string, token?: string) => Promise<unknown>;
  /** Token of a user, by the development sign-in. */
  readonly signIn: (userRef: string) => Promise<string>;
  readonly isReady: () => Promise<boolean>;
  /** As a machine that loses its power: nothing is given back. */
  readonly kill: () => Promise<void>;
}

export interface SharedDatabase {
  readonly server: string;
  /** Put before the name of each plugin's database. */
  readonly prefix: string;
}

const serviceToken = randomUUID();

/** Starts a backend from its sources; it is not ready yet. */
export async function startReplica(options: {
  readonly database: SharedDatabase;
  readonly source: string;
  readonly folder: string;
}): Promise<Replica> {
  const port = await freePort();
  const configuration = path.join(options.folder, `replica-${port}.json`);
  await writeFile(configuration, JSON.stringify(settings(options.database)));
  const child = spawn(
    process.execPath,
    [
      '--require',
      path.join(
        repositoryRoot,
        'node_modules/@backstage/cli/config/nodeTransform.cjs',
      ),
      path.join(repositoryRoot, 'packages/backend/src/index.ts'),
      ...['--config', path.join(repositoryRoot, 'app-config.yaml')],
      ...['--config', configuration],
    ],
    {
      cwd: path.join(repositoryRoot, 'packages/backend'),
      env: {
        ...process.env,
        NODE_ENV: 'development',
        INTERLOCK_PORT: String(port),
        INTERLOCK_DATA: options.folder,
        INTERLOCK_SOURCE: options.source,
        INTERLOCK_SERVICE_TOKEN: serviceToken,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its children are in its group, and die with it.
      detached: true,
    },
  );
  const printed: string[] = [];
  child.stdout.on('data', text => printed.push(String(text)));
  child.stderr.on('data', text => printed.push(String(text)));
  const ended = new Promise<void>(resolve =>
    child.once('exit', () => resolve()),
  );
  const address = `http://127.0.0.1:${port}`;
  const ask = (url: string, token: string = serviceToken) =>
    fetch(`${address}${url}`, {
      headers: { authorization: `Bearer ${token}` },
    });
  return {
    get: async (url, token) => (await ask(url, token)).json(),
    signIn: async userRef => {
      const response = await fetch(`${address}/api/auth/estate-roles/refresh`, {
        headers: {
          'x-interlock-user': userRef,
          'x-requested-with': 'XMLHttpRequest',
        },
      });
      const { backstageIdentity } = (await response.json()) as {
        backstageIdentity: { token: string };
      };
      return backstageIdentity.token;
    },
    isReady: async () => {
      if (child.exitCode !== null) {
        throw new Error(`The replica ended:\n${printed.join('').slice(-4000)}`);
      }
      try {
        return (await ask('/.backstage/health/v1/readiness')).ok;
      } catch {
        return false;
      }
    },
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        process.kill(-child.pid!, 'SIGKILL');
      }
      await ended;
    },
  };
}

/** An index that was made before the estate was read is made again. */
const soon = {
  initialDelay: { seconds: 1 },
  frequency: { seconds: 3 },
  timeout: { minutes: 1 },
};

function settings({ server, prefix }: SharedDatabase): object {
  const { hostname, port, username, password } = new URL(server);
  return {
    backend: {
      database: {
        client: 'pg',
        prefix,
        connection: {
          directory: null,
          host: hostname,
          port: Number(port || 5432),
          user: username,
          password,
        },
      },
    },
    events: { useEventBus: 'always' },
    interlock: { refresh: { seconds: 1 } },
    search: { collators: { integrationCatalog: { schedule: soon } } },
  };
}

/** The tables of one plugin. */
export function connectTo(
  { server, prefix }: SharedDatabase,
  plugin: string,
): Knex {
  const connection = new URL(server);
  connection.pathname = `/${prefix}${plugin}`;
  return createKnex({ client: 'pg', connection: connection.href });
}

/** Drops what the replicas made. */
export async function dropDatabases({
  server,
  prefix,
}: SharedDatabase): Promise<void> {
  const database = createKnex({ client: 'pg', connection: server });
  const { rows } = await database.raw<{ rows: { datname: string }[] }>(
    'select datname from pg_database where starts_with(datname, ?)',
    [prefix],
  );
  for (const { datname } of rows) {
    await database.raw('drop database ?? with (force)', [datname]);
  }
  await database.destroy();
}

/** Asks until the answer is there; the test's own limit ends it otherwise. */
export async function until<Answer>(
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await delay(100);
  }
}
