import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactJson } from '../../model';
import { readExactJson } from '../../parse';
import type { Mapping, ValueMap } from '../mappingSheet';
import { readMappingSheet } from '../readMappingSheet';
import { createExpressionEvaluator } from './expressionEvaluator';
import { runMapping } from './runMapping';

interface Sheet {
  readonly mapping: Mapping;
  readonly valueMaps: readonly ValueMap[];
}

/** A sheet whose rows are written as objects, or as `source -> target`. */
function sheetOf(
  rows: readonly (string | Readonly<Record<string, unknown>>)[],
  valueMaps: readonly unknown[] = [],
): Sheet {
  const text = JSON.stringify({
    integration: 'handover',
    valueMaps,
    mappings: [
      {
        name: 'order',
        sources: [
          { name: 'q', contract: 'quotes', operations: ['send quote'] },
          { name: 'c', contract: 'crm', operations: ['read Account'] },
        ],
        target: { contract: 'orders', operations: ['POST /orders'] },
        rows: rows.map((row, index) => {
          if (typeof row !== 'string') return { id: `r${index}`, ...row };
          const [source, target] = row.split(' -> ');
          return { id: `r${index}`, source, target };
        }),
      },
    ],
  });
  const { sheet, problems } = readMappingSheet({ path: 'sheet.json', text });
  const mapping = sheet?.mappings[0];
  if (!sheet || !mapping || problems.length > 0) {
    throw new Error(problems.map(({ message }) => message).join('\n'));
  }
  return { mapping, valueMaps: sheet.valueMaps };
}

async function run(
  { mapping, valueMaps }: Sheet,
  sources: Readonly<Record<string, unknown>>,
) {
  return runMapping(mapping, valueMaps, sources, createExpressionEvaluator());
}

/** Rows and payload beside the output, and what was not written. */
async function outcome(
  rows: Parameters<typeof sheetOf>[0],
  q: unknown,
  valueMaps: readonly unknown[] = [],
) {
  const made = await run(sheetOf(rows, valueMaps), { q, c: { Id: 'A1' } });
  return {
    output: made.output,
    exceptions: made.exceptions.map(
      ({ code, target, message }) => `${code} ${target}: ${message}`,
    ),
  };
}

describe('lists', () => {
  const twoOrders = {
    id: 'Q',
    tags: ['a', 'b'],
    orders: [
      {
        no: 1,
        lines: [{ sku: 'x', parts: [{ p: 1 }, { p: 2 }] }, { sku: 'y' }],
      },
      { no: 2, lines: [] },
      { no: 3 },
    ],
  };

  it.each<[string, readonly string[], unknown]>([
    [
      'map element by element, nested ones too',
      ['q.orders[].no -> os[].n', 'q.orders[].lines[].sku -> os[].ls[].s'],
      {
        os: [
          { n: 1, ls: [{ s: 'x' }, { s: 'y' }] },
          { n: 2, ls: [] },
          { n: 3 },
        ],
      },
    ],
    [
      'take what stands outside of them into each element',
      ['q.orders[].no -> os[].n', 'q.id -> os[].q', 'c.Id -> os[].a.b'],
      {
        os: [
          { n: 1, q: 'Q', a: { b: 'A1' } },
          { n: 2, q: 'Q', a: { b: 'A1' } },
          { n: 3, q: 'Q', a: { b: 'A1' } },
        ],
      },
    ],
    [
      'have one element where no source has a list',
      ['q.id -> os[].n', 'q.id -> os[].is[].m'],
      { os: [{ n: 'Q', is: [{ m: 'Q' }] }] },
    ],
    [
      'are flattened where the source has more of them',
      ['q.orders[].lines[].sku -> is[].s', 'q.orders[].no -> is[].n'],
      {
        is: [
          { s: 'x', n: 1 },
          { s: 'y', n: 1 },
        ],
      },
    ],
    [
      'belong to the inner list where the target has more of them',
      ['q.orders[].no -> env[].os[].n', 'q.id -> env[].id'],
      { env: [{ os: [{ n: 1 }, { n: 2 }, { n: 3 }], id: 'Q' }] },
    ],
    [
      'go on feeding the list that they feed by another row',
      ['q.orders[].no -> os[].n', 'q.orders[].no -> os[].ls[].n'],
      {
        os: [
          { n: 1, ls: [{ n: 1 }] },
          { n: 2, ls: [{ n: 2 }] },
          { n: 3, ls: [{ n: 3 }] },
        ],
      },
    ],
    [
      'may hold values themselves, or be taken whole',
      ['q.tags[] -> ts[]', 'q.tags -> whole'],
      { ts: ['a', 'b'], whole: ['a', 'b'] },
    ],
    ['are left out where nothing is in them', ['q.none[].x -> ns[].x'], {}],
    [
      'have elements only where something is written',
      ['q.orders[].lines[].parts[].p -> ps[].v'],
      { ps: [{ v: 1 }, { v: 2 }] },
    ],
  ])('%s', async (_, rows, output) => {
    expect(await outcome(rows, twoOrders)).toEqual({ output, exceptions: [] });
  });

  it('that feed one list must be of one length', async () => {
    const rows = ['q.a[].x -> ls[].x', 'q.b[].y -> ls[].y'];
    expect(
      await outcome(rows, { a: [{ x: 1 }, { x: 2 }], b: [{ y: 3 }, { y: 4 }] }),
    ).toEqual({
      output: {
        ls: [
          { x: 1, y: 3 },
          { x: 2, y: 4 },
        ],
      },
      exceptions: [],
    });
    const { output, exceptions } = await outcome(rows, {
      a: [{ x: 1 }],
      b: [],
    });
    expect(output).toEqual({});
    expect(exceptions).toEqual(
      ['x', 'y'].map(
        name =>
          `lists-differ ls[].${name}: The lists that feed \`ls[]\` have different lengths: 1 in q.a[], 0 in q.b[].`,
      ),
    );
  });

  it('are told where there is none, or where several values meet one field', async () => {
    expect(
      await outcome(['q.id[].x -> ls[].x', 'q.tags[] -> tag'], twoOrders),
    ).toEqual({
      output: {},
      exceptions: [
        'not-a-list ls[].x: The payload has no list at `q.id`; the sheet writes `q.id[]`.',
        'several-values tag: 2 values stand at q.tags[] for one field; write the target as a list, or choose with an expression.',
      ],
    });
  });

  it('narrow to their element in an expression, which may still see all', async () => {
    const expression = (text: string) => ({ transform: { expression: text } });
    const { output } = await outcome(
      [
        {
          source: 'q.ls[].n',
          target: 'ls[].share',
          ...expression('q.ls.n / $sum($sources.q.ls.n)'),
        },
        { target: 'total', ...expression('$sum(q.ls.n)') },
        { target: 'all[]', ...expression('q.ls.n') },
      ],
      { ls: [{ n: 1 }, { n: 3 }] },
    );
    expect(output).toEqual({
      ls: [{ share: 0.25 }, { share: 0.75 }],
      total: 4,
      all: [1, 3],
    });
  });
});

