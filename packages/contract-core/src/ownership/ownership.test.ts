import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attributeNameText,
  readAttributeName,
  spellAttributeName,
} from './attributeName';
import { ownersOnDay, routedParts, wholeCompany } from './routedParts';
import { routingFaults } from './routingFaults';
import { legalNameWith, routedBy } from './testing/ownedAttributes';
import type { PlainRoute } from './testing/ownedAttributes';
import { judgeWrite, writesAgainstOwner } from './writesAgainstOwner';
import type { AttributeWrite } from './writesAgainstOwner';

const day = '2026-11-21';
const sys = (name: string) => `system:default/${name}`;
const write = (
  from: string,
  into: string,
  scope: Partial<AttributeWrite['scope']> = {},
): AttributeWrite => ({
  from: sys(from),
  into: sys(into),
  scope: { ...wholeCompany, ...scope },
});
const from = (...names: readonly string[]) => new Set(names.map(sys));

describe('names of attributes', () => {
  it.each([
    ['account.legalName', 'dataobject:default/account', 'legalName'],
    ['Account.legalName', 'dataobject:default/account', 'legalName'],
    ['gl.account.number', 'dataobject:default/gl.account', 'number'],
  ])('reads %s', (text, dataObject, attribute) => {
    expect(readAttributeName(text)).toEqual({ dataObject, attribute });
  });

  it.each(['legalName', '.legalName', 'account.', ''])(
    'sees none in %j',
    text => {
      expect(readAttributeName(text)).toBeNull();
      expect(spellAttributeName(text)).toBe(text);
    },
  );

  it('writes them as rows do', () => {
    expect(spellAttributeName('ACCOUNT.legalName')).toBe('account.legalName');
    expect(attributeNameText('dataobject:sales/account', 'legalName')).toBe(
      'sales/account.legalName',
    );
  });
});

describe('systemsOfRecord', () => {
  it('has every owner, the system of record first', () => {
    const owned = routedBy(
      { system: 'old-erp', when: { country: ['SE'] } },
      { system: 'sap' },
    );
    expect(owned).toMatchObject({
      name: 'account.legalName',
      owners: [sys('sap'), sys('old-erp')],
      steward: 'group:default/sales',
    });
    expect(legalNameWith({ owner: 'desk' })).toMatchObject({
      owners: [sys('sap')],
      steward: 'group:default/desk',
    });
  });
});

describe('judgeWrite', () => {
  const plain = legalNameWith({ allowedWriters: ['portal'] });
  const coexisting = routedBy(
    { system: 'old-erp', when: { country: ['SE'], until: '2027-09-30' } },
    { system: 'sap', when: { country: ['SE'], from: '2027-10-01' } },
    { system: 'sap', when: { country: ['CH', 'DK'] } },
    { system: 'netsuite' },
  );
  it.each([
    [
      'a copy into a system that does not own',
      plain,
      write('crm', 'netsuite'),
      [],
      'into-copy',
    ],
    ['the owner itself', plain, write('sap', 'sap'), [], 'by-owner'],
    [
      'an allowed writer',
      plain,
      write('portal', 'sap'),
      [],
      'by-allowed-writer',
    ],
    ['somebody else', plain, write('crm', 'sap'), [], 'against-owner'],
    [
      'somebody else with the value of somebody else',
      plain,
      write('crm', 'sap'),
      ['mdm'],
      'against-owner',
    ],
    [
      'what the owner said, by way of another',
      plain,
      write('crm', 'sap'),
      ['mdm', 'sap'],
      'passes-on',
    ],
    [
      'what an allowed writer said, by way of another',
      plain,
      write('crm', 'sap'),
      ['portal'],
      'passes-on',
    ],
    [
      'nobody knows who',
      plain,
      { ...write('crm', 'sap'), from: '' },
      [],
      'against-owner',
    ],
    [
      'an owner into the owner of other units',
      coexisting,
      write('old-erp', 'sap'),
      [],
      'by-owner',
    ],
    [
      'an owner of other units, about units that it does not own',
      coexisting,
      write('old-erp', 'sap', { country: ['CH'] }),
      [],
      'against-owner',
    ],
    [
      'into the owner of other units, about units that that does not own',
      coexisting,
      write('crm', 'sap', { country: ['SE'] }),
      [],
      'into-copy',
    ],
    [
      'into the owner of the rest',
      coexisting,
      write('crm', 'netsuite', { country: ['NO'] }),
      [],
      'against-owner',
    ],
    [
      'countries in other letters',
      coexisting,
      write('crm', 'sap', { country: ['ch'] }),
      [],
      'against-owner',
    ],
  ] as const)('%s', (_, owned, made, origins, kind) => {
    expect(judgeWrite(made, owned, { day, origins: from(...origins) })).toBe(
      kind,
    );
  });

  it('goes by the day', () => {
    const made = write('crm', 'sap', { country: ['SE'] });
    const on = (date: string) =>
      judgeWrite(made, coexisting, { day: date, origins: from() });
    expect([on('2027-09-30'), on('2027-10-01')]).toEqual([
      'into-copy',
      'against-owner',
    ]);
  });

  it('does not decide where nobody can survey the routing', () => {
    // Every route leaves out another value of each unit: about 10,000 parts.
    const values = (unit: string, without: number) =>
      Array.from({ length: 40 }, (_, index) => `${unit}${index}`).filter(
        (__, index) => index !== without,
      );
    const owned = routedBy(
      ...Array.from({ length: 40 }, (_, index) => ({
        system: index === 0 ? 'sap' : `erp-${index}`,
        when: {
          businessUnit: values('b', index),
          country: values('c', index),
          legalEntity: values('l', index),
        },
      })),
    );
    const circumstances = { day, origins: from() };
    expect(judgeWrite(write('crm', 'sap'), owned, circumstances)).toBe(
      'undecided',
    );
    expect(writesAgainstOwner(write('crm', 'sap'), owned, circumstances)).toBe(
      true,
    );
    expect(judgeWrite(write('sap', 'crm'), owned, circumstances)).toBe(
      'into-copy',
    );
    expect(routingFaults(owned, day, new Map()).complete).toBe(false);
  });
});

