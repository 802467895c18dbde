import { describe, expect, it } from 'vitest';
import { exactJson, readNumber } from '../model';
import { jsonText } from './jsonText';

describe('jsonText', () => {
  it('writes the digits that a document wrote', () => {
    const value = {
      id: readNumber('9007199254740993'),
      note: 'a\nb',
      none: [],
      lines: [readNumber('0.12345678901234567891'), { deep: [1, 2] }],
      left: undefined,
    };
    expect(jsonText(value)).toBe(
      [
        '{',
        '  "id": 9007199254740993,',
        '  "note": "a\\nb",',
        '  "none": [],',
        '  "lines": [',
        '    0.12345678901234567891,',
        '    {',
        '      "deep": [',
        '        1,',
        '        2',
        '      ]',
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    expect(exactJson({ id: value.id })).toBe('{"id":9007199254740993}');
  });

  // Before, the list became `[{"id":9007199254740992}]`.
  it('writes them in a payload that has places of its own', () => {
    const value = { sites: [{ id: readNumber('9007199254740993') }] };
    expect(jsonText({ witness: { value } })).toContain(
      '{"id":9007199254740993}',
    );
    expect(exactJson(value)).toBe('{"sites":[{"id":9007199254740993}]}');
  });

  it('writes each place of a finding on a line of its own', () => {
    const report = {
      findings: [
        {
          ruleId: 'response-property-removed',
          sites: [
            { path: '/a', base: { line: 1 }, witness: true },
            { path: '/b', base: null, witness: false },
          ],
        },
        { ruleId: 'operation-removed', sites: [] },
      ],
    };
    const text = jsonText(report);
    expect(text).toBe(
      [
        '{',
        '  "findings": [',
        '    {',
        '      "ruleId": "response-property-removed",',
        '      "sites": [',
        '        {"path":"/a","base":{"line":1},"witness":true},',
        '        {"path":"/b","base":null,"witness":false}',
        '      ]',
        '    },',
        '    {',
        '      "ruleId": "operation-removed",',
        '      "sites": []',
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    expect(JSON.parse(text)).toEqual(report);
  });
});
