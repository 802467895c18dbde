import { describe, expect, it } from 'vitest';
import { shownDocument } from './shownDocument';

const shown = (value: object) => {
  const document = shownDocument('openapi.json', JSON.stringify(value));
  if (!document.ok) throw new Error(document.reason);
  return JSON.parse(document.text) as unknown;
};

const named = (reference: string) => ({
  description: `Stands at \`${reference}\`, outside of this document, and is not shown here.`,
});

describe('what a viewer is given', () => {
  it('is the text itself where nothing in it is fetched', () => {
    const text =
      "openapi: 3.0.3 # kept\ninfo: { title: 'A < B', description: 'See [docs](https://a.test) and `List<String>`.' }\npaths: { /a: { $ref: '#/x' } }\n";
    expect(shownDocument('openapi.yaml', text)).toEqual({ ok: true, text });
  });

  it.each([
    'https://evil.test/x.yaml#/Pet',
    'http://evil.test/x.json',
    '//evil.test/x.json',
    './common.yaml#/Pet',
    'common.yaml',
    '/api/catalog/entities',
    'data:application/json,{}',
    '',
  ])('names the reference %j instead of following it', reference => {
    expect(
      shown({
        a: [{ $ref: reference, description: 'own' }],
        b: { $ref: '#/a' },
      }),
    ).toEqual({ a: [named(reference)], b: { $ref: '#/a' } });
  });

  it('finds a reference however its key is written', () => {
    const yaml = shownDocument(
      'asyncapi.yaml',
      'a: { "\\u0024ref": "https://evil.test/x" }\nb: &far\n  $ref: https://evil.test/y\nc: *far\n',
    );
    expect(yaml.ok && JSON.parse(yaml.text)).toEqual({
      a: named('https://evil.test/x'),
      b: named('https://evil.test/y'),
      c: named('https://evil.test/y'),
    });
  });

  it('leaves a property called $ref, and members that prose may have as names', () => {
    const schema = {
      properties: {
        $ref: { type: 'string' },
        description: { type: 'string' },
      },
    };
    expect(shown(schema)).toEqual(schema);
  });

  it.each([
    ['![logo](https://evil.test/a.png)', '[logo](https://evil.test/a.png)'],
    ['![logo][1]', '[logo][1]'],
    [
      'before <img src=https://evil.test/a.png> after',
      'before &lt;img src=https://evil.test/a.png> after',
    ],
    ['<IMG\nsrc="x">', '&lt;IMG\nsrc="x">'],
    [
      '<b style="background:url(https://evil.test)">x</b>',
      '&lt;b style="background:url(https://evil.test)">x</b>',
    ],
    ['<video poster="x"></video>', '&lt;video poster="x">&lt;/video>'],
    ['a <b>bold</b> <a href="https://a.test">link</a>', null],
  ])('makes a link of an image in prose: %j', (text, expected) => {
    expect(shown({ info: { description: text } })).toEqual({
      info: { description: expected ?? text },
    });
  });

  it('says why a text cannot be shown', () => {
    expect(shownDocument('openapi.yaml', '')).toEqual({
      ok: false,
      reason: 'The document is empty.',
    });
  });
});
