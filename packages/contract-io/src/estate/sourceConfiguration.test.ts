import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  readSourceConfigurations,
  type PortalSettings,
} from './sourceConfiguration';

interface Source {
  readonly name: string;
  readonly path: string;
  readonly ref?: string;
}

/** Settings as a portal hands them over: values by key. */
function settings(
  values: Readonly<Record<string, string>>,
  sources?: readonly Source[],
): PortalSettings {
  return {
    getOptionalConfigArray: key =>
      key === 'interlock.sources'
        ? sources?.map(source => settings({ ...source }))
        : undefined,
    getOptionalString: key => values[key],
    getString: key => {
      const value = values[key];
      if (value === undefined) {
        throw new Error(`Missing required config value at '${key}'`);
      }
      return value;
    },
  };
}

const read = (...sources: readonly Source[]) =>
  readSourceConfigurations(settings({}, sources));

test('sources have an absolute path, and a ref where one is named', () => {
  expect(
    read(
      { name: 'larkfield', path: 'estate' },
      { name: 'larkfield-apis.2', path: '/srv/apis', ref: 'release' },
    ),
  ).toEqual([
    { name: 'larkfield', root: resolve('estate'), ref: null },
    { name: 'larkfield-apis.2', root: '/srv/apis', ref: 'release' },
  ]);
});

test('a portal without sources has none', () => {
  expect(readSourceConfigurations(settings({}))).toEqual([]);
});

test.each(['', 'Larkfield', 'lark field', 'lark--field', '-larkfield', 'a/b'])(
  'the name "%s" is refused',
  name => {
    expect(() => read({ name, path: '.' })).toThrow(
      `interlock.sources[0] has the name \`${name}\`; use lower-case letters and digits, with single dots or dashes between them.`,
    );
  },
);

test('a name that is given twice is refused', () => {
  expect(() =>
    read({ name: 'larkfield', path: 'a' }, { name: 'larkfield', path: 'b' }),
  ).toThrow(
    'interlock.sources[1] has the name `larkfield` a second time; give each source a name of its own.',
  );
});