describe('routingFaults', () => {
  const faultsOf = (
    routes: readonly PlainRoute[],
    retires: Readonly<Record<string, string>> = {},
  ) =>
    routingFaults(
      routedBy(...routes),
      day,
      new Map(Object.entries(retires).map(([name, last]) => [sys(name), last])),
    ).faults.map(({ kind, units, from: first, until, owners }) =>
      [kind, units.country ?? 'others', first, until, ...owners].join(' '),
    );

  it('finds none where every unit has one owner on every day', () => {
    expect(
      faultsOf(
        [
          { system: 'old-erp', when: { country: ['SE'], until: '2027-09-30' } },
          { system: 'sap' },
        ],
        { 'old-erp': '2027-09-30' },
      ),
    ).toEqual([]);
    expect(
      routingFaults(
        legalNameWith({}),
        day,
        new Map([[sys('sap'), '2027-01-01']]),
      ),
    ).toEqual({ faults: [], complete: true });
  });

  it.each([
    {
      name: 'days between two routes',
      routes: [
        { system: 'old-erp', when: { country: ['SE'], until: '2027-06-30' } },
        { system: 'sap', when: { country: ['SE'], from: '2027-10-01' } },
        { system: 'sap', when: { country: ['CH'] } },
      ],
      faults: ['gap SE 2027-07-01 2027-09-30', 'gap others 2026-11-21 '],
    },
    {
      name: 'days on which two own',
      routes: [
        { system: 'old-erp', when: { country: ['SE'], until: '2027-10-31' } },
        { system: 'sap', when: { country: ['SE', 'CH'], from: '2027-10-01' } },
        { system: 'sap' },
      ],
      faults: [
        'overlap SE 2027-10-01 2027-10-31 system:default/old-erp system:default/sap',
      ],
    },
    {
      name: 'two that take the rest',
      routes: [{ system: 'old-erp' }, { system: 'sap' }],
      faults: [
        'overlap others 2026-11-21  system:default/old-erp system:default/sap',
      ],
    },
    {
      name: 'days after an owner is switched off',
      routes: [
        { system: 'old-erp', when: { country: ['SE'] } },
        { system: 'sap' },
      ],
      retires: { 'old-erp': '2027-09-30' },
      faults: ['gap SE 2027-10-01 '],
    },
    {
      name: 'nothing of what is over',
      routes: [
        { system: 'old-erp', when: { until: '2026-06-30' } },
        { system: 'sap', when: { from: '2026-09-01' } },
      ],
      faults: [],
    },
  ])('finds $name', ({ routes, retires = {}, faults }) => {
    expect(faultsOf(routes, retires)).toEqual(faults);
  });
});

// What routing means, said once more by trying every unit on every day.
const countries = ['CH', 'DK', 'SE'];
const companies = ['LK10', 'LK20'];
const days = [
  '2026-11-21',
  '2026-11-22',
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
];
const subset = (values: readonly string[]) =>
  fc.subarray([...values], { minLength: 1 });
