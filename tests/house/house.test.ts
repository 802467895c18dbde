import { describe, expect, it } from 'vitest';
import type { SourceFile, WorkspacePackage } from './houseRules';
import { entityKinds } from '@interlock/contract-core';
import { countReaders, judgeExceptedReads } from './judgeEntityReaders';
import { judgeHouse } from './judgeHouse';
import { readPackages, readRules, readSources } from './readHouse';
import { readSourceFacts } from './readImports';

const rules = readRules();

describe('the sources', () => {
  const packages = readPackages();
  const sources = readSources();
  const read = sources.map(file => ({ ...file, facts: readSourceFacts(file) }));

  it('are all looked at', () => {
    const folders = new Set(
      sources.map(file => file.path.split('/').slice(0, 2).join('/')),
    );
    expect(packages.length).toBeGreaterThan(10);
    expect([...folders]).toEqual(
      expect.arrayContaining(['packages/contract-core', 'packages/cli']),
    );
  });

  it('break no rule of the house', () => {
    expect(judgeHouse(rules, packages, sources)).toEqual([]);
  });

  it('read the entities of each kind in one place', () => {
    const once = [...entityKinds.keys()].map(kind => [kind, 1]);
    expect(countReaders(rules, [...entityKinds.keys()], read)).toEqual(
      Object.fromEntries(once),
    );
    expect(once.length).toBeGreaterThan(5);
    expect(judgeExceptedReads(rules, read)).toEqual([]);
  });
});

it('every ban and every arrow has a reason that is a sentence', () => {
  const reasons = [
    ...Object.values(rules.packages).map(arrows => arrows.reason),
    ...rules.bans.map(ban => ban.reason),
    rules.coreFolders.reason,
    rules.pluginFolders.reason,
    rules.siblingFolders.reason,
    rules.entityReaders.reason,
    ...Object.values(rules.entityReaders.except).map(({ reason }) => reason),
    rules.names.reason,
  ];
  expect(reasons.filter(reason => !/^[A-Z].{20,}\.$/u.test(reason))).toEqual(
    [],
  );
});

/** A package as the house wants it. */
function workspace(
  folder: string,
  name: string,
  dependencies: readonly string[] = [],
): WorkspacePackage {
  return {
    folder,
    manifest: {
      name,
      private: true,
      backstage: { role: 'node-library' },
      dependencies: Object.fromEntries(
        dependencies.map(dependency => [dependency, 'workspace:^']),
      ),
    },
  };
}

const core = workspace('packages/contract-core', '@interlock/contract-core');
const io = workspace('packages/contract-io', '@interlock/contract-io', [
  '@interlock/contract-core',
]);
const cli = workspace('packages/cli', '@interlock/cli', [
  '@interlock/contract-core',
  '@interlock/contract-io',
  '@interlock/plugin-integration-catalog-common',
]);
const wire = workspace(
  'plugins/integration-catalog-common',
  '@interlock/plugin-integration-catalog-common',
);
const portal = workspace(
  'plugins/integration-catalog-backend',
  '@interlock/plugin-integration-catalog-backend',
);

/** What the house says about one planted file, as `line: what`. */
function planted(
  path: string,
  text: string,
  packages: readonly WorkspacePackage[] = [core, io, cli, wire],
): readonly string[] {
  const file: SourceFile = { path, text };
  return judgeHouse(rules, packages, [file]).map(
    found => `${found.line}: ${found.what}`,
  );
}

