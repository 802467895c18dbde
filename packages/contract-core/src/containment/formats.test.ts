import { describe, expect, it } from 'vitest';
import { exampleOfFormat, matchesFormat, restrictsTexts } from './formats';
import { readPattern } from './readPattern';
import { textFormats } from './textFormats';

type Answers = readonly (readonly [string, boolean | null])[];

const table: Readonly<Record<string, Answers>> = {
  date: [
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2024-04-31', false],
    ['2024-1-1', false],
    ['\u0662024-01-01', false],
  ],
  time: [
    ['08:30:06.283185Z', true],
    ['23:59:60Z', true],
    ['22:59:60Z', false],
    ['15:59:60-08:00', null],
    ['08:30:06', false],
    ['24:00:00Z', false],
  ],
  'date-time': [
    ['2024-01-31T12:00:00Z', true],
    ['2024-01-31t12:00:00z', true],
    ['2024-01-31 12:00:00Z', false],
    ['1998-12-31T15:59:60.123-08:00', null],
  ],
  duration: [
    ['P4DT12H30M5S', true],
    ['P1Y2W', false],
    ['P', false],
    ['PT', false],
  ],
  email: [
    ['joe.bloggs@example.com', true],
    ['"joe@bloggs"@example.com', true],
    ['joe@[IPv6:::1]', true],
    ['.joe@example.com', false],
    ['joe@[127.0.0.300]', false],
    ['2962', false],
  ],
  hostname: [
    ['www.example.com', true],
    ['xn--4gbwdl.xn--wgbh1c', null],
    ['-a.com', false],
    [`${'a'.repeat(64)}.com`, false],
    ['a'.repeat(254), false],
  ],
  ipv4: [
    ['192.168.0.1', true],
    ['087.10.0.1', false],
    ['256.0.0.1', false],
  ],
  ipv6: [
    ['::1', true],
    ['::ffff:192.168.0.1', true],
    ['1::d6::42', false],
    ['12345::', false],
    ['1:2:3:4:5:6:7:8', true],
    ['fe80::a%eth1', false],
  ],
  uri: [
    ['http://foo.bar/?baz=qux#quux', true],
    ['urn:oasis:names', true],
    ['//foo.bar', false],
    ['/abc', false],
    ['http:// shouldfail.com', false],
    ['http://[::1]:80/', true],
  ],
  'uri-reference': [
    ['/abc', true],
    ['\\\\WINDOWS\\share', false],
    ['#fragment', true],
    ['', true],
  ],
  uuid: [
    ['2EB8AA08-AA98-11EA-B4AA-73B441D16380', true],
    ['2eb8aa08-aa98-11ea-b4aa-73b441d1638', false],
  ],
  'json-pointer': [
    ['/foo/bar~0/baz~1/%a', true],
    ['/foo/bar~', false],
    ['foo', false],
  ],
  'relative-json-pointer': [
    ['0/foo', true],
    ['01/a', false],
    ['1#', true],
  ],
  'uri-template': [
    ['http://example.com/{term:1}/{term}', true],
    ['http://example.com/dictionary/{term:1}/{term', null],
  ],
  byte: [
    ['dGV4dA==', true],
    ['dGV4dA=', false],
  ],
  regex: [
    ['^a+$', true],
    ['^(abc', false],
  ],
  iri: [
    ['http://example.com', true],
    ['http://\u0192\u00f8\u00f8.com', null],
    ['http:// a', false],
  ],
  'idn-hostname': [
    ['example.com', true],
    ['\uc2e4\ub840.com', null],
    ['a b', false],
  ],
  'idn-email': [
    ['\uc2e4\ub840@example.com', null],
    ['2962', false],
  ],
  money: [['anything', true]],
};

describe('matchesFormat', () => {
  it.each(Object.entries(table))('%s', (format, answers) => {
    const asked = answers.map(([text]) => [text, matchesFormat(format, text)]);
    expect(asked).toEqual(answers);
  });

  it('is written in expressions that can be read', () => {
    const unreadable = [...textFormats.values()]
      .flatMap(format => [format.pattern, format.uncertain, format.surelyNot])
      .filter(text => text !== undefined && readPattern(text) === null);
    expect(unreadable).toEqual([]);
  });

  it('accepts its own examples', () => {
    const formats = [...textFormats.keys(), 'regex'];
    const answers = formats.map(format => [
      format,
      restrictsTexts(format),
      matchesFormat(format, exampleOfFormat(format) ?? ''),
    ]);
    expect(answers).toEqual(formats.map(format => [format, true, true]));
  });
});
