import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiskCache } from './diskCache';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interlock-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keys = ['a', 'b', 'c'].map(letter => letter.repeat(64));
const [key = '', other = ''] = keys;
const placeOf = (name: string) => join(folder, name.slice(0, 2), name);

describe('a cache on disk', () => {
  it('gives back what was written, to another run as well', async () => {
    const cache = createDiskCache({ folder });
    expect(await cache.read(key)).toBe(null);
    await cache.write(key, 'text \u00e4\n');
    await cache.write(other, '');
    const next = createDiskCache({ folder });
    expect([await next.read(key), await next.read(other)]).toEqual([
      'text \u00e4\n',
      '',
    ]);
  });

  it.each([
    ['cut', () => truncateSync(placeOf(key), 70)],
    ['cut to nothing', () => truncateSync(placeOf(key), 0)],
    ['changed', () => writeFileSync(placeOf(key), `${'0'.repeat(64)}\nother`)],
    [
      'an entry of another key',
      () => writeFileSync(placeOf(key), readFileSync(placeOf(other))),
    ],
  ])(
    'takes an entry that is %s for absent, and writes it again',
    async (_, spoil) => {
      const cache = createDiskCache({ folder });
      await cache.write(key, 'a whole text that is longer than the cut');
      await cache.write(other, 'another');
      spoil();
      expect(await cache.read(key)).toBe(null);
      await cache.write(key, 'again');
      expect(await cache.read(key)).toBe('again');
    },
  );

  it('is whole after many writers wrote the same entries at once', async () => {
    const caches = Array.from({ length: 8 }, () => createDiskCache({ folder }));
    const text = 'x'.repeat(200_000);
    const reads = await Promise.all(
      caches.flatMap(cache =>
        keys.map(async name => {
          await cache.write(name, `${name}${text}`);
          return (await cache.read(name)) === `${name}${text}`;
        }),
      ),
    );
    expect(reads).toEqual(reads.map(() => true));
    const files = keys.map(name => readdirSync(join(folder, name.slice(0, 2))));
    expect(files).toEqual(keys.map(name => [name]));
  });

  it('keeps what was used last', async () => {
    const cache = createDiskCache({ folder, maxEntries: 2 });
    for (const [index, name] of keys.entries()) {
      await cache.write(name, name);
      utimesSync(placeOf(name), 1_000 + index, 1_000 + index);
    }
    await cache.read(key);
    await cache.close();
    const next = createDiskCache({ folder });
    expect(await Promise.all(keys.map(name => next.read(name)))).toEqual([
      keys[0],
      null,
      keys[2],
    ]);
  });

  it('is ignored by git wherever it lies', async () => {
    execFileSync('git', ['init', '-q', folder]);
    const cache = createDiskCache({ folder: join(folder, 'cache') });
    await cache.write(key, 'text');
    const status = execFileSync('git', ['status', '--porcelain'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe('');
  });

  it('says once why it can keep nothing, and goes on', async () => {
    const said: string[] = [];
    const file = join(folder, 'file');
    writeFileSync(file, '');
    chmodSync(file, 0o400);
    const cache = createDiskCache({
      folder: file,
      onProblem: sentence => said.push(sentence),
    });
    await cache.write(key, 'text');
    await cache.write(other, 'text');
    await cache.close();
    expect([await cache.read(key), said]).toEqual([
      null,
      [
        `Results cannot be kept in ${file} (ENOTDIR); the next run makes them again.`,
      ],
    ]);
  });
});
