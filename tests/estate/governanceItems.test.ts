import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import {
  catalogRules,
  entityKinds,
  isPlainObject,
  mappingRules,
  readSpecificationRules,
  waiverRules,
} from '@interlock/contract-core';

interface Item {
  readonly what: string;
  readonly fields?: readonly string[];
  readonly also?: string;
  readonly open?: string;
}

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');
const page = join(root, 'docs/governance-items.md');
const items = load(readFileSync(join(folder, 'governanceItems.yaml'), 'utf8'), {
  schema: CORE_SCHEMA,
}) as Readonly<Record<string, Item>>;

/** How many items each chapter of the requirements has. */
const chapters = { A: 22, B: 27, C: 16, D: 16, E: 24, F: 14 };

const titles: Readonly<Record<string, string>> = {
  A: 'Ownership and system of record',
  B: 'Flow and mapping',
  C: 'Reliability and service levels',
  D: 'Security, privacy, audit',
  E: 'Change, version, release',
  F: 'Operation and visibility',
};

function filesIn(path: string) {
  return readdirSync(join(root, path))
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({
      path: `${path}/${name}`,
      text: readFileSync(join(root, path, name), 'utf8'),
    }));
}

const rulesets = filesIn('rulesets').filter(({ text }) =>
  /^rules:$/m.test(text),
);
const specification = readSpecificationRules(
  rulesets,
  filesIn('rulesets/rules'),
);
const rules = [
  ...specification.rules,
  ...catalogRules,
  ...mappingRules,
  ...waiverRules,
];

/** Ids of the rules that answer an item, as links to their pages. */
const rulesFor = (item: string) =>
  rules
    .filter(({ answers }) => answers.includes(item))
    .map(({ id }) => id)
    .sort()
    .map(id => `[\`${id}\`](rules.md#${id})`);

function rowOf([id, item]: readonly [string, Item]): string {
  const elsewhere = [
    ...(item.also === undefined ? [] : [item.also]),
    ...(item.open === undefined ? [] : [`open: ${item.open}`]),
  ];
  return `| ${[
    id,
    item.what,
    rulesFor(id).join(', '),
    (item.fields ?? []).map(field => `\`${field}\``).join(', '),
    elsewhere.join('; '),
  ].join(' | ')} |`;
}

function chapterOf(letter: string): string {
  const rows = Object.entries(items)
    .filter(([id]) => id.startsWith(letter))
    .map(rowOf);
  return [
    `## ${letter}. ${titles[letter] ?? ''}`,
    [
      '| Item | What | Rules | Fields | Elsewhere |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}

/** Whether a schema has the member at `Kind.member.member` below `spec`. */
function knowsField(field: string): boolean {
  const [kind = '', ...members] = field.split('.');
  let schema: unknown = entityKinds.get(kind)?.schema;
  for (const member of ['spec', ...members]) {
    while (isPlainObject(schema) && isPlainObject(schema.items))
      schema = schema.items;
    schema =
      isPlainObject(schema) && isPlainObject(schema.properties)
        ? schema.properties[member]
        : undefined;
  }
  return schema !== undefined;
}

describe('the items of governance', () => {
  it('are all there, in their order', () => {
    expect(Object.keys(items)).toEqual(
      Object.entries(chapters).flatMap(([letter, count]) =>
        Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
      ),
    );
  });

  it('say what they are and where they are answered, and nothing else', () => {
    expect(
      Object.values(items)
        .flatMap(item => Object.keys(item))
        .filter(key => !['what', 'fields', 'also', 'open'].includes(key)),
    ).toEqual([]);
  });

  it('name members of entities that the schemas have', () => {
    expect(
      Object.values(items)
        .flatMap(({ fields }) => fields ?? [])
        .filter(field => !knowsField(field)),
    ).toEqual([]);
    expect(knowsField('Integration.reliability.nothing')).toBe(false);
  });

  it('are answered by something, or said to be open', () => {
    expect(
      Object.entries(items)
        .filter(
          ([id, { fields, also, open }]) =>
            rulesFor(id).length === 0 &&
            fields === undefined &&
            also === undefined &&
            open === undefined,
        )
        .map(([id]) => id),
    ).toEqual([]);
  });

  it('are all that rules say that they answer', () => {
    expect(specification.rules.length).toBeGreaterThan(0);
    expect(
      rules.flatMap(({ id, answers }) =>
        answers
          .filter(item => !Object.hasOwn(items, item))
          .map(item => `${id} ${item}`),
      ),
    ).toEqual([]);
  });

  it('stand in docs/governance-items.md as they are here', async () => {
    const text = readFileSync(page, 'utf8');
    const start = text.split(/^## /m)[0] ?? '';
    const written = await format(
      `${start}${Object.keys(chapters).map(chapterOf).join('\n\n')}\n`,
      { parser: 'markdown', singleQuote: true },
    );
    if (process.env.UPDATE_ITEMS !== undefined) writeFileSync(page, written);
    expect(readFileSync(page, 'utf8')).toBe(written);
  });
});