describe('a planted violation is found', () => {
  it.each([
    [
      "import { readFile } from 'node:fs/promises';",
      '1: imports node:fs/promises',
    ],
    ["import path from 'path';", '1: imports path'],
    ["export * from '@backstage/errors';", '1: imports @backstage/errors'],
    ["const later = () => import('node:os');", '1: imports node:os'],
    ["type Stats = import('node:fs').Stats;", '1: imports node:fs'],
    ["const a = 1;\nexport const b = require('fs');", '2: imports fs'],
    ['export const now = Date.now();', '1: uses Date.now'],
    ['export const now = new Date();', '1: uses new Date()'],
    ['export const chance = Math.random();', '1: uses Math.random'],
    ["console.log('here');", '1: uses console.log'],
    ['export const home = process.env.HOME;', '1: uses process.env'],
    ["fetch('https://example.com');", '1: uses fetch'],
  ])('in the core: %s', (text, expected) => {
    expect(
      planted('packages/contract-core/src/model/planted.ts', text),
    ).toEqual([expected]);
  });

  it('but a given date and a member called process are pure', () => {
    expect(
      planted(
        'packages/contract-core/src/model/planted.ts',
        'export const day = (text: string, line: { process: number }) => [new Date(text), line.process];',
      ),
    ).toEqual([]);
  });

  it.each([
    ['model', '../parse', '1: model imports parse'],
    ['diff', '../compatibility', '1: diff imports compatibility'],
    ['review', '../check-run', '1: review imports check-run'],
    ['parse', '../report/wording', '1: parse imports report'],
    ['report', '../estate', '1: report imports estate'],
    ['check-run', '../report', '1: check-run imports report'],
    [
      'compatibility',
      '../peerPolicies',
      '1: compatibility imports peerPolicies',
    ],
    ['diff', '../peerPolicies/spelling', '1: diff imports peerPolicies'],
    ['check-run', '../peerPolicies', '1: check-run imports peerPolicies'],
    ['impact', '..', '1: impact imports the root of the package'],
    [
      'magic',
      './inside',
      '0: lies in magic, which has no arrows in dependency-bans.json',
    ],
  ])('between folders of the core: %s to %s', (folder, module, expected) => {
    expect(
      planted(
        `packages/contract-core/src/${folder}/planted.ts`,
        `import type { A } from '${module}';`,
      ),
    ).toEqual([expected]);
  });

  it.each([
    ['usecases', '../http/access', '1: usecases imports http'],
    ['store', '../usecases/listAudit', '1: store imports usecases'],
    ['estate', '../http', '1: estate imports http'],
    [
      'magic',
      '../store',
      '0: lies in magic, which has no arrows in dependency-bans.json',
    ],
  ])('between folders of a plugin: %s to %s', (folder, module, expected) => {
    expect(
      planted(
        `plugins/integration-catalog-backend/src/${folder}/planted.ts`,
        `import type { A } from '${module}';\nimport '../catalogContext';`,
        [portal],
      ),
    ).toEqual([expected]);
  });

  it('in two folders beside each other that import each other', () => {
    const files = [
      ['flow/picture.tsx', "import '../facts/flowFacts';"],
      ['facts/flowFacts.ts', "import type { A } from '../flow/deep/layout';"],
      ['flow/deep/layout.ts', "import '../picture';\nimport '../../facts';"],
      ['facts/index.ts', "import './flowFacts';"],
      ['facts/flowFacts.test.ts', "import '../links/link';"],
      ['links/link.ts', "import '../facts';"],
    ].map(([path, text = '']) => ({
      path: `plugins/integration-catalog-common/src/${path}`,
      text,
    }));
    expect(
      judgeHouse(rules, [wire], files).map(
        ({ file, line, what }) => `${file.split('/src/')[1]}:${line} ${what}`,
      ),
    ).toEqual([
      'flow/picture.tsx:1 imports ../facts/flowFacts, and facts imports flow back',
    ]);
  });

  it('in machinery of tests that the product reaches', () => {
    expect([
      ...planted(
        'packages/contract-core/src/model/planted.ts',
        "import { randomPair } from '../testing/randomSchemas';",
      ),
      ...planted(
        'packages/cli/src/planted.tsx',
        "const later = () => import('./testing');\nimport './page.test';",
      ),
      ...planted('packages/cli/src/sample.testSupport.ts', ''),
      ...planted(
        'packages/contract-core/src/testing/planted.ts',
        "import './randomSchemas';\nimport '../diff';",
      ),
      ...planted(
        'packages/contract-core/src/diff/planted.test.ts',
        "import '../testing/randomSchemas';",
      ),
    ]).toEqual([
      '1: model imports testing',
      '1: imports ../testing/randomSchemas',
      '1: imports ./testing',
      '2: imports ./page.test',
      '0: is test machinery outside a folder testing',
    ]);
  });

  it('in an arrow between packages', () => {
    expect(
      planted(
        'packages/contract-io/src/planted.ts',
        "import '@interlock/cli';",
      ),
    ).toEqual(['1: imports @interlock/cli']);
  });

  it('in a value where only types may be imported', () => {
    const from = "'@interlock/plugin-integration-catalog-common';";
    expect([
      ...planted('packages/cli/src/a.ts', `import type { A } from ${from}`),
      ...planted('packages/cli/src/b.ts', `import { type A } from ${from}`),
      ...planted('packages/cli/src/c.ts', `import { a } from ${from}`),
    ]).toEqual(['1: imports @interlock/plugin-integration-catalog-common']);
  });

  it('in an arrow that the manifest does not declare', () => {
    const undeclared = workspace(
      'packages/contract-lint',
      '@interlock/contract-lint',
    );
    expect(
      planted(
        'packages/contract-lint/src/planted.ts',
        "import '@interlock/contract-io';",
        [io, undeclared],
      ),
    ).toEqual([
      '1: imports @interlock/contract-io, which its package.json does not name',
    ]);
  });

  it('in a path into another package, also of a test', () => {
    expect([
      ...planted(
        'packages/cli/src/a.test.ts',
        "import '../../contract-core/src/model';",
      ),
      ...planted(
        'tests/e2e/b.test.ts',
        "import '../../packages/cli/src/main';",
      ),
      ...planted('tests/e2e/c.test.ts', "import '@interlock/cli/src/main';"),
    ]).toEqual([
      '1: imports ../../contract-core/src/model',
      '1: imports ../../packages/cli/src/main',
      '1: imports @interlock/cli/src/main',
    ]);
  });

  it('in a name that says nothing', () => {
    expect([
      ...planted('packages/cli/src/utils.ts', ''),
      ...planted('packages/cli/src/helpers/planted.ts', ''),
      ...planted('plugins/integration-catalog-common/src/misc.test.ts', ''),
    ]).toEqual([
      '0: is named utils',
      '0: is named helpers',
      '0: is named misc',
    ]);
  });

  it('in a member of an entity that is read past its view', () => {
    const inPages = 'plugins/ownership/src/planted.ts';
    expect(
      planted(
        inPages,
        [
          'const a = entity.spec.owner;',
          'const b = entity?.spec?.owner;',
          "const c = entity['spec'];",
          'const { spec } = entity;',
          'const { spec: { owner } } = entity;',
          'const { metadata: { annotations } } = entity;',
          "const d = annotations['interlock.dev/id'];",
          'const e = entity.metadata.annotations?.[key];',
          "const f = Reflect.get(entity, 'spec');",
          "const g = catalog.getEntities({ fields: ['kind', 'spec.profile'] });",
          "const h = reachValues(anything, '/spec/owner');",
          'const i = reachValues(entity.document, pointer);',
          "const place = '/spec/owner';",
          'const words = `Let spec.memberOf name a group.`;',
        ].join('\n'),
      ).map(found => found.replace(/ .*/u, '')),
    ).toEqual([
      '1:',
      '2:',
      '3:',
      '4:',
      '5:',
      '7:',
      '8:',
      '9:',
      '10:',
      '11:',
      '12:',
    ]);
    expect([
      ...planted(
        'packages/contract-core/src/estate/views/planted.ts',
        'export const owner = document.spec;',
        [],
      ),
      ...planted('plugins/ownership/src/a.test.ts', 'expect(entity.spec);'),
    ]).toEqual([]);
  });

  it('in an export of a composition package', () => {
    expect([
      ...planted('packages/app/src/index.tsx', 'export default 1;', []),
      ...planted('packages/backend/src/index.ts', 'start();', []),
    ]).toEqual(['1: exports something']);
  });

  it('in a manifest', () => {
    const stranger: WorkspacePackage = {
      folder: 'packages/stranger',
      manifest: {
        name: 'stranger',
        dependencies: { '@interlock/contract-core': 'workspace:^' },
      },
    };
    expect(judgeHouse(rules, [stranger], []).map(found => found.what)).toEqual([
      'is not private',
      'is not named @interlock/…',
      'has no backstage.role',
      'has no arrows in dependency-bans.json',
      'depends on @interlock/contract-core',
    ]);
  });
});

