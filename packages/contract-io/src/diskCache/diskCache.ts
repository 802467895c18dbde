import { createHash, randomUUID } from 'node:crypto';
import {
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';

export interface DiskCacheOptions {
  /** Absolute path; made with the first entry. */
  readonly folder: string;
  /** Entries that are kept when the cache is closed; those used last stay. Default 10,000. */
  readonly maxEntries?: number;
  /** Told once why nothing can be kept; the work itself goes on. */
  readonly onProblem?: (sentence: string) => void;
}

/**
 * Texts by key, in files. Several processes may use one folder at the same
 * time: an entry appears whole or not at all, and an entry that is cut,
 * changed or written under another key counts as absent.
 */
export interface DiskCache {
  /** @param key - 64 hexadecimal digits. */
  read(key: string): Promise<string | null>;
  write(key: string, text: string): Promise<void>;
  /** Drops the entries that were not used for longest, where there are too many. */
  close(): Promise<void>;
}

export function createDiskCache(options: DiskCacheOptions): DiskCache {
  const { folder, maxEntries = 10_000 } = options;
  let tell = options.onProblem;
  let written = 0;
  const placeOf = (key: string) => join(folder, key.slice(0, 2), key);
  return {
    read: async key => {
      const place = placeOf(key);
      try {
        const text = unsealed(key, await readFile(place, 'utf8'));
        if (text !== null) await touch(place);
        return text;
      } catch {
        // Absent, or not readable: the answer is made again.
        return null;
      }
    },
    write: async (key, text) => {
      const place = placeOf(key);
      const draft = `${place}.${randomUUID()}`;
      try {
        await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
        if (written === 0) await ignoreInGit(folder);
        await writeFile(draft, sealed(key, text));
        await rename(draft, place);
        written += 1;
      } catch (error) {
        await unlink(draft).catch(() => undefined);
        tell?.(
          `Results cannot be kept in ${folder} (${codeOf(error)}); the next run makes them again.`,
        );
        tell = undefined;
      }
    },
    close: async () => {
      if (written > 0) await dropOldest(folder, maxEntries);
    },
  };
}

/** The digest covers the key: a file that was moved to another name is not its entry. */
function sealed(key: string, text: string): string {
  const digest = createHash('sha256').update(`${key}\n${text}`).digest('hex');
  return `${digest}\n${text}`;
}

function unsealed(key: string, content: string): string | null {
  const text = content.slice(65);
  return sealed(key, text) === content ? text : null;
}

/** What was used lately is kept longest. */
async function touch(place: string): Promise<void> {
  const now = new Date();
  await utimes(place, now, now);
}

/** A cache is nobody's source, whatever the repository around it ignores. */
async function ignoreInGit(folder: string): Promise<void> {
  await writeFile(join(folder, '.gitignore'), '*\n');
}

async function dropOldest(folder: string, maxEntries: number): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const places = names
    .filter(name => /[\da-f]{64}/.test(name))
    .map(name => join(folder, name));
  if (places.length <= maxEntries) return;
  const used = await Promise.all(
    places.map(async place => ({
      place,
      // Another process may drop the same entries at the same time.
      time: await stat(place).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    })),
  );
  used.sort((left, right) => right.time - left.time);
  await Promise.all(
    used
      .slice(maxEntries)
      .map(({ place }) => unlink(place).catch(() => undefined)),
  );
}

function codeOf(error: unknown): string {
  return String(error instanceof Error && 'code' in error ? error.code : error);
}
