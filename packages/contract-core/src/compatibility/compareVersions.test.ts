import { describe, expect, it } from 'vitest';
import type { ContractSource } from '../parse';
import { compareVersions } from './compareVersions';

function source(text: string, file = 'contract.yaml'): ContractSource {
  return { file, text, references: [] };
}

/** What changed, without places and prints, for tables. */
function findingsOf(base: string, revision: string): readonly string[] {
  const compared = compareVersions(source(base), source(revision));
  expect(compared.problems).toEqual([]);
  return compared.findings.map(
    finding =>
      `${finding.severity} ${finding.ruleId} ${finding.effect}: ${finding.message}`,
  );
}

const orders = `openapi: 3.0.3
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
  /orders/{id}:
    get:
      responses:
        '200':
          description: One order.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
    put:
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Order' }
      responses:
        '204': { description: Stored. }
components:
  schemas:
    Order:
      type: object
      properties:
        id: { type: string }
        note: { type: string, nullable: true }
        lines:
          type: array
          items:
            type: object
            properties:
              amount: { type: number, minimum: 0, exclusiveMinimum: true }
`;

describe('sides that are missing', () => {
  it('has nothing to say of a first version', () => {
    const { base, revision, findings, problems } = compareVersions(
      null,
      source(orders),
    );
    expect({ base, title: revision?.title, findings, problems }).toEqual({
      base: null,
      title: 'Orders',
      findings: [],
      problems: [],
    });
  });

  it('calls a removed contract an error', () => {
    expect(compareVersions(source(orders), null).findings).toEqual([
      {
        ruleId: 'contract-removed',
        severity: 'error',
        direction: 'none',
        effect: 'narrower',
        proof: 'structural',
        message: 'The contract Orders was removed.',
        operation: '',
        base: { file: 'contract.yaml', pointer: '', line: 1, column: 1 },
        revision: null,
        witness: null,
        sites: [
          {
            operation: '',
            direction: 'none',
            effect: 'narrower',
            path: '',
            witness: false,
            base: { file: 'contract.yaml', pointer: '', line: 1, column: 1 },
            revision: null,
          },
        ],
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
  });

  it('proves nothing when a side cannot be read', () => {
    const compared = compareVersions(
      source(orders),
      source('{', 'broken.yaml'),
    );
    expect({
      findings: compared.findings,
      codes: compared.problems.map(problem => problem.code),
    }).toEqual({ findings: [], codes: ['syntax-error'] });
  });
});

describe('a base that cannot be read', () => {
  const broken = 'openapi: 3.0.3\ninfo: {\npaths: {}\n';

  it('leaves a first version with one undecided finding', () => {
    const compared = compareVersions(source(broken), source(orders));
    const place = { file: 'contract.yaml', pointer: '', line: 4, column: 1 };
    expect({ ...compared, revision: compared.revision?.title }).toEqual({
      base: null,
      revision: 'Orders',
      findings: [
        {
          ruleId: 'base-unreadable',
          severity: 'warn',
          direction: 'none',
          effect: 'undecided',
          proof: 'undecided',
          message:
            'The base cannot be read, so the revision counts as a first version: The document is not valid YAML or JSON: unexpected end of the stream within a flow collection.',
          operation: '',
          base: place,
          revision: null,
          witness: null,
          sites: [
            {
              operation: '',
              direction: 'none',
              path: '',
              effect: 'undecided',
              witness: false,
              base: place,
              revision: null,
            },
          ],
          fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      ],
      problems: [],
      notes: [],
    });
  });

  it.each([
    ['of no known format', 'hello: world\n'],
    ['without any text', ''],
    ['with a list for its paths', 'openapi: 3.0.3\npaths: []\n'],
    ['of a version that nobody reads', 'swagger: "1.2"\napis: []\n'],
    ['in broken XML', '<edmx:Edmx Version="4.0"><edmx:DataServices>'],
  ])('is one %s, too', (_title, text) => {
    const { findings, problems } = compareVersions(
      source(text),
      source(orders),
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['base-unreadable']);
    expect(problems).toEqual([]);
  });

  it('asks the same while its text stays, whatever the revision says', () => {
    const printOf = (base: string, revision: string) =>
      compareVersions(source(base), source(revision)).findings[0].fingerprint;
    const print = printOf(broken, orders);
    expect(printOf(broken, orders.replace('1.0.0', '2.0.0'))).toBe(print);
    expect(printOf(`${broken}# still broken`, orders)).not.toBe(print);
  });

  it('can be removed, which everybody notices', () => {
    const { findings, problems } = compareVersions(source(broken), null);
    expect({
      messages: findings.map(({ message }) => message),
      problems,
    }).toEqual({
      messages: ['The contract contract.yaml was removed.'],
      problems: [],
    });
  });

  it('is told apart where the revision cannot be read either', () => {
    const { findings, problems } = compareVersions(source(broken), source(''));
    expect(findings).toEqual([]);
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '4: In the base: The document is not valid YAML or JSON: unexpected end of the stream within a flow collection.',
      '0: The document is empty.',
    ]);
  });
});

describe('one cause', () => {
  it('is one finding per direction with every operation that shows it', () => {
    const revision = orders.replace('        id: { type: string }\n', '');
    const { findings } = compareVersions(source(orders), source(revision));
    expect(findings).toEqual([
      {
        ruleId: 'response-property-removed',
        severity: 'error',
        direction: 'response',
        effect: 'wider',
        proof: 'witness',
        message:
          'The property `id` was removed from the response; a consumer that reads it finds nothing (GET /orders, response 200 application/json, and 1 more place).',
        operation: 'GET /orders',
        base: {
          file: 'contract.yaml',
          pointer: '/components/schemas/Order/properties/id',
          line: 32,
          column: 9,
        },
        revision: {
          file: 'contract.yaml',
          pointer: '/components/schemas/Order',
          line: 29,
          column: 5,
        },
        witness: {
          value: { id: 1 },
          pointer: '/id',
          validInBase: false,
          validInRevision: true,
        },
        sites: ['/orders', '/orders/{id}'].map(path => ({
          operation: `GET ${path}`,
          direction: 'response',
          effect: 'wider',
          path: '',
          witness: true,
          base: contentOf(path, path === '/orders' ? 10 : 18),
          revision: contentOf(path, path === '/orders' ? 10 : 18),
        })),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
      expect.objectContaining({
        ruleId: 'request-property-removed',
        severity: 'warn',
        operation: 'PUT /orders/{id}',
      }),
    ]);
  });

  it('keeps its fingerprint when another edit joins it', () => {
    const once = orders.replace('        id: { type: string }\n', '');
    const twice = once.replace(', nullable: true', '');
    const prints = [once, twice].map(
      text =>
        compareVersions(source(orders), source(text)).findings.find(
          finding => finding.ruleId === 'response-property-removed',
        )?.fingerprint,
    );
    expect(prints[0]).toBe(prints[1]);
  });
});

describe('OpenAPI 3.0 and 3.1', () => {
  it('say the same in different spellings', () => {
    const modern = orders
      .replace('3.0.3', '3.1.0')
      .replace('type: string, nullable: true', 'type: [string, "null"]')
      .replace('minimum: 0, exclusiveMinimum: true', 'exclusiveMinimum: 0');
    expect(findingsOf(orders, modern)).toEqual([]);
  });

  it('closes a flow collection under its key as everybody writes it', () => {
    const flow = orders.replace(
      'Order:\n      type: object\n',
      'Order:\n      required: [\n        id\n      ]\n      type: object\n',
    );
    const { findings, problems } = compareVersions(source(flow), source(flow));
    expect({ findings, problems }).toEqual({ findings: [], problems: [] });
  });
});

describe('webhooks and callbacks', () => {
  const webhook = (properties: string) => `openapi: 3.1.0
info: { title: Payments, version: 1.0.0 }
webhooks:
  paid:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [id], properties: { ${properties} } }
      responses:
        '204': { description: Taken. }
`;

  it('turn the direction: what a webhook no longer sends breaks its reader', () => {
    expect(
      findingsOf(
        webhook('id: { type: string }, iban: { type: string }'),
        webhook('id: { type: string }'),
      ),
    ).toEqual([
      'error response-property-removed wider: The property `iban` was removed from the body; a consumer that reads it finds nothing (POST webhook paid, body application/json).',
    ]);
  });
});

const version2 = `asyncapi: 2.6.0
info: { title: Invoices, version: 1.0.0 }
channels:
  invoices/{region}/posted:
    parameters:
      region: { schema: { type: string } }
    subscribe:
      message: { $ref: '#/components/messages/posted' }
  invoices/{region}/commands:
    parameters:
      region: { schema: { type: string } }
    publish:
      message:
        oneOf:
          - { $ref: '#/components/messages/post' }
          - { $ref: '#/components/messages/cancel' }
components:
  messages:
    posted: { payload: { type: object, properties: { id: { type: string }, total: { type: number } } } }
    post: { payload: { type: object, properties: { id: { type: string } } } }
    cancel: { payload: { type: object, properties: { id: { type: string } } } }
`;

const version3 = `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  anyKey:
    address: invoices/{country}/posted
    parameters: { country: {} }
    messages:
      somePosted: { $ref: '#/components/messages/posted' }
  commands:
    address: invoices/{region}/commands
    parameters: { region: {} }
    messages:
      post: { $ref: '#/components/messages/post' }
      cancel: { $ref: '#/components/messages/cancel' }
operations:
  announce:
    action: send
    channel: { $ref: '#/channels/anyKey' }
  takePost:
    action: receive
    channel: { $ref: '#/channels/commands' }
    messages: [{ $ref: '#/channels/commands/messages/post' }]
  takeCancel:
    action: receive
    channel: { $ref: '#/channels/commands' }
    messages: [{ $ref: '#/channels/commands/messages/cancel' }]
components:
  messages:
    posted: { payload: { type: object, properties: { id: { type: string }, total: { type: number } } } }
    post: { payload: { type: object, properties: { id: { type: string } } } }
    cancel: { payload: { type: object, properties: { id: { type: string } } } }
`;

describe('AsyncAPI', () => {
  it('says the same in version 2 and 3, whatever keys and parameters are called', () => {
    expect(findingsOf(version2, version3)).toEqual([]);
    expect(findingsOf(version3, version2)).toEqual([]);
  });

  it.each([
    [
      'an event loses a property',
      version3.replace(', total: { type: number }', ''),
      [
        'error response-property-removed wider: The property `total` was removed from the message; a consumer that reads it finds nothing (send invoices/{region}/posted, message).',
      ],
    ],
    [
      'a command is refused',
      version3.replace(/ {2}takeCancel:(?:.|\n)*?(?=components)/, ''),
      [
        'error request-message-removed narrower: The message cancel is no longer received (receive invoices/{region}/commands, message).',
      ],
    ],
    [
      'a channel changes its address',
      version3.replace(
        'invoices/{country}/posted',
        'invoices/{country}/booked',
      ),
      [
        'error channel-removed narrower: The channel invoices/{region}/posted was removed (send invoices/{region}/posted).',
        'info channel-added wider: The channel invoices/{country}/booked was added (send invoices/{country}/booked).',
      ],
    ],
    [
      'a command must carry more',
      version3.replace(
        'post: { payload: { type: object,',
        'post: { payload: { type: object, required: [id],',
      ),
      [
        'error request-property-became-required narrower: The property `id` of the message post became required; requests without it are refused (receive invoices/{region}/commands, message post).',
      ],
    ],
  ])('tells when %s', (_title, revision, findings) => {
    expect(findingsOf(version2, revision)).toEqual(findings);
  });
});

function contentOf(path: string, line: number) {
  return {
    file: 'contract.yaml',
    pointer: `/paths/${path.replaceAll('/', '~1')}/get/responses/200/content/application~1json`,
    line,
    column: 13,
  };
}
