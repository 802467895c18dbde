import { describe, expect, it } from 'vitest';
import { buildEstate } from '../estate';
import { attributeOrigins } from './attributeOrigins';
import { attributeWrites } from './attributeWrites';
import type { RowWrite } from './attributeWrites';
import { resolveMappings } from './resolveMappings';

const systems = `kind: System
metadata: { name: ledger }
spec: { role: record }
---
kind: System
metadata: { name: crm }
spec: { role: engagement }
---
kind: System
metadata: { name: shop }
spec: { role: engagement }
---
kind: System
metadata: { name: broker }
spec: { role: transport }
---
kind: System
metadata: { name: gateway }
spec: { role: transport }
`;

/** API entities, each in the system that its name starts with. */
const apis = [
  'ledger-partners',
  'crm-accounts',
  'crm-consents',
  'shop-customers',
  'broker-partners',
  'broker-leads',
  'gateway-accounts',
].map(
  name => `---
kind: API
metadata:
  name: ${name}
  annotations: { interlock.dev/contract: contracts/${name}.yaml }
spec: { system: ${name.split('-')[0]} }
`,
);

interface Flow {
  readonly source: string;
  readonly uses: Readonly<Record<string, 'consumes' | 'provides'>>;
  readonly steps?: string;
  readonly sources: readonly string[];
  readonly target: string;
  /** Operation of the target. */
  readonly operation?: string;
  readonly rows: readonly string[];
}

function writesOf(flows: Readonly<Record<string, Flow>>) {
  const names = Object.entries(flows);
  const entities = names.map(
    ([name, flow]) => `---
kind: Integration
metadata: { name: ${name} }
spec:
  lifecycle: production
  source: ${flow.source}
  mapping: mappings/${name}.yaml
  steps: ${flow.steps ?? '[]'}
  contracts:
${Object.entries(flow.uses)
  .map(([ref, role]) => `    - { ref: ${ref}, role: ${role} }`)
  .join('\n')}
`,
  );
  const sheets = names.map(([name, flow]) => ({
    path: `mappings/${name}.yaml`,
    text: `integration: ${name}
mappings:
  - name: all
    sources:
${flow.sources.map((ref, index) => `      - { name: s${index}, contract: ${ref}, operations: [read X] }`).join('\n')}
    target: { contract: ${flow.target}, operations: [${flow.operation ?? 'update X'}] }
    rows:
${flow.rows.map(row => `      - { ${row} }`).join('\n')}
`,
  }));
  const files = [
    { path: 'catalog.yaml', text: [systems, ...apis, ...entities].join('') },
    ...sheets,
  ];
  const estate = buildEstate(files, { entities: ['catalog.yaml'] });
  expect(estate.problems).toEqual([]);
  const isTransport = (system: string) =>
    ['system:default/broker', 'system:default/gateway'].includes(system);
  const writes = attributeWrites(
    resolveMappings(estate, files).sheets,
    isTransport,
  );
  return { writes, origins: attributeOrigins(writes, isTransport) };
}

const short = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);
const words = ({ row, effect, from, into, attribute }: RowWrite) =>
  `${row.row.id}: ${effect} ${attribute} ${short(from)} > ${short(into)}`;
const shorts = (refs: ReadonlySet<string>) => [...refs].map(short).sort();

const name = (id: string, more = '') =>
  `id: ${id}, source: s0.name, target: ${id}, attribute: account.legalName${more}`;

