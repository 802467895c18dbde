import { defineConfig } from 'vitest/config';

const browserPackages = [
  'packages/app',
  'plugins/integration-catalog',
  'plugins/integration-catalog-react',
  'plugins/ownership',
];

/**
 * Three projects: `node` for everything without a page, `page` for components
 * under jsdom, `e2e` for started backends and a real browser (one file at a
 * time, because each starts a portal of its own).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
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