const routes = fc.array(
  fc.record(
    {
      system: fc.constantFrom('sap', 'old-erp', 'netsuite'),
      when: fc.record(
        {
          country: subset(countries),
          legalEntity: subset(companies),
          from: fc.constantFrom(...days),
          until: fc.constantFrom(...days),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['system'] },
  ),
  { minLength: 1, maxLength: 5 },
);

function ownersByTrying(
  routing: readonly PlainRoute[],
  country: string,
  company: string,
  on: string,
): readonly string[] {
  const within = (list: unknown, value: string) =>
    !Array.isArray(list) || list.includes(value);
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const holding = routing.filter(
    ({ when }) =>
      when !== undefined &&
      within(when.country, country) &&
      within(when.legalEntity, company) &&
      (text(when.from) ?? on) <= on &&
      on <= (text(when.until) ?? on),
  );
  const deciding =
    holding.length > 0
      ? holding
      : routing.filter(({ when }) => when === undefined);
  return [...new Set(deciding.map(({ system }) => sys(system)))].sort();
}

const everyUnit = [...countries, 'NO'].flatMap(country =>
  [...companies, 'LK99'].map(company => [country, company] as const),
);

describe('whatever the routes', () => {
  it('parts have the owners that every unit has for itself', () => {
    fc.assert(
      fc.property(routes, fc.constantFrom(...days), (routing, on) => {
        const owned = routedBy(...routing);
        const found = routedParts(owned).parts.map(part =>
          [...ownersOnDay(owned, part, on)].sort().join(' '),
        );
        const tried = everyUnit.map(([country, company]) =>
          ownersByTrying(routing, country, company, on).join(' '),
        );
        expect(new Set(found)).toEqual(new Set(tried));
      }),
    );
  });

  it('a gap or an overlap is found exactly where a unit has no owner or several', () => {
    fc.assert(
      fc.property(routes, routing => {
        const { faults } = routingFaults(
          routedBy(...routing),
          days[0] ?? '',
          new Map(),
        );
        for (const on of days) {
          const found = faults
            .filter(
              fault =>
                fault.from <= on && (fault.until === '' || on <= fault.until),
            )
            .map(({ owners }) => [...owners].sort().join(' '));
          const tried = everyUnit
            .map(([country, company]) =>
              ownersByTrying(routing, country, company, on),
            )
            .filter(owners => owners.length !== 1)
            .map(owners => owners.join(' '));
          expect(new Set(found)).toEqual(new Set(tried));
        }
      }),
    );
  });

  const system = fc.constantFrom('sap', 'old-erp', 'netsuite', 'crm', 'portal');
  const scopes = fc.record(
    { country: subset(countries), legalEntity: subset(companies) },
    { requiredKeys: [] },
  );
  const judged = fc.record({
    routing: fc.option(routes, { nil: undefined }),
    allowedWriters: fc.subarray(['portal', 'crm', 'old-erp']),
    made: fc
      .tuple(system, system, scopes)
      .map(([left, right, scope]) => write(left, right, scope)),
    origins: fc
      .subarray(['sap', 'old-erp', 'portal', 'crm'])
      .map(names => from(...names)),
    on: fc.constantFrom(...days),
  });

  it('an owner is never against itself', () => {
    fc.assert(
      fc.property(judged, ({ routing, allowedWriters, made, origins, on }) => {
        const owned = legalNameWith({ routing, allowedWriters });
        const { parts } = routedParts(owned, made.scope);
        const owners = parts.flatMap(part => ownersOnDay(owned, part, on));
        fc.pre(owners.includes(made.from) || made.from === made.into);
        expect(writesAgainstOwner(made, owned, { day: on, origins })).toBe(
          false,
        );
      }),
    );
  });

  it('a further allowed writer, or a further origin, never makes a right write wrong', () => {
    fc.assert(
      fc.property(
        judged,
        system,
        ({ routing, allowedWriters, made, origins, on }, further) => {
          const before = writesAgainstOwner(
            made,
            legalNameWith({ routing, allowedWriters }),
            { day: on, origins },
          );
          const more = legalNameWith({
            routing,
            allowedWriters: [...new Set([...allowedWriters, further])],
          });
          const after = [
            writesAgainstOwner(made, more, { day: on, origins }),
            writesAgainstOwner(made, more, {
              day: on,
              origins: new Set([...origins, sys(further)]),
            }),
          ];
          if (!before) expect(after).toEqual([false, false]);
          if (made.from === sys(further)) expect(after[0]).toBe(false);
        },
      ),
    );
  });

  it('a copy into a system that owns nothing is never against anybody', () => {
    fc.assert(
      fc.property(judged, ({ routing, allowedWriters, made, origins, on }) => {
        const owned = legalNameWith({ routing, allowedWriters });
        fc.pre(!owned.owners.includes(made.into));
        expect(judgeWrite(made, owned, { day: on, origins })).toBe('into-copy');
      }),
    );
  });
});
