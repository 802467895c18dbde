import { afterEach, describe, expect, it, vi } from 'vitest';
import { spawn } from 'node:child_process';
import { createChildPool } from './childPool';
import type { ChildPool } from './childPool';
import type { TestRequest } from '../testing/poolChild';
import type { ChildLimits } from './childLimits';
import { childArguments } from './childArguments';

const modulePath = require.resolve('../testing/poolChild.ts');
const limits: ChildLimits = {
  cpuMilliseconds: 1_000,
  cpuMillisecondsPerMegabyte: 0,
  wallMilliseconds: 30_000,
  memoryMegabytes: 64,
  messageCharacters: 10_000,
};
const pools: ChildPool<TestRequest, unknown>[] = [];

function open(
  changed: Partial<ChildLimits> = {},
  more: { size?: number; requestsPerChild?: number } = {},
): ChildPool<TestRequest, unknown> {
  const pool = createChildPool<TestRequest, unknown>({
    modulePath,
    activity: 'Testing',
    limits: { ...limits, ...changed },
    ...more,
  });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map(pool => pool.close()));
});

const limitRemedy =
  'Look in the document for nested repetition in a pattern, aliases of aliases, or schemas that refer to each other many times; raise the limit only for a document you trust.';
const sizeRemedy =
  'Split the document into smaller ones, or raise the limit for a document you trust.';
const failureRemedy =
  'Nothing is known about this document until it can be read; report the message above together with the document.';

function problem(code: string, message: string, remedy: string): unknown {
  const place = { file: 'a.yaml', pointer: '', line: 0, column: 0 };
  return { ok: false, problem: { code, message, remedy, ...place } };
}

describe('answers', () => {
  it('returns what the child answered', async () => {
    const value = { text: 'ä\u2028🙂', list: [1, null, { deep: true }] };
    expect(await open().run({ do: 'echo', value }, 'a.yaml')).toEqual({
      ok: true,
      response: value,
    });
  });

  it('reads only envelopes, and only the answer to its own request', async () => {
    const pool = open();
    expect(await pool.run({ do: 'talk' }, 'a.yaml')).toEqual({
      ok: true,
      response: 'said',
    });
    expect(await pool.run({ do: 'echo', value: 1 }, 'a.yaml')).toEqual({
      ok: true,
      response: 1,
    });
  });

  it('keeps the secrets of its own environment to itself', async () => {
    vi.stubEnv('INTERLOCK_TOKEN', 'secret');
    const pool = open();
    const answers = [
      await pool.run({ do: 'environment', value: 'INTERLOCK_TOKEN' }, 'a.yaml'),
      await pool.run({ do: 'environment', value: 'PATH' }, 'a.yaml'),
    ];
    expect(answers).toEqual([
      { ok: true, response: null },
      { ok: true, response: process.env.PATH },
    ]);
    vi.unstubAllEnvs();
  });

  it('uses one child again, and replaces it after its share of requests', async () => {
    const pool = open({}, { requestsPerChild: 2 });
    const seen: unknown[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const outcome = await pool.run({ do: 'process-id' }, 'a.yaml');
      seen.push(outcome.ok && outcome.response);
    }
    expect(seen).toEqual([seen[0], seen[0], seen[2], seen[2]]);
    expect(seen[0]).not.toBe(seen[2]);
  });

  it('answers every one of many requests at once with its own answer', async () => {
    const pool = open({}, { size: 2 });
    const values = Array.from({ length: 20 }, (_, index) => index);
    const outcomes = await Promise.all(
      values.map(value => pool.run({ do: 'echo', value }, 'a.yaml')),
    );
    expect(outcomes).toEqual(
      values.map(value => ({ ok: true, response: value })),
    );
  });
});

describe('limits', () => {
  const cases: [TestRequest, string, Partial<ChildLimits>, string?][] = [
    [
      { do: 'spin' },
      'Testing a.yaml used more than 300 ms of processor time.',
      { cpuMilliseconds: 300 },
    ],
    [
      { do: 'sleep' },
      'Testing a.yaml took longer than 2000 ms.',
      { wallMilliseconds: 2_000 },
    ],
    [
      { do: 'fill-memory' },
      'Testing a.yaml needed more than 64 MB of memory.',
      { cpuMilliseconds: 20_000 },
    ],
    [
      { do: 'overflow-stack' },
      'Testing a.yaml met nesting deeper than the call stack allows.',
      {},
    ],
    [
      { do: 'answer-long', value: 20_000 },
      'Testing a.yaml needs an answer of 20002 characters, more than the 10000 allowed.',
      {},
      sizeRemedy,
    ],
    [
      { do: 'echo', value: 'x'.repeat(10_000) },
      'Testing a.yaml needs an input of 10024 characters, more than the 10000 allowed.',
      {},
      sizeRemedy,
    ],
  ];
  it.each(cases.map(entry => [entry[1], entry] as const))(
    '%s',
    async (_, entry) => {
      const [request, message, changed, remedy = limitRemedy] = entry;
      const pool = open(changed);
      expect(await pool.run(request, 'a.yaml')).toEqual(
        problem('limit-exceeded', message, remedy),
      );
      expect(await pool.run({ do: 'echo', value: 'next' }, 'b.yaml')).toEqual({
        ok: true,
        response: 'next',
      });
    },
  );

  it('allows more processor time to a larger document', async () => {
    const pool = open({
      cpuMilliseconds: 200,
      cpuMillisecondsPerMegabyte: 100_000,
    });
    const outcome = await pool.run({ do: 'spin' }, 'a.yaml');
    // {"do":"spin"} has 13 characters: 1.3 ms more, rounded up.
    expect(outcome).toEqual(
      problem(
        'limit-exceeded',
        'Testing a.yaml used more than 202 ms of processor time.',
        limitRemedy,
      ),
    );
  });
});

