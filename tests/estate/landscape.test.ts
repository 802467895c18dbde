import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { buildEstate, reachValues } from '@interlock/contract-core';
import type { EstateEntity } from '@interlock/contract-core';
import { readProject, readWorkingTreeFiles } from '@interlock/contract-io';

interface Landscape {
  readonly systems: readonly {
    readonly group: string;
    readonly name: string;
    readonly system: string;
  }[];
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
  }[];
}

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');
const page = join(root, 'docs/estate.md');
const project = await readProject(root);
const { files } = await readWorkingTreeFiles(root, project);
const estate = buildEstate(files, project);
const landscape = load(readFileSync(join(folder, 'landscape.yaml'), 'utf8'), {
  schema: CORE_SCHEMA,
}) as Landscape;

const ofKind = (kind: string) =>
  estate.entities.filter(entity => entity.kind === kind);
const integrations = ofKind('Integration');

const textsAt = (entity: EstateEntity, path: string): readonly string[] =>
  reachValues(entity.document, path).map(({ value }) => String(value));
const nameOf = (ref: string) => ref.slice(ref.indexOf('/') + 1);

/** Systems that a flow names at its ends, between them, or in a step. */
const systemsOf = (integration: EstateEntity): ReadonlySet<string> =>
  new Set(
    ['source', 'target', 'middleware', 'steps/*/from', 'steps/*/to']
      .flatMap(member => textsAt(integration, `/spec/${member}`))
      .map(nameOf),
  );

const contractsOf = (integration: EstateEntity): readonly string[] =>
  textsAt(integration, '/spec/contracts/*/ref').map(nameOf);
const ownerOf = (integration: EstateEntity): string =>
  nameOf(textsAt(integration, '/spec/owner')[0] ?? '');

const scenariosOf = (integration: EstateEntity): readonly string[] =>
  textsAt(
    integration,
    '/metadata/annotations/interlock.dev~1scenarios',
  ).flatMap(scenarios => scenarios.split(', '));

/** Flows through a system that have a contract and an owner, by name. */
const flowsOf = (system: string): readonly EstateEntity[] =>
  integrations.filter(
    integration =>
      systemsOf(integration).has(system) &&
      contractsOf(integration).length > 0 &&
      ownerOf(integration) !== '',
  );

const flowCells = (integration: EstateEntity | undefined) =>
  integration
    ? [
        `\`${nameOf(integration.ref)}\``,
        contractsOf(integration).join(', '),
        ownerOf(integration),
      ]
    : ['nothing', '', ''];

const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
  systems: [
    ['Kind of system', 'Played by', 'Integration', 'Contracts', 'Owner'],
    ...landscape.systems.map(({ group, name, system }) => [
      `${group}: ${name}`,
      `\`${system}\``,
      ...flowCells(flowsOf(system)[0]),
    ]),
  ],
  scenarios: [
    ['Scenario', 'Integration', 'Contracts', 'Owner'],
    ...landscape.scenarios.flatMap(({ id, title }) => {
      const shown = integrations.filter(flow => scenariosOf(flow).includes(id));
      return (shown.length > 0 ? shown : [undefined]).map((flow, index) => [
        index === 0 ? `${id} ${title}` : '',
        ...flowCells(flow),
      ]);
    }),
  ],
};

const blockOf = (name: string) =>
  new RegExp(
    `(<!-- landscape: ${name} -->\n)([^]*?)(<!-- end of landscape -->)`,
  );

/** Rows of a table in the page, whatever its padding. */
function rowsInPage(name: string): readonly (readonly string[])[] {
  const block = blockOf(name).exec(readFileSync(page, 'utf8'))?.[2] ?? '';
  return block
    .split('\n')
    .filter(line => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
}

function writeTable(name: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map(row => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = line(widths.map(width => '-'.repeat(width)));
  const table = [line(head), rule, ...body.map(line)].join('\n');
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(
      blockOf(name),
      (_block, start: string, _old, end: string) =>
        `${start}\n${table}\n\n${end}`,
    ),
  );
}

describe('the landscape', () => {
  it.each(Object.entries(tables))(
    'is in docs/estate.md as it is: %s',
    (name, rows) => {
      if (process.env.UPDATE_LANDSCAPE === '1') writeTable(name, rows);
      expect(rowsInPage(name)).toEqual(rows);
    },
  );

  it('has a system for each kind of system, and all scenarios', () => {
    const systems = new Set(ofKind('System').map(({ ref }) => nameOf(ref)));
    expect(
      landscape.systems.filter(({ system }) => !systems.has(system)),
    ).toEqual([]);
    expect(landscape.scenarios.map(({ id }) => id)).toEqual(
      Array.from({ length: 23 }, (_, index) => `X${index + 1}`),
    );
    expect(
      landscape.scenarios.filter(
        ({ id }) => !integrations.some(flow => scenariosOf(flow).includes(id)),
      ),
    ).toEqual([]);
  });

  it('lets every system take part in a flow with a contract and an owner', () => {
    expect(
      ofKind('System')
        .map(({ ref }) => nameOf(ref))
        .filter(system => flowsOf(system).length === 0),
    ).toEqual([]);
  });

  it('counts the flows of each system in docs/estate.md', () => {
    const section = readFileSync(page, 'utf8').split('\n### ');
    const systems = section.find(text => text.startsWith('Systems\n')) ?? '';
    expect(
      [...systems.matchAll(/\(`([a-z0-9-]+)`\).*\| (\d+) +\|$/gm)]
        .map(([, name, flows]) => `${name} ${flows}`)
        .sort(),
    ).toEqual(
      ofKind('System')
        .map(({ ref }) => nameOf(ref))
        .map(system => `${system} ${flowsOf(system).length}`)
        .sort(),
    );
  });

  it('has at least 40 integrations, 16 data objects and 400 attributes', () => {
    expect(integrations.length).toBeGreaterThanOrEqual(40);
    expect(ofKind('DataObject').length).toBeGreaterThanOrEqual(16);
    expect(
      ofKind('DataObject').flatMap(object =>
        textsAt(object, '/spec/attributes/*/name'),
      ).length,
    ).toBeGreaterThanOrEqual(400);
  });

  it.each([
    '/metadata/description',
    '/spec/event',
    '/spec/pattern/reason',
    '/spec/timing/reason',
    '/spec/exceptionRule/queue',
    '/spec/exceptionRule/remediation',
    '/spec/runbook',
  ])('says nothing twice at %s', member => {
    const users = new Map<string, string[]>();
    for (const integration of integrations)
      for (const text of textsAt(integration, member)) {
        const plain = text.toLowerCase().replace(/\W+/g, ' ').trim();
        users.set(plain, [...(users.get(plain) ?? []), integration.ref]);
      }
    expect([...users].filter(([, flows]) => flows.length > 1)).toEqual([]);
  });
});