describe('attributeWrites', () => {
  it('goes from the system of the source to the system of the target', () => {
    const { writes } = writesOf({
      flow: {
        source: 'shop',
        uses: { 'ledger-partners': 'consumes', 'crm-accounts': 'consumes' },
        sources: ['ledger-partners', 'crm-consents'],
        target: 'crm-accounts',
        rows: [
          name('plain'),
          name('created', ', on: [create]'),
          name('shown', ', on: [read]'),
          name('found', ', key: true'),
          'id: none, source: s0.name, target: other',
          'id: both, source: [s0.name, s1.name], target: both, transform: { concat: { separator: x } }, attribute: Account.legalName',
          'id: fixed, target: fixed, transform: { constant: 1 }, attribute: account.legalName',
        ],
      },
    });
    expect(writes.map(words)).toEqual([
      'plain: write account.legalName ledger > crm',
      'created: write account.legalName ledger > crm',
      'shown: look-up account.legalName ledger > crm',
      'found: look-up account.legalName ledger > crm',
      'both: write account.legalName ledger > crm',
      'both: write account.legalName crm > crm',
      'fixed: write account.legalName shop > crm',
    ]);
  });

  it.each([
    ['GET /accounts', 'look-up'],
    ['read Account', 'look-up'],
    ['POST /accounts', 'write'],
    ['create Account', 'write'],
    ['send accounts', 'write'],
  ])('takes %s for a %s', (operation, effect) => {
    const { writes } = writesOf({
      flow: {
        source: 'ledger',
        uses: {},
        sources: ['ledger-partners'],
        target: 'crm-accounts',
        operation: `'${operation}'`,
        rows: [name('plain')],
      },
    });
    expect(writes.map(each => each.effect)).toEqual([effect]);
  });

  it('takes callers for the source of a contract that the flow provides, and its target for an answer', () => {
    const flow: Flow = {
      source: 'crm',
      uses: { 'gateway-accounts': 'provides' },
      sources: ['gateway-accounts'],
      target: 'ledger-partners',
      rows: [name('plain')],
    };
    const steps =
      '[{ from: shop, to: gateway, contract: gateway-accounts }, { from: broker, to: gateway, contract: gateway-accounts }]';
    const { writes } = writesOf({
      declared: flow,
      called: { ...flow, steps },
      answering: {
        ...flow,
        sources: ['ledger-partners'],
        target: 'gateway-accounts',
      },
    });
    expect(writes.map(words)).toEqual([
      'plain: write account.legalName crm > ledger',
      'plain: write account.legalName shop > ledger',
      'plain: answer account.legalName ledger > gateway',
    ]);
  });

  it('takes the source of the flow for middleware, which has no value of its own', () => {
    const flow: Flow = {
      source: 'ledger',
      uses: {},
      sources: ['broker-partners'],
      target: 'crm-accounts',
      rows: [name('plain')],
    };
    const { writes } = writesOf({
      known: flow,
      unknown: { ...flow, source: 'gateway' },
    });
    expect(writes.map(words)).toEqual([
      'plain: write account.legalName ledger > crm',
      'plain: write account.legalName broker > crm',
    ]);
  });
});

describe('attributeOrigins', () => {
  /** Where the value of the last flow comes from. */
  function originsOfLast(flows: Readonly<Record<string, Flow>>) {
    const { writes, origins } = writesOf(flows);
    const last = writes.at(-1);
    if (last === undefined) throw new Error('No row was read.');
    return {
      upstream: shorts(origins.upstream(last)),
      roots: shorts(origins.roots(last)),
    };
  }

  const move = (
    from: string,
    target: string,
    more: Partial<Flow> = {},
  ): Flow => ({
    source: from.split('-')[0] ?? '',
    uses: {},
    sources: [from],
    target,
    rows: [name('plain')],
    ...more,
  });

  it('are none where no row leads to the writer', () => {
    expect(
      originsOfLast({
        other: move('ledger-partners', 'shop-customers'),
        last: move('ledger-partners', 'crm-accounts'),
      }),
    ).toEqual({ upstream: [], roots: ['ledger'] });
  });

  it('go on through a system that keeps the value, whichever contract it came by', () => {
    expect(
      originsOfLast({
        first: move('ledger-partners', 'crm-accounts'),
        last: move('crm-consents', 'shop-customers'),
      }),
    ).toEqual({ upstream: ['ledger'], roots: ['ledger'] });
  });

  it('do not go on through another attribute, a look-up or an answer', () => {
    expect(
      originsOfLast({
        other: move('ledger-partners', 'crm-accounts', {
          rows: [
            'id: a, source: s0.a, target: a, attribute: account.language',
            name('found', ', key: true'),
          ],
        }),
        answer: move('ledger-partners', 'crm-accounts', {
          uses: { 'crm-accounts': 'provides' },
        }),
        last: move('crm-consents', 'shop-customers'),
      }),
    ).toEqual({ upstream: [], roots: ['crm'] });
  });

  it('go on through a topic, and not through its neighbour on the same broker', () => {
    const tell = (topic: string) =>
      move('ledger-partners', topic, { uses: { [topic]: 'provides' } });
    const listen = move('broker-partners', 'crm-accounts', {
      source: 'gateway',
    });
    expect(
      originsOfLast({ told: tell('broker-partners'), last: listen }),
    ).toEqual({ upstream: ['ledger'], roots: ['ledger'] });
    expect(originsOfLast({ told: tell('broker-leads'), last: listen })).toEqual(
      { upstream: [], roots: ['broker'] },
    );
  });

  it('tell what callers send from what they are given', () => {
    const uses = { 'gateway-accounts': 'provides' } as const;
    const answers = move('crm-accounts', 'gateway-accounts', { uses });
    const takes = move('gateway-accounts', 'crm-accounts', { uses });
    const calls = move('shop-customers', 'gateway-accounts');
    expect(originsOfLast({ answers, last: takes })).toEqual({
      upstream: [],
      roots: ['gateway'],
    });
    expect(originsOfLast({ calls, last: takes })).toEqual({
      upstream: ['shop'],
      roots: ['shop'],
    });
  });

  it('end where rows go in a circle, and then start at the writer', () => {
    expect(
      originsOfLast({
        there: move('ledger-partners', 'crm-accounts'),
        last: move('crm-accounts', 'ledger-partners'),
      }),
    ).toEqual({ upstream: ['crm', 'ledger'], roots: ['crm'] });
  });
});