describe('failures', () => {
  const cases: [TestRequest, string][] = [
    [
      { do: 'throw', value: 'no such rule' },
      'Testing a.yaml failed: no such rule',
    ],
    [
      { do: 'throw-outside' },
      'Testing a.yaml ended with exit code 1: TypeError: thrown on its own',
    ],
    [{ do: 'exit', value: 0 }, 'Testing a.yaml ended with exit code 0.'],
    [{ do: 'exit', value: 7 }, 'Testing a.yaml ended with exit code 7.'],
  ];
  it.each(cases)('%j never reads as success', async (request, message) => {
    const pool = open();
    expect(await pool.run(request, 'a.yaml')).toEqual(
      problem('analysis-failed', message, failureRemedy),
    );
    expect(await pool.run({ do: 'echo', value: 'next' }, 'b.yaml')).toEqual({
      ok: true,
      response: 'next',
    });
  });

  it('says when the child aborts', async () => {
    const outcome = await open().run({ do: 'abort' }, 'a.yaml');
    expect(outcome).toMatchObject({
      ok: false,
      problem: {
        code: 'analysis-failed',
        message: expect.stringContaining('ended with SIGABRT'),
      },
    });
  });

  it('says when there is no such module', async () => {
    const pool = createChildPool({
      modulePath: modulePath.replace('poolChild', 'missingChild'),
      activity: 'Testing',
      limits,
    });
    pools.push(pool);
    expect(await pool.run({ do: 'process-id' }, 'a.yaml')).toMatchObject({
      ok: false,
      problem: {
        code: 'analysis-failed',
        message: expect.stringContaining('Error: Cannot find module'),
      },
    });
  });

  it('ends what is under way and what waits when it is closed', async () => {
    const pool = open();
    const busy = pool.run({ do: 'sleep' }, 'a.yaml');
    const waiting = pool.run({ do: 'echo', value: 1 }, 'a.yaml');
    await pool.close();
    const cancelled = problem(
      'analysis-failed',
      'Testing a.yaml was cancelled.',
      failureRemedy,
    );
    expect(await Promise.all([busy, waiting])).toEqual([cancelled, cancelled]);
  });
});

describe('the end of the parent', () => {
  /** A parent of its own, which prints its child's process id. */
  function startParent(afterwards: string): Promise<{
    childId: number;
    kill(): void;
    ended: Promise<number | null>;
  }> {
    const script = `
      const { createChildPool } = require(${JSON.stringify(require.resolve('./childPool.ts'))});
      const pool = createChildPool({
        modulePath: ${JSON.stringify(modulePath)},
        activity: 'Testing',
        limits: ${JSON.stringify({ ...limits, cpuMilliseconds: 60_000 })},
      });
      pool.run({ do: 'process-id' }, 'a.yaml').then(outcome => {
        process.stdout.write(outcome.response + '\\n');
        ${afterwards}
      });`;
    const parent = spawn(
      process.execPath,
      [...childArguments([], modulePath, 256), '-e', script],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = new Promise<number | null>(resolve =>
      parent.once('exit', code => resolve(code)),
    );
    return new Promise((resolve, reject) => {
      parent.once('error', reject);
      parent.stdout.once('data', data =>
        resolve({
          childId: Number(String(data).trim()),
          kill: () => parent.kill('SIGKILL'),
          ended,
        }),
      );
    });
  }

  async function isGone(processId: number): Promise<boolean> {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      try {
        process.kill(processId, 0);
      } catch {
        return true;
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    return false;
  }

  it('an idle child does not keep its parent, and goes with it', async () => {
    const parent = await startParent('');
    expect(await parent.ended).toBe(0);
    expect(await isGone(parent.childId)).toBe(true);
  });

  it('a busy child dies when its parent exits', async () => {
    const parent = await startParent(
      `pool.run({ do: 'spin' }, 'a.yaml'); setTimeout(() => process.exit(3), 100);`,
    );
    expect(await parent.ended).toBe(3);
    expect(await isGone(parent.childId)).toBe(true);
  });

  it('a busy child dies when its parent is killed', async () => {
    const parent = await startParent(`pool.run({ do: 'spin' }, 'a.yaml');`);
    await new Promise(resolve => setTimeout(resolve, 150));
    parent.kill();
    await parent.ended;
    expect(await isGone(parent.childId)).toBe(true);
  });
});

describe('arguments of a child', () => {
  it('passes module hooks on and leaves debugging, memory and scripts behind', () => {
    expect(
      childArguments(
        [
          '--inspect=9229',
          '--require',
          '/app/nodeTransform.cjs',
          '--max-old-space-size=8192',
          '--conditions=development',
          '-e',
          'script',
          '--cpu-prof',
        ],
        '/app/src/child.ts',
        256,
      ),
    ).toEqual([
      '--require',
      '/app/nodeTransform.cjs',
      '--conditions=development',
      '--max-old-space-size=256',
    ]);
  });

  it('adds nothing to read a bundled child', () => {
    expect(childArguments([], '/app/dist/child.cjs.js', 256)).toEqual([
      '--max-old-space-size=256',
    ]);
  });

  it('reads TypeScript under a parent that does not', () => {
    expect(childArguments([], modulePath, 256)).toEqual([
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      '--max-old-space-size=256',
    ]);
  });
});