describe('what is not written', () => {
  it('is told with the reason, and the default stands in', async () => {
    const rows = [
      { source: 'q.none', target: 'a' },
      { source: 'q.none', target: 'b', default: 'D' },
      { source: 'q.none', target: 'c', mandatory: true },
      { source: 'q.null', target: 'd', default: 0 },
      { source: 'q.null', target: 'e' },
      { source: 'q.null', target: 'f', mandatory: true },
      { source: 'q.unit', target: 'g', transform: { valueMap: 'strict' } },
      { source: 'q.unit', target: 'h', transform: { valueMap: 'loose' } },
      { source: 'q.unit', target: 'i', transform: { valueMap: 'same' } },
      { source: 'q.text', target: 'j', validation: { maxLength: 2 } },
      { source: 'q.text', target: 'k', validation: { pattern: 'a|b' } },
      { source: 'q.text', target: 'l', validation: { pattern: '[a-z]+' } },
      { source: 'q.text', target: 'm', validation: { oneOf: ['abd'] } },
      { source: 'q.text', target: 'l', transform: { constant: 1 } },
      { source: 'q.text', target: 'l.inside' },
    ];
    const made = await run(
      sheetOf(rows, [
        { name: 'strict', entries: [{ from: 'PCE', to: 'each' }] },
        { name: 'loose', entries: [], otherwise: 'nothing' },
        { name: 'same', entries: [], otherwise: 'same' },
      ]),
      { q: { null: null, unit: 'KGM', text: 'abc' }, c: null },
    );
    expect(made.output).toEqual({ b: 'D', d: 0, e: null, i: 'KGM', l: 'abc' });
    expect(
      made.rows.map(({ values }) =>
        values.map(({ state, reason }) => `${state} ${reason}`.trim()),
      ),
    ).toEqual([
      ['nothing The payload has no such value.'],
      ['default The payload has no such value. The default is written.'],
      [
        'exception The row is mandatory, and there is no value: The payload has no such value.',
      ],
      ['default The value is null. The default is written.'],
      ['written'],
      [
        'exception The row is mandatory, and there is no value: The value is null.',
      ],
      ['exception The value map `strict` has no entry for "KGM".'],
      ['nothing The value map `loose` has no entry for "KGM".'],
      ['written'],
      ['exception "abc" has 3 characters; the row allows 2.'],
      ['exception "abc" does not match the row\'s pattern `a|b`.'],
      ['written'],
      ['exception "abc" is none of the values that the row allows.'],
      [
        'exception Nothing can be written at `l`: another row has written it already.',
      ],
      [
        'exception Nothing can be written at `l.inside`: `l` was written as a whole by another row.',
      ],
    ]);
    expect(made.exceptions.map(({ row, code }) => `${row} ${code}`)).toEqual([
      'r2 mandatory-missing',
      'r5 mandatory-missing',
      'r6 value-not-mapped',
      'r9 validation-failed',
      'r10 validation-failed',
      'r12 validation-failed',
      'r13 place-taken',
      'r14 place-taken',
    ]);
  });
});

