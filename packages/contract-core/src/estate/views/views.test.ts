import { describe, expect, it } from 'vitest';
import {
  apiView,
  dataObjectView,
  entityView,
  groupView,
  integrationView,
  specAsWritten,
  systemView,
  userView,
} from '.';

const sync = {
  kind: 'Integration',
  metadata: {
    namespace: 'Sales',
    name: 'Account-Sync',
    title: 'Account sync',
    description: 'Keeps accounts equal.',
    tags: ['crm'],
    annotations: { 'interlock.dev/scenarios': 'X18, X23' },
  },
  spec: {
    owner: 'crm',
    supportOwner: 'default/desk',
    domain: 'customer',
    lifecycle: 'production',
    event: 'Account changed',
    source: 'crm',
    target: 'system:default/erp',
    layer: 'process',
    pattern: { style: 'event', degree: 'recommended', reason: 'Many readers.' },
    timing: { mode: 'asynchronous', reason: 'Nobody waits.' },
    protocol: 'kafka',
    criticality: 'high',
    volume: '10 a minute',
    mapping: 'contracts/mappings/account.yaml',
    moves: ['account.legalName'],
    scope: { legalEntity: ['LK10'] },
    requires: [{ dataObject: 'account', attributes: ['legalName'] }],
    steps: [
      {
        from: 'crm',
        to: 'bus',
        action: 'tell',
        synchronous: true,
        contract: 'events',
        operation: 'send accounts',
        compensation: 'tell again',
      },
    ],
    contracts: [
      {
        ref: 'events',
        role: 'provides',
        operations: ['send accounts'],
        fields: ['name'],
        versionPin: '2',
      },
    ],
    dataObjects: ['account'],
    serviceLevels: { rto: 'PT4H', availability: 99.5 },
    reliability: { retry: 'three times' },
    exceptionRule: { categories: ['no key'], queue: 'Board', owner: 'desk' },
    alerts: [{ condition: 'lag', threshold: '5 min', notify: 'desk' }],
    security: { authentication: 'mutual-tls', scopes: ['read'] },
    financialControl: {
      flags: ['posting'],
      retention: 'P10Y',
      approver: 'finance',
      auditTrail: { store: 'archive', keeps: ['response'] },
    },
    environments: ['production'],
    runbook: 'docs/run.md',
    sandbox: { environment: 'test' },
    coexistence: { routing: [{ when: 'country CH', to: 'erp' }], parity: '' },
    migration: { wave: '2', phase: 'move', due: '2027-01-31' },
    review: { cadence: 'yearly', nextDue: '2027-02-01' },
  },
};

