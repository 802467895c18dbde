import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../model';
import { compareVersions } from './compareVersions';

type Json = { readonly [name: string]: unknown };

/** Answers of GET operations, by path, with the components that they use. */
function contract(answers: Json, schemas: Json = {}): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Sales', version: '1' },
    paths: Object.fromEntries(
      Object.entries(answers).map(([path, schema]) => [
        path,
        {
          get: {
            responses: {
              200: {
                description: 'ok',
                content: { 'application/json': { schema } },
              },
            },
          },
        },
      ]),
    ),
    components: { schemas },
  };
}

function compare(base: Json, revision: Json): readonly Finding[] {
  const [left, right] = [base, revision].map(document => ({
    file: 'sales.yaml',
    text: dump(document, { noRefs: true }),
    references: [],
  }));
  const { findings, problems } = compareVersions(left, right);
  expect(problems).toEqual([]);
  return findings;
}

/** Each finding with the operations and ways that it lists. */
function causes(base: Json, revision: Json): readonly string[] {
  const lines = compare(base, revision).map(
    ({ severity, ruleId, sites }) =>
      `${severity} ${ruleId}: ${sites
        .map(
          ({ operation, path, effect, witness }) =>
            `${operation} ${path} ${effect}${witness ? ' shown' : ''}`,
        )
        .join(', ')}`,
  );
  return lines.sort();
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Json, more: Json = {}) => ({
  type: 'object',
  properties,
  ...more,
});
const text = { type: 'string' };
const number = { type: 'integer' };

describe('a cause', () => {
  it('is one property of one component, however alike two are', () => {
    const schemas = (id: Json) => ({
      Customer: object({ id, name: text }),
      Invoice: object({ id, total: number }),
      Twin: object({ id, name: text }),
    });
    const answers = {
      '/customers': ref('Customer'),
      '/invoices': ref('Invoice'),
      '/twins': ref('Twin'),
    };
    expect(
      causes(
        contract(answers, schemas(text)),
        contract(answers, schemas(number)),
      ),
    ).toEqual([
      'error response-type-changed: GET /customers /id incomparable shown',
      'error response-type-changed: GET /invoices /id incomparable shown',
      'error response-type-changed: GET /twins /id incomparable shown',
    ]);
  });

  it('is one component, wherever it is used', () => {
    const answers = {
      '/payments': object({ payer: ref('Party'), payee: ref('Party') }),
      '/parties': { type: 'array', items: ref('Party') },
    };
    expect(
      causes(
        contract(answers, { Party: object({ iban: text }) }),
        contract(answers, { Party: object({ iban: number }) }),
      ),
    ).toEqual([
      'error response-type-changed: GET /parties /[]/iban incomparable shown, GET /payments /payee/iban incomparable, GET /payments /payer/iban incomparable',
    ]);
  });

  it('is what is written out in several places and agrees in name and content', () => {
    const answers = (status: Json) => ({
      '/orders': object({ status, total: number }),
      '/orders/last': object({ status, total: number }),
      '/parcels': object({ status, weight: number }),
      '/states': object({ status, state: status, total: number }),
    });
    expect(causes(contract(answers(text)), contract(answers(number)))).toEqual([
      'error response-type-changed: GET /orders /status incomparable shown, GET /orders/last /status incomparable',
      'error response-type-changed: GET /parcels /status incomparable shown',
      'error response-type-changed: GET /states /state incomparable shown',
      'error response-type-changed: GET /states /status incomparable shown',
    ]);
  });

  it('names every property whose reference was turned to another component', () => {
    const schemas = { Short: text, Long: number };
    const answers = (name: string) => ({
      '/orders': object({ number: ref(name), other: ref('Short') }),
      '/parcels': object({ code: ref(name) }),
    });
    expect(
      causes(
        contract(answers('Short'), schemas),
        contract(answers('Long'), schemas),
      ),
    ).toEqual([
      'error response-type-changed: GET /orders /number incomparable shown, GET /parcels /code incomparable',
    ]);
  });

  it('is one line of a component that two branches take by allOf', () => {
    const answers = { '/widgets': { oneOf: [ref('Doodad'), ref('Gadget')] } };
    const schemas = (widget: Json) => ({
      Widget: widget,
      Doodad: {
        allOf: [
          ref('Widget'),
          object({ width: number }, { required: ['width'] }),
        ],
      },
      Gadget: {
        allOf: [
          ref('Widget'),
          object({ power: number }, { required: ['power'] }),
        ],
      },
    });
    const base = schemas(object({ stuff: text }, { maxProperties: 3 }));
    for (const widget of [
      object({ stuff: text }),
      object({}, { maxProperties: 3 }),
      object({ stuff: number }, { maxProperties: 3 }),
    ]) {
      const findings = compare(
        contract(answers, base),
        contract(answers, schemas(widget)),
      );
      expect(
        findings.map(({ severity, base: place }) => [
          severity,
          place?.pointer.replace('/properties/stuff', ''),
        ]),
      ).toEqual([['error', '/components/schemas/Widget']]);
    }
  });

  it('stands apart where nothing broke', () => {
    const short = { type: 'string', maxLength: 3 };
    const long = { type: 'string', maxLength: 5 };
    const answers = {
      '/free': object({ code: { anyOf: [text, ref('Code')] } }),
      '/tight': object({ code: ref('Code') }),
      '/tight/list': object({ codes: { type: 'array', items: ref('Code') } }),
      '/either': object({ code: { anyOf: [number, ref('Code')] } }),
    };
    expect(
      causes(
        contract(answers, { Code: short }),
        contract(answers, { Code: long }),
      ),
    ).toEqual([
      'error response-limit-loosened: GET /tight /code wider shown, GET /either /code/|6794cf80 wider, GET /tight/list /codes/[] wider',
      'info response-limit-loosened: GET /free /code/|6794cf80 none',
    ]);
  });
});

describe('the fingerprint of a cause', () => {
  const answers = { '/orders': ref('Order'), '/orders/last': ref('Order') };
  const order = (id: Json) => object({ id, party: ref('Party') });
  const party = object({ iban: text });
  const base = contract(answers, { Order: order(text), Party: party });
  const fingerprints = (revision: Json, from = base) =>
    compare(from, revision).map(({ fingerprint }) => fingerprint);
  const edited = contract(answers, {
    Order: order(number),
    Party: object({ iban: number }),
  });

  it('stays when a component is renamed', () => {
    const renamed = (id: Json, iban: Json) =>
      contract(
        { '/orders': ref('Sale'), '/orders/last': ref('Sale') },
        {
          Sale: object({ id, party: ref('Side') }),
          Side: object({ iban }),
        },
      );
    const plain = fingerprints(edited);
    expect(plain).toHaveLength(2);
    expect(fingerprints(renamed(number, number))).toEqual(plain);
    expect(fingerprints(renamed(number, number), renamed(text, text))).toEqual(
      plain,
    );
  });

  it('stays when a component is written out, on either side', () => {
    const inline = (id: Json, iban: Json) => {
      const whole = object({ id, party: object({ iban }) });
      return contract({ '/orders': whole, '/orders/last': whole });
    };
    const plain = fingerprints(edited);
    expect(fingerprints(inline(number, number))).toEqual(plain);
    expect(fingerprints(inline(number, number), inline(text, text))).toEqual(
      plain,
    );
    expect(fingerprints(edited, inline(text, text))).toEqual(plain);
  });
});
