import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const browserPackages = [
  'packages/app',
  'plugins/integration-catalog',
  'plugins/integration-catalog-react',
  'plugins/ownership',
];

/**
 * The packages that tsconfig.json finds by their folders: type check and tests
 * then run before a new package is linked by the next install.
 */
const foundByFolder = [
  ['plugin-store/testing', 'packages/plugin-store/src/testing/index.ts'],
  ['plugin-store', 'packages/plugin-store/src/index.ts'],
  [
    'plugin-integration-catalog-node',
    'plugins/integration-catalog-node/src/index.ts',
  ],
] as const;

const alias = foundByFolder.map(([name, file]) => ({
  find: new RegExp(`^@interlock/${name}$`, 'u'),
  replacement: fileURLToPath(new URL(file, import.meta.url)),
}));

/** Tests read what they set up, and not what git is told on this machine. */
const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/**
 * Three projects: `node` for everything without a page, `page` for components
 * under jsdom, `e2e` for started backends and a real browser (one file at a
 * time, because each starts a portal of its own).
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          env,
          environment: 'node',
          globals: true,
          pool: 'forks',
          include: [
            'packages/*/src/**/*.test.ts',
            'plugins/*/src/**/*.test.ts',
            'tests/{house,rules,scenarios,estate,launcher,corpus,outsideJudge,cases}/**/*.test.ts',
          ],
          exclude: [
            '**/node_modules/**',
            ...browserPackages.map(folder => `${folder}/**`),
          ],
          setupFiles: ['tests/setup/jestGlobal.ts'],
          globalSetup: ['tests/setup/bundledChildren.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'page',
          environment: 'jsdom',
          globals: true,
          pool: 'forks',
          css: false,
          include: browserPackages.map(
            folder => `${folder}/src/**/*.test.{ts,tsx}`,
          ),
          setupFiles: ['tests/setup/jestGlobal.ts', 'tests/setup/jsdom.ts'],
          testTimeout: 30_000,
          server: {
            deps: {
              inline: [
                /@backstage\//,
                /@material-ui\//,
                /@mui\//,
                /material-ui-popup-state/,
                /react-use/,
              ],
            },
          },
        },
      },
      {
        test: {
          name: 'e2e',
          env,
          environment: 'node',
          globals: true,
          pool: 'forks',
          fileParallelism: false,
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