it('two rows of one id are two rows', async () => {
  const made = await run(
    sheetOf([
      { id: 'same', source: 'q.a', target: 'a' },
      { id: 'same', source: 'q.b', target: 'b' },
    ]),
    { q: { a: 1, b: 2 }, c: 0 },
  );
  expect(
    made.rows.map(({ values }) => values.map(({ target }) => target)),
  ).toEqual([['a'], ['b']]);
});

describe('paths', () => {
  it('may have points in names, the name of the record in front, and names of the language', async () => {
    const made = await run(
      sheetOf([
        'q.a.b.c -> x',
        'c.Account.Id -> y',
        'q.__proto__ -> __proto__',
        'q.constructor -> z',
      ]),
      {
        q: readExactJson('{ "a": { "b.c": 1 }, "__proto__": { "evil": 1 } }'),
        c: { Id: 'A' },
      },
    );
    expect(exactJson(made.output)).toBe(
      '{"x":1,"y":"A","__proto__":{"evil":1}}',
    );
    expect(({} as { evil?: unknown }).evil).toBeUndefined();
    expect(made.exceptions).toEqual([]);
  });
});

describe('properties', () => {
  const json = fc.jsonValue({ maxDepth: 3 });

  it('a direct row hands any value on as it is', async () => {
    await fc.assert(
      fc.asyncProperty(json, async value => {
        const made = await run(sheetOf(['q.v -> w']), {
          q: { v: value },
          c: 0,
        });
        expect(exactJson(made.output)).toBe(exactJson({ w: value }));
      }),
    );
  });

  it('numbers of any size keep their digits', async () => {
    const digits = fc.stringMatching(/^[1-9][0-9]{0,60}\.[0-9]{0,40}[1-9]$/u);
    await fc.assert(
      fc.asyncProperty(digits, async text => {
        const q = readExactJson(`{"v":${text}}`);
        const made = await run(sheetOf(['q.v -> v']), { q, c: 0 });
        expect(exactJson(made.output)).toBe(exactJson(q));
        expect(exactJson(q)).toBe(`{"v":${text}}`);
      }),
    );
  });

  it('a list has the length of the list that it comes from, each value in its place', async () => {
    const lists = fc.array(fc.array(fc.integer(), { maxLength: 5 }), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(lists, async numbers => {
        const q = {
          os: numbers.map((list, no) => ({
            no,
            ls: list.map(n => ({ n })),
          })),
        };
        const made = await run(
          sheetOf(['q.os[].no -> a[].no', 'q.os[].ls[].n -> a[].b[].n']),
          { q, c: 0 },
        );
        expect(made.output).toEqual({
          a: numbers.map((list, no) => ({ no, b: list.map(n => ({ n })) })),
        });
      }),
    );
  });

  it('a unit and its inverse give the number back, to the last digit', async () => {
    const decimals = fc
      .tuple(
        fc.bigInt(-(10n ** 30n), 10n ** 30n),
        fc.integer({ min: 0, max: 12 }),
      )
      .map(([digits, scale]) => {
        const text = String(digits < 0n ? -digits : digits).padStart(
          scale + 1,
          '0',
        );
        const sign = digits < 0n ? '-' : '';
        const whole = text.slice(0, text.length - scale);
        return `${sign}${whole}${scale === 0 ? '' : `.${text.slice(-scale)}`}`;
      });
    const unit = (factor: string) => ({
      unit: { from: 'kg', to: 'g', factor },
    });
    await fc.assert(
      fc.asyncProperty(decimals, async text => {
        const q = readExactJson(`{"v":${text}}`);
        const there = await run(
          sheetOf([{ source: 'q.v', target: 'v', transform: unit('1000') }]),
          { q, c: 0 },
        );
        const back = await run(
          sheetOf([{ source: 'q.v', target: 'v', transform: unit('0.001') }]),
          { q: there.output, c: 0 },
        );
        // -0 and zeros at the end are one number with 0 and none.
        expect(exactJson(back.output)).toBe(exactJson(q).replace('-0}', '0}'));
      }),
    );
  });

  it('equal payloads give equal bytes', async () => {
    const sheet = sheetOf([
      'q.v -> direct',
      {
        source: 'q.v',
        target: 'text',
        transform: {
          expression: '$string(q.v) & $toMillis("10:15", "[H]:[m]")',
        },
      },
    ]);
    await fc.assert(
      fc.asyncProperty(json, async value => {
        const sources = { q: { v: value }, c: 0 };
        const [one, other] = [
          await run(sheet, sources),
          await run(sheet, sources),
        ];
        expect(exactJson(one)).toBe(exactJson(other));
      }),
    );
  });
});