describe('the view of an integration', () => {
  it('has every member, with refs in full by the namespace of the entity', () => {
    expect(integrationView(sync)).toEqual({
      ref: 'integration:sales/account-sync',
      id: 'integration:sales/account-sync',
      title: 'Account sync',
      description: 'Keeps accounts equal.',
      tags: ['crm'],
      owner: 'group:sales/crm',
      supportOwner: 'group:default/desk',
      domain: 'domain:sales/customer',
      lifecycle: 'production',
      event: 'Account changed',
      source: 'system:sales/crm',
      target: 'system:default/erp',
      middleware: '',
      layer: 'process',
      pattern: {
        style: 'event',
        degree: 'recommended',
        reason: 'Many readers.',
      },
      style: 'event',
      degree: 'recommended',
      timing: {
        mode: 'asynchronous',
        schedule: '',
        timeZone: '',
        closeWindow: '',
        reason: 'Nobody waits.',
      },
      mode: 'asynchronous',
      protocol: 'kafka',
      criticality: 'high',
      volume: '10 a minute',
      mapping: 'contracts/mappings/account.yaml',
      mappingReason: '',
      moves: [{ pointer: '/spec/moves/0', text: 'account.legalName' }],
      scope: { businessUnit: [], country: [], legalEntity: ['LK10'] },
      requires: [
        {
          pointer: '/spec/requires/0',
          dataObject: 'dataobject:sales/account',
          attributes: ['legalName'],
          goLive: '',
          loadedBy: '',
        },
      ],
      steps: [
        {
          pointer: '/spec/steps/0',
          number: 1,
          from: 'system:sales/crm',
          to: 'system:sales/bus',
          action: 'tell',
          synchronous: true,
          contract: 'api:sales/events',
          operation: 'send accounts',
          onError: '',
          compensation: 'tell again',
          anchor:
            '/spec/steps/[system:sales/crm system:sales/bus send accounts]',
        },
      ],
      contracts: [
        {
          pointer: '/spec/contracts/0',
          contract: 'api:sales/events',
          role: 'provides',
          operations: ['send accounts'],
          fields: [{ pointer: '/spec/contracts/0/fields/0', name: 'name' }],
          versionPin: '2',
        },
      ],
      dataObjects: ['dataobject:sales/account'],
      serviceLevels: {
        rto: 'PT4H',
        rpo: '',
        latency: '',
        availability: 99.5,
        accuracy: '',
      },
      reliability: {
        idempotency: '',
        retry: 'three times',
        deadLetter: '',
        replay: '',
        correlationId: '',
      },
      exceptionRule: {
        categories: ['no key'],
        queue: 'Board',
        owner: 'group:sales/desk',
        remediation: '',
      },
      alerts: [
        {
          pointer: '/spec/alerts/0',
          kind: '',
          serviceLevel: '',
          condition: 'lag',
          threshold: '5 min',
          notify: 'desk',
        },
      ],
      security: {
        authentication: 'mutual-tls',
        scopes: ['read'],
        tokenExpiry: '',
        residency: [],
        masking: '',
      },
      authentication: 'mutual-tls',
      scopes: ['read'],
      residency: [],
      financialControl: {
        retention: 'P10Y',
        approver: 'group:sales/finance',
        auditTrail: { store: 'system:sales/archive', keeps: ['response'] },
      },
      flags: ['posting'],
      touchesTheBooks: true,
      environments: ['production'],
      runbook: 'docs/run.md',
      sandbox: { environment: 'test', data: '' },
      coexistence: {
        routing: [{ when: 'country CH', to: 'system:sales/erp' }],
        parity: '',
        retireWhen: '',
      },
      migration: { wave: '2', phase: 'move', due: '2027-01-31' },
      review: { cadence: 'yearly', lastSignOff: '', nextDue: '2027-02-01' },
      scenarios: ['X18', 'X23'],
      systems: ['system:sales/crm', 'system:default/erp', 'system:sales/bus'],
      running: true,
      important: true,
    });
  });

  it('is there for an entity with slips: what is absent or of another type is empty', () => {
    const { steps, contracts, owner, exceptionRule, coexistence, scenarios } =
      integrationView({
        kind: 'Integration',
        metadata: { name: 'bad' },
        spec: { owner: 'no ref!', steps: 'many', contracts: [7, { ref: 3 }] },
      });
    expect({ steps, owner, exceptionRule, coexistence, scenarios }).toEqual({
      steps: [],
      // A slip stays visible.
      owner: 'no ref!',
      exceptionRule: null,
      coexistence: null,
      scenarios: [],
    });
    expect(contracts.map(({ contract }) => contract)).toEqual(['', '']);
    expect(integrationView({}).ref).toBe(':default/');
  });
});

