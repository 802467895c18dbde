import { serveRequests } from '../childProcess/serveRequests';

export interface TestRequest {
  readonly do: keyof typeof behaviours;
  readonly value?: unknown;
}

/** What documents do to linters and parsers, done to itself. */
const behaviours = {
  echo: (value: unknown) => value,
  'process-id': () => process.pid,
  environment: (name: unknown) => process.env[String(name)] ?? null,
  talk: () => {
    process.send?.({ type: 'watch', path: 'some/file.ts' });
    process.send?.('text');
    process.send?.({ interlock: 'gossip' });
    process.send?.({ interlock: 'answer', id: -1, payload: '"forged"' });
    return 'said';
  },
  spin: () => {
    for (;;) /^(a+)+$/.test(`${'a'.repeat(40)}!`);
  },
  sleep: () => new Promise(resolve => setTimeout(resolve, 3_600_000)),
  'fill-memory': () => {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => index / 7));
  },
  'answer-long': (characters: unknown) => 'x'.repeat(Number(characters)),
  throw: (message: unknown) => {
    throw new Error(String(message));
  },
  'overflow-stack': () => overflowStack(0),
  'throw-outside': () => {
    setImmediate(() => {
      throw new TypeError('thrown on its own');
    });
    return new Promise(() => undefined);
  },
  exit: (code: unknown) => process.exit(Number(code)),
  abort: () => process.abort(),
};

function overflowStack(depth: number): number {
  return overflowStack(depth + 1) + 1;
}

serveRequests<TestRequest, unknown>(request =>
  behaviours[request.do](request.value),
);
