import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import type {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import { onDatabasesOf } from '@interlock/plugin-store/testing';
import type { OnDatabase } from '@interlock/plugin-store/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createEstateRepository } from '../testing/estateCatalog';
import type { EstateRepository } from '../testing/estateCatalog';
import { EstateEntityProvider } from './estateEntityProvider';
import {
  TakenStates,
  migrateTakenStates,
  rollbackTakenStates,
} from './takenStates';

let repository: EstateRepository;
let lines: string[];
let mutations: EntityProviderMutation[];
let on: OnDatabase;

beforeEach(() => {
  repository = createEstateRepository();
  lines = [];
  mutations = [];
});
afterEach(() => repository.remove());

/**
 * A provider whose turns the test takes itself; each call is a replica, with a
 * copy of the repository.
 */
async function connect(
  ref: string,
  root = repository.root,
  beforeMutation: () => Promise<void> = async () => undefined,
): Promise<EstateEntityProvider> {
  const log = (level: string) => (message: string) =>
    void lines.push(`${level}: ${message}`);
  const logger: LoggerService = {
    error: log('error'),
    warn: log('warn'),
    info: log('info'),
    debug: () => undefined,
    child: () => logger,
  };
  const noTurns: SchedulerServiceTaskRunner = { run: async () => undefined };
  const connection: EntityProviderConnection = {
    applyMutation: async mutation => {
      await beforeMutation();
      mutations.push(mutation);
    },
    refresh: async () => undefined,
  };
  const source = { name: 'example', root, ref };
  const provider = new EstateEntityProvider(
    source,
    new TakenStates(on.connectAgain()),
    noTurns,
    logger,
  );
  await provider.connect(connection);
  return provider;
}

function refsOf(
  mutation: EntityProviderMutation | undefined,
): readonly string[] {
  return mutation?.type === 'full'
    ? mutation.entities.map(
        ({ entity }) => `${entity.kind} ${entity.metadata.name}`,
      )
    : [];
}

const describeOnDatabases = onDatabasesOf(migrateTakenStates);

describeOnDatabases('EstateEntityProvider', database => {
  beforeEach(() => {
    on = database;
  });

  it('reads again only when the commit changed', async () => {
    const provider = await connect('main');
    await provider.refresh();
    await provider.refresh();
    expect(mutations).toHaveLength(1);
    repository.git(
      'commit',
      '--quiet',
      '--allow-empty',
      '--no-gpg-sign',
      '--message',
      'Next',
    );
    await provider.refresh();
    expect(mutations).toHaveLength(2);
    expect(refsOf(mutations[1])).toEqual(refsOf(mutations[0]));
  });

  it('keeps the catalog and says it once when the repository is gone or has no configuration', async () => {
    const provider = await connect('main');
    await provider.refresh();
    rmSync(join(repository.root, '.git'), { recursive: true });
    rmSync(join(repository.root, 'interlock.yaml'));
    lines = [];
    await provider.refresh();
    await provider.refresh();
    expect(mutations).toHaveLength(1);
    expect(lines).toEqual([
      'error: The estate of example cannot be read; the catalog keeps what it has. There is no interlock.yaml in the folder. Run the command in the root of the repository, or write the file as docs/estate.md shows.',
    ]);
  });

  it('reads nothing in the place of a branch that is not there', async () => {
    repository.git('branch', '-m', 'main', 'trunk');
    await (await connect('main')).refresh();
    // Before: HEAD was read instead, whatever it stood on.
    expect(lines).toEqual([
      'error: The estate of example cannot be read; the catalog keeps what it has. The git ref `main` does not exist in this repository. Name a branch, tag or commit that is there; in CI, fetch it first (full history, not a shallow clone).',
    ]);
  });

  it('reads the folder where there is no git, and notices an edit', async () => {
    rmSync(join(repository.root, '.git'), { recursive: true });
    const provider = await connect('main');
    await provider.refresh();
    await provider.refresh();
    expect(mutations).toHaveLength(1);
    expect(lines[0]).toBe(
      `warn: ${repository.root} is no git repository with a commit; its files are read as they are.`,
    );
    repository.edit(
      'catalog-info/groups/auditors.yaml',
      repository
        .read('catalog-info/groups/auditors.yaml')
        .replace('type: team', 'type: office'),
    );
    await provider.refresh();
    expect(mutations).toHaveLength(2);
  });

  it('finds the last good state in the history, so that a restart forgets nothing', async () => {
    const path = 'catalog-info/domains/domains.yaml';
    const good = repository.read(path);
    repository.write(path, good.replaceAll('kind: Domain', 'kind: Domane'));
    repository.write(path, 'kind: [\n');
    await (await connect('main')).refresh();
    expect(
      refsOf(mutations[0]).filter(ref => ref.startsWith('Domain')),
    ).toEqual([
      'Domain customer',
      'Domain sell',
      'Domain serve',
      'Domain finance',
      'Domain order-to-cash',
      'Domain record-to-report',
      'Domain comply',
      'Domain source-to-pay',
      'Domain plan',
      'Domain people',
      'Domain plants',
      'Domain insight',
      'Domain platform',
    ]);
    expect(lines).toContain(
      `warn: ${path}, line 2: The file is not valid YAML: deficient indentation. Correct the marked line; nothing of this file was read.`,
    );
  });

  it('leaves out the second of two entities with one name, and refs of it stay', async () => {
    repository.write(
      'catalog-info/groups/zz-twin.yaml',
      'apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: { name: Auditors }\nspec: { type: team, children: [] }\n',
    );
    await (await connect('main')).refresh();
    expect(refsOf(mutations[0]).filter(ref => /auditors/i.test(ref))).toEqual([
      'Group auditors',
    ]);
    expect(lines).toContain(
      'warn: catalog-info/groups/zz-twin.yaml, line 3: `group:default/auditors` is already in catalog-info/groups/auditors.yaml, line 1; this one is left out. Give one of the two another name.',
    );
  });

  it('reports refs that the catalog would drop without a word', async () => {
    const path = 'catalog-info/systems/xero.yaml';
    repository.write(
      path,
      repository
        .read(path)
        .replace('domain:default/finance', 'group:default/auditors'),
    );
    await (await connect('main')).refresh();
    expect(lines).toContain(
      'warn: catalog-info/systems/xero.yaml, line 13: `group:default/auditors` is a group, but Domain must stand here. Name an entity of kind Domain; the catalog would drop this relation without a word.',
    );
  });

  const path = 'catalog-info/groups/auditors.yaml';
  const groups = () =>
    mutations.map(mutation => refsOf(mutation).includes('Group examiners'));
  const rename = () =>
    repository.write(
      path,
      `${repository.read(path)}---\napiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: { name: examiners }\nspec: { type: team, children: [] }\n`,
    );

  it('is not taken back by a copy of the repository that lags', async () => {
    const lagging = mkdtempSync(join(tmpdir(), 'interlock-lagging-'));
    repository.git('clone', '--quiet', '--mirror', '.', lagging);
    rename();
    const ahead = await connect('main');
    await ahead.refresh();
    const behind = await connect('main', lagging);
    await behind.refresh();
    await behind.refresh();
    // Before: false came second, and stayed: the other replica knew only what
    // it had applied itself.
    expect(groups()).toEqual([true]);
    const [first, second] = ['main~1', 'main'].map(commit =>
      repository.git('rev-parse', commit).slice(0, 12),
    );
    expect(lines.filter(line => line.startsWith('warn'))).toEqual([
      `warn: main of example stands here at ${first}, which came before ${second}, the commit in the catalog; it is not taken. Bring this copy of the repository up to date; where the branch was set back on purpose, put a commit on it.`,
    ]);
    rmSync(lagging, { recursive: true });
  });

  it('knows of a commit that only its successor was read after', async () => {
    rename();
    const lagging = mkdtempSync(join(tmpdir(), 'interlock-lagging-'));
    repository.git('clone', '--quiet', '--mirror', '.', lagging);
    repository.write('catalog-info/groups/later.yaml', '# nothing yet\n');
    await (await connect('main')).refresh();
    mutations = [];
    await (await connect('main', lagging)).refresh();
    expect(mutations).toEqual([]);
    rmSync(lagging, { recursive: true });
  });

  it('applies again what another replica wrote at the same time', async () => {
    const lagging = mkdtempSync(join(tmpdir(), 'interlock-lagging-'));
    repository.git('clone', '--quiet', '--mirror', '.', lagging);
    rename();
    const ahead = await connect('main');
    // The other one has looked, and writes the old state after the new one.
    const behind = await connect('main', lagging, async () => ahead.refresh());
    await behind.refresh();
    expect(groups()).toEqual([true, false]);
    await behind.refresh();
    await ahead.refresh();
    await ahead.refresh();
    expect(groups()).toEqual([true, false, true]);
    rmSync(lagging, { recursive: true });
  });

  it('applies a commit anew in a new process, and in no other turn', async () => {
    const provider = await connect('main');
    await provider.refresh();
    await provider.refresh();
    await (await connect('main')).refresh();
    await provider.refresh();
    expect(mutations).toHaveLength(2);
  });

  it('takes a ref that was set back where another one is configured', async () => {
    repository.git('branch', 'stable');
    rename();
    await (await connect('main')).refresh();
    await (await connect('stable')).refresh();
    expect(groups()).toEqual([true, false]);
  });
});

describeOnDatabases('the tables of taken states', database => {
  it('come and go', async () => {
    await rollbackTakenStates(database.knex);
    expect(await database.knex.schema.hasTable('interlock_taken_states')).toBe(
      false,
    );
    await migrateTakenStates(database.knex);
    const states = new TakenStates(database.knex);
    const commits = Array.from({ length: 900 }, (_, index) => `c${index}`);
    await states.note('a', null, { ref: 'main', state: 'c0' }, commits);
    expect(await states.of('a')).toEqual({
      ref: 'main',
      state: 'c0',
      doubted: false,
    });
    expect(await states.hasTaken('a', 'c899')).toBe(true);
    expect(await states.hasTaken('b', 'c899')).toBe(false);
  });
});