describe('the views of other kinds', () => {
  it('of a data object', () => {
    expect(
      dataObjectView({
        kind: 'DataObject',
        metadata: { name: 'account' },
        spec: {
          owner: 'sales',
          classification: 'internal',
          identity: { matching: 'tax number', duplicates: 'the desk merges' },
          crossReferences: [{ system: 'crm', key: 'Id', format: 'string(18)' }],
          attributes: [
            {
              name: 'email',
              systemOfRecord: 'crm',
              survivorship: 'latest',
              classification: 'personal',
              canonicalType: 'string(80)',
              description: 'Where bills go.',
              owner: 'desk',
              minimum: true,
              survivorshipRule: {
                byRoutingRule: true,
                ranked: ['crm', 'erp'],
                latest: 'changedAt',
                neverNull: true,
              },
              allowedWriters: ['portal'],
              routing: [
                {
                  system: 'old-crm',
                  when: { country: ['SE'], until: '2026-12-31' },
                },
                { system: 'crm' },
              ],
              matching: 'letter by letter',
              duplicates: 'the desk asks',
              crossReferenceKeys: [
                { system: 'erp', key: 'Mail', format: 'string(80)' },
              ],
              changePropagation: {
                rule: 'Within the hour.',
                to: ['erp'],
                within: 'PT1H',
              },
            },
            { name: 'bare', survivorshipRule: { latest: true } },
          ],
        },
      }),
    ).toEqual({
      ref: 'dataobject:default/account',
      id: 'dataobject:default/account',
      title: 'account',
      description: '',
      tags: [],
      owner: 'group:default/sales',
      lifecycle: '',
      domain: '',
      classification: 'internal',
      attributes: [
        {
          pointer: '/spec/attributes/0',
          name: 'email',
          systemOfRecord: 'system:default/crm',
          survivorship: 'latest',
          classification: 'personal',
          canonicalType: 'string(80)',
          description: 'Where bills go.',
          owner: 'group:default/desk',
          minimum: true,
          survivorshipRule: {
            pointer: '/spec/attributes/0/survivorshipRule',
            byRoutingRule: true,
            ranked: [
              {
                pointer: '/spec/attributes/0/survivorshipRule/ranked/0',
                text: 'system:default/crm',
              },
              {
                pointer: '/spec/attributes/0/survivorshipRule/ranked/1',
                text: 'system:default/erp',
              },
            ],
            latest: true,
            latestBy: 'changedAt',
            neverNull: true,
          },
          allowedWriters: ['system:default/portal'],
          routing: [
            {
              pointer: '/spec/attributes/0/routing/0',
              system: 'system:default/old-crm',
              conditional: true,
              units: { businessUnit: [], country: ['SE'], legalEntity: [] },
              from: '',
              until: '2026-12-31',
            },
            {
              pointer: '/spec/attributes/0/routing/1',
              system: 'system:default/crm',
              conditional: false,
              units: { businessUnit: [], country: [], legalEntity: [] },
              from: '',
              until: '',
            },
          ],
          matching: 'letter by letter',
          duplicates: 'the desk asks',
          crossReferenceKeys: [
            {
              system: 'system:default/erp',
              key: 'Mail',
              format: 'string(80)',
            },
          ],
          changePropagation: {
            pointer: '/spec/attributes/0/changePropagation',
            rule: 'Within the hour.',
            to: [
              {
                pointer: '/spec/attributes/0/changePropagation/to/0',
                text: 'system:default/erp',
              },
            ],
            within: 'PT1H',
          },
        },
        {
          pointer: '/spec/attributes/1',
          name: 'bare',
          systemOfRecord: '',
          survivorship: '',
          classification: '',
          canonicalType: '',
          description: '',
          owner: '',
          minimum: false,
          survivorshipRule: {
            pointer: '/spec/attributes/1/survivorshipRule',
            byRoutingRule: false,
            ranked: [],
            latest: true,
            latestBy: '',
            neverNull: false,
          },
          allowedWriters: [],
          routing: [],
          matching: '',
          duplicates: '',
          crossReferenceKeys: [],
          changePropagation: null,
        },
      ],
      crossReferences: [
        { system: 'system:default/crm', key: 'Id', format: 'string(18)' },
      ],
      knownTo: ['system:default/crm'],
      matching: 'tax number',
      duplicates: 'the desk merges',
      classes: ['internal', 'personal'],
      personal: true,
      financial: false,
    });
  });

  it('of a system', () => {
    expect(
      systemView({
        kind: 'System',
        metadata: { name: 'erp' },
        spec: {
          owner: 'finance',
          domain: 'finance',
          type: 'erp',
          role: 'record',
          vendor: 'own software',
          releaseLine: '2025',
          regions: ['EU'],
          retires: '2030-12-31',
          legalEntities: ['holding'],
          requires: [
            {
              dataObject: 'account',
              goLive: '2026-12-31',
              loadedBy: 'The load of the weekend before.',
            },
          ],
          environments: [
            {
              name: 'live',
              purpose: 'production',
              contracts: [{ ref: 'ledger', version: '2' }],
            },
          ],
        },
      }),
    ).toEqual({
      ref: 'system:default/erp',
      title: 'erp',
      description: '',
      tags: [],
      owner: 'group:default/finance',
      lifecycle: '',
      domain: 'domain:default/finance',
      type: 'erp',
      role: 'record',
      vendor: 'own software',
      releaseLine: '2025',
      regions: ['EU'],
      retires: '2030-12-31',
      legalEntities: ['group:default/holding'],
      requires: [
        {
          pointer: '/spec/requires/0',
          dataObject: 'dataobject:default/account',
          attributes: [],
          goLive: '2026-12-31',
          loadedBy: 'The load of the weekend before.',
        },
      ],
      environments: [
        {
          name: 'live',
          purpose: 'production',
          contracts: [{ contract: 'api:default/ledger', version: '2' }],
        },
      ],
    });
  });

  it('of an API', () => {
    expect(
      apiView({
        kind: 'API',
        metadata: {
          name: 'ledger',
          annotations: {
            'interlock.dev/contract': 'contracts/ledger.yaml',
            'interlock.dev/id': 'ledger-books',
            'interlock.dev/perspective': 'consumer',
            'interlock.dev/offered': 'To partners.',
          },
        },
        spec: {
          owner: 'finance',
          type: 'asyncapi',
          system: 'erp',
          lifecycle: 'production',
          layer: 'system',
        },
      }),
    ).toEqual({
      ref: 'api:default/ledger',
      title: 'ledger',
      description: '',
      tags: [],
      owner: 'group:default/finance',
      lifecycle: 'production',
      domain: '',
      id: 'ledger-books',
      bindings: '',
      file: 'contracts/ledger.yaml',
      perspective: 'consumer',
      type: 'asyncapi',
      system: 'system:default/erp',
      layer: 'system',
      offered: 'To partners.',
    });
    expect(apiView({ kind: 'API', metadata: { name: 'bare' } })).toMatchObject({
      id: 'api:default/bare',
      file: '',
      perspective: 'provider',
    });
  });

  it('of a person and a group', () => {
    expect(
      userView({
        kind: 'User',
        metadata: {
          name: 'lea.marti',
          annotations: {
            'interlock.dev/emails': 'lea@Home.example; LM@example.com',
            'interlock.dev/role': ' architect ',
            'github.com/user-login': 'LeaM',
          },
        },
        spec: {
          profile: { displayName: 'Lea Marti', email: 'Lea@Example.com' },
          memberOf: ['finance'],
        },
      }),
    ).toEqual({
      ref: 'user:default/lea.marti',
      title: 'Lea Marti',
      description: '',
      tags: [],
      owner: '',
      lifecycle: '',
      domain: '',
      displayName: 'Lea Marti',
      email: 'Lea@Example.com',
      emails: ['lea@example.com', 'lea@home.example', 'lm@example.com'],
      logins: ['leam'],
      memberOf: ['group:default/finance'],
      role: 'architect',
    });
    const sales = {
      kind: 'Group',
      metadata: { name: 'sales' },
      spec: { members: ['lea.marti', 'user:other/bo'] },
    };
    expect(groupView(sales).members).toEqual([
      'user:default/lea.marti',
      'user:other/bo',
    ]);
    expect(specAsWritten(sales)).toBe(sales.spec);
  });

  it('of any kind', () => {
    expect(
      entityView({
        kind: 'Component',
        metadata: { name: 'jobs' },
        spec: { owner: 'user:bo', lifecycle: 'retired' },
      }),
    ).toEqual({
      ref: 'component:default/jobs',
      title: 'jobs',
      description: '',
      tags: [],
      owner: 'user:default/bo',
      lifecycle: 'retired',
      domain: '',
    });
  });
});
