import type { SheetRunRequest } from '@interlock/contract-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { createMappingRunner } from './createMappingRunner';
import type {
  MappingRunner,
  MappingRunnerOptions,
} from './createMappingRunner';

const contract = `openapi: 3.1.0
info: { title: Orders, version: '1' }
paths:
  /orders:
    post:
      requestBody:
        content: { application/json: { schema: { type: object } } }
      responses: { '201': { description: Made. } }
`;

function request(expression: string, input: unknown = {}): SheetRunRequest {
  const rows = [{ id: 'row', target: 'value', transform: { expression } }];
  const text = JSON.stringify({
    integration: 'handover',
    mappings: [
      {
        name: 'order',
        sources: [{ name: 'q', contract: 'quotes', operations: ['send q'] }],
        target: { contract: 'orders', operations: ['POST /orders'] },
        rows,
      },
    ],
  });
  return {
    sheet: { file: 'sheet.json', text, valueMaps: [] },
    mapping: '',
    operation: '',
    input: { path: 'input.json', text: JSON.stringify(input) },
    uses: [],
    contracts: [
      {
        ref: 'api:default/orders',
        source: { file: 'orders.yaml', text: contract, references: [] },
      },
    ],
  };
}

const runners: MappingRunner[] = [];
function open(options: MappingRunnerOptions = {}): MappingRunner {
  const runner = createMappingRunner({
    childModule: inject('childModules').mapping,
    ...options,
  });
  runners.push(runner);
  return runner;
}
afterAll(async () => {
  await Promise.all(runners.map(runner => runner.close()));
});

/** The value that the one row wrote, or the code and sentence of why it did not. */
async function outcome(
  expression: string,
  input: unknown = {},
  runner: MappingRunner = open(),
): Promise<unknown> {
  const run = await runner.run(request(expression, input));
  if (!run.ok) {
    return run.problems.map(({ code, message }) => `${code}: ${message}`);
  }
  const { output, exceptions } = run.report;
  return exceptions.length > 0
    ? exceptions.map(({ message }) => message)
    : (output as { value?: unknown }).value;
}

describe('an expression that costs too much is stopped, and the next one runs', () => {
  const text = 'a'.repeat(40);
  const limits = { cpuMilliseconds: 3_000, memoryMegabytes: 128 };
  const late = /^Row row: The expression takes longer than 1000 ms\.$/u;
  const killed =
    /^Running sheet\.json (used more than \d+ ms of processor time|needed more than 128 MB of memory)\.$/u;

  it.each<[string, string, readonly RegExp[]]>([
    [
      'a tail call without an end',
      '($f := function($n) { $f($n + 1) }; $f(0))',
      [late],
    ],
    [
      'recursion without an end',
      '($f := function($n) { 1 + $f($n + 1) }; $f(0))',
      [/^Row row: The expression calls functions deeper than 500 levels\.$/u],
    ],
    [
      'a huge range',
      '$sum([1..9999999])',
      [
        /^Row row: The expression makes a sequence of more than 100000 values\.$/u,
      ],
    ],
    [
      'a text that doubles',
      '($f := function($t, $n) { $n = 0 ? $t : $f($t & $t, $n - 1) }; $f("ab", 40))',
      [
        late,
        killed,
        /^Row row: The expression needs more than the engine can hold/u,
      ],
    ],
    [
      'a text that is replaced by many of itself',
      '($f := function($t, $n) { $n = 0 ? $t : $f($replace($t, "a", "aaaaaaaaaaaaaaaa"), $n - 1) }; $length($f("a", 20)))',
      [
        late,
        killed,
        /^Row row: The expression needs more than the engine can hold/u,
      ],
    ],
    [
      'a long padding',
      '$length($pad("x", 5e8))',
      [
        late,
        killed,
        /^Row row: The expression needs more than the engine can hold/u,
      ],
    ],
    [
      'a result of many characters',
      '$pad("x", 2000000)',
      [
        /^Row row: The expression gives more than 1000000 characters and values\.$/u,
      ],
    ],
  ])('%s', async (_, expression, sentences) => {
    const runner = open({ limits });
    const run = await runner.run(request(expression, { text }));
    if (run.ok)
      throw new Error(JSON.stringify(run.report.output).slice(0, 200));
    const [problem] = run.problems;
    expect(problem?.code).toBe('limit-exceeded');
    expect(problem?.message).toSatisfy((message: string) =>
      sentences.some(sentence => sentence.test(message)),
    );
    expect(await outcome('"still here"', {}, runner)).toBe('still here');
  });

  it('a regular expression that would backtrack is found in linear time', async () => {
    expect(
      await outcome('$contains(q.text, /^(a+)+$/)', { text: `${text}!` }),
    ).toBe(false);
  });
});

