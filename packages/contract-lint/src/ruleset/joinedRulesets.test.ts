import { describe, expect, it } from 'vitest';
import { loadRulesets } from './loadRulesets';

const names = ['info-contact', 'info-license', 'operation-operationId', 'own'];

/** Severity by Spectral's numbers, `off` or `absent`, of some rules. */
function levels(...texts: string[]): readonly unknown[] {
  const loaded = loadRulesets(
    texts.map((text, index) => ({ file: `${index}.yaml`, text })),
  );
  if (!loaded.ok) {
    return loaded.problems.map(
      ({ file, line, column, message }) =>
        `${file}:${line}:${column} ${message}`,
    );
  }
  const { rules } = loaded.ruleset;
  return names.map(name => {
    const rule = rules[name];
    if (rule === undefined) return 'absent';
    return rule.enabled ? rule.severity : 'off';
  });
}

const own = (severity: string, given = '$.info') =>
  `rules:\n  own: { given: ${given}, severity: ${severity}, then: { function: truthy } }\n`;

describe('several rulesets', () => {
  it.each([
    ['one alone', ['extends: spectral:oas\n'], [1, 'off', 1, 'absent']],
    ['add up', ['extends: spectral:oas\n', own('error')], [1, 'off', 1, 0]],
    [
      'a later level outweighs',
      [own('error'), 'rules: { own: info }\n'],
      ['absent', 'absent', 'absent', 2],
    ],
    [
      'a later definition outweighs',
      [own('error'), own('warn')],
      ['absent', 'absent', 'absent', 1],
    ],
    [
      'extending the same engine ruleset again resets no level',
      [
        'extends: spectral:oas\nrules: { info-contact: error, operation-operationId: off }\n',
        `extends: [[spectral:oas, off]]\n${own('error')}`,
        'extends: spectral:oas\nrules: {}\n',
      ],
      [0, 'off', 'off', 0],
    ],
    [
      'the widest choice of an engine ruleset holds',
      [
        'extends: [[spectral:oas, off]]\nrules: { info-contact: error }\n',
        'extends: [[spectral:oas, all]]\n',
      ],
      [0, 1, 1, 'absent'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(levels(...texts)).toEqual(expected);
  });

  it('keep formats, aliases and pages of each file for its own rules', () => {
    const loaded = loadRulesets([
      {
        file: 'a.yaml',
        text: 'documentationUrl: https://example.org/a\nformats: [oas3]\naliases: { Here: [$.info] }\nrules:\n  a: { given: "#Here", then: { function: truthy } }\n',
      },
      {
        file: 'b.yaml',
        text: 'documentationUrl: https://example.org/b\naliases: { Here: [$.paths] }\nrules:\n  b: { given: "#Here", then: { function: truthy } }\n',
      },
    ]);
    const rules = loaded.ok ? Object.values(loaded.ruleset.rules) : [];
    expect(
      rules.map(rule => [
        rule.name,
        rule.documentationUrl,
        rule.formats === null ? [] : [...rule.formats].map(String).length,
        rule.getGivenForFormats(null),
      ]),
    ).toEqual([
      ['a', 'https://example.org/a#a', 1, ['$.info']],
      ['b', 'https://example.org/b#b', [], ['$.paths']],
    ]);
  });

  it.each([
    [
      'a level for a rule that nobody defines',
      ['extends: spectral:oas\n', 'rules:\n  typo: error\n'],
      [
        '1.yaml:2:3 The ruleset sets the level of the rule "typo", which neither it nor a ruleset that it extends defines.',
      ],
    ],
    [
      'faults of both files',
      ['functions: [x]\nrules: {}\n', 'rules: [\n'],
      [
        '0.yaml:1:1 The ruleset names functions of its own (functions); rulesets are data and may not bring code.',
        '1.yaml:2:1 The document is not valid YAML or JSON: unexpected end of the stream within a flow collection.',
      ],
    ],
    [
      'a structure that Spectral refuses, in the second file',
      [own('error'), 'rules:\n  a: { given: $ }\n'],
      [
        '1.yaml:2:3 The ruleset is not valid at rules.a: the rule must have at least "given" and "then" properties.',
      ],
    ],
    [
      'overrides, which would not apply',
      [
        own('error'),
        'rules: {}\noverrides:\n  - { files: ["*"], rules: { own: off } }\n',
      ],
      [
        '1.yaml:2:1 The ruleset has overrides and is joined with other rulesets, where they would not apply.',
      ],
    ],
  ])('tell the file and line of %s', (_, texts, expected) => {
    expect(levels(...texts)).toEqual(expected);
  });
});