describe('the readers of an entity', () => {
  const read = (path: string, text: string) => ({
    path,
    text,
    facts: readSourceFacts({ path, text }),
  });
  const views = 'packages/contract-core/src/estate/views';
  const own = [
    read(`${views}/entity.ts`, 'export function entityView(d) {}'),
    read(`${views}/system.ts`, 'export function systemView(d) {}'),
  ];
  const kinds = ['Domain', 'System'];

  it('are its view, or that of all kinds', () => {
    expect(countReaders(rules, kinds, own)).toEqual({ Domain: 1, System: 1 });
  });

  it('are more with each that reads past it, and with a second view', () => {
    const page = read('plugins/ownership/src/a.ts', 'show(entity.spec.role);');
    const second = read(
      `${views}/erp.ts`,
      'export function systemView(document) {}',
    );
    expect(countReaders(rules, kinds, [...own, page])).toEqual({
      Domain: 2,
      System: 2,
    });
    expect(countReaders(rules, kinds, [...own, second])).toEqual({
      Domain: 1,
      System: 2,
    });
  });

  it('are none where a view is gone', () => {
    expect(countReaders(rules, ['System'], [])).toEqual({ System: 0 });
  });

  it('are not excused by an exception that is no more', () => {
    const stale = judgeExceptedReads(
      {
        ...rules,
        entityReaders: {
          ...rules.entityReaders,
          except: {
            'plugins/ownership/src/a.ts': {
              expressions: ['entity.spec'],
              reason: 'It was one once, in former days.',
            },
          },
        },
      },
      [],
    );
    expect(stale.map(({ what }) => what)).toEqual([
      'excepts entity.spec of plugins/ownership/src/a.ts, which does not read it',
    ]);
  });
});