describe('an expression has access to nothing', () => {
  it.each([
    ['$now()', 1, '$now'],
    ['"Q" & $millis()', 7, '$millis'],
    ['$random()', 1, '$random'],
    ['q ~> $shuffle', 6, '$shuffle'],
    ['$map(["1"], $eval)', 13, '$eval'],
    ['($e := $eval; $e("1"))', 8, '$eval'],
  ])('%s is refused before anything runs', async (expression, column, name) => {
    expect(await outcome(expression)).toEqual([
      `invalid-structure: Row row: The expression cannot be used at character ${column}: ${name} is refused: equal input has to give equal output, and an expression is the text that was approved.`,
    ]);
  });

  it('what nobody has a function for, and look-around, are refused as well', async () => {
    expect(await outcome('1 + $fetch("x")')).toEqual([
      'invalid-structure: Row row: The expression cannot be used at character 5: there is no function $fetch.',
    ]);
    expect(await outcome('$match(q.a, /(?=x)/)')).toEqual([
      expect.stringMatching(
        /^invalid-structure: Row row: The expression cannot be used at character 19: the regular expression \/\(\?=x\)\/ is not found in linear time: /u,
      ),
    ]);
  });

  it.each([
    ['q.constructor'],
    ['q.toString'],
    ['q.__proto__'],
    ['$lookup(q, "constructor")'],
    ['q.list.map'],
    ['$process'],
    ['$keys($lookup(q, "__proto__"))'],
    ['$string.constructor'],
  ])('%s is nothing', async expression => {
    expect(await outcome(expression, { list: [1] })).toBeUndefined();
  });

  it('what one sheet does to the language does not reach the next', async () => {
    const runner = open();
    await runner.run(
      request('$merge([{"a": 1}, {"__proto__": {"evil": true}}])'),
    );
    expect(await outcome('q.evil', {}, runner)).toBeUndefined();
  });
});

describe('decimal functions', () => {
  it.each<[string, unknown]>([
    ['19.99 * 100', 1998.9999999999998],
    ['$decimalMultiply(19.99, 100)', 1999],
    ['$decimalAdd(0.1, 0.2)', 0.3],
    ['$decimalAdd("0.10", 0.2)', '0.3'],
    ['$decimalSubtract("10.00", "0.01")', '9.99'],
    ['$decimalDivide("100.00", 3, 2)', '33.33'],
    [
      '$decimalDivide(1, 0, 2)',
      ['The expression fails: Nothing can be divided by zero.'],
    ],
    ['$decimalRound(2.345, 2)', 2.35],
    ['$decimalRound("-2.345", 2)', '-2.35'],
    ['$decimalText(12.5, 2)', '12.50'],
    ['$decimalSum(q.lines.amount)', '0.6'],
    ['$map([1.1, 2.2], function($v) { $decimalMultiply($v, 3) })', [3.3, 6.6]],
    [
      '$decimalAdd("one", 1)',
      ['The expression fails: "one" is no decimal number.'],
    ],
    ['$decimalMultiply(q.none, 3)', undefined],
  ])('%s', async (expression, given) => {
    const lines = [{ amount: '0.1' }, { amount: '0.2' }, { amount: 0.3 }];
    expect(await outcome(expression, { lines })).toEqual(given);
  });

  it('numbers that no double says come in as their digits', async () => {
    const run = await open().run({
      ...request('$decimalMultiply(q.big, 3)'),
      input: { path: 'input.json', text: '{"big":12345678901234567890.12}' },
    });
    expect(run.ok && run.report.output).toEqual({
      value: '37037036703703703670.36',
    });
  });
});

describe('times', () => {
  it.each<[string, unknown]>([
    ['$toMillis("1970-01-01T00:00:01")', 1000],
    ['$toMillis("10:00", "[H]:[m]")', 36_000_000],
    ['$fromMillis(0)', '1970-01-01T00:00:00.000Z'],
  ])(
    '%s does not look at the clock or the place',
    async (expression, given) => {
      expect(await outcome(expression)).toEqual(given);
    },
  );
});

it('a run that is too large for the channel says so', async () => {
  const runner = open({ limits: { messageCharacters: 5_000 } });
  expect(await outcome('q.text', { text: 'x'.repeat(10_000) }, runner)).toEqual(
    [
      expect.stringMatching(
        /^limit-exceeded: Running sheet\.json needs an input of \d+ characters, more than the 5000 allowed\.$/u,
      ),
    ],
  );
});

it('five thousand elements that the target refuses are told one by one, within the limits', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => ({ sku: index }));
  const [source] = request('1').contracts;
  const text = contract.replace(
    '{ type: object }',
    '{ properties: { lines: { items: { properties: { sku: { oneOf: [{ type: boolean }, { type: array }] } } } } } }',
  );
  const sheet = request('1').sheet.text.replace(
    '{"id":"row","target":"value","transform":{"expression":"1"}}',
    '{"id":"row","source":"q.lines[].sku","target":"lines[].sku"},{"id":"text","source":"q.lines[].sku","target":"lines[].text","transform":{"expression":"$string(q.lines.sku)"}}',
  );
  const run = await open().run({
    ...request('1', { lines }),
    sheet: { file: 'sheet.json', text: sheet, valueMaps: [] },
    contracts: source
      ? [{ ...source, source: { ...source.source, text } }]
      : [],
  });
  if (!run.ok) throw new Error(run.problems[0]?.message);
  const { violations } = run.report;
  expect(violations.length).toBe(5_000);
  expect(violations[4_999]).toEqual({
    target: 'lines[4999].sku',
    rows: ['row'],
    message:
      'The value fits none or more than one of 2 alternatives of the contract, of which one must hold.',
  });
});
