import { describe, expect, it } from 'vitest';
import { loadRulesets } from './loadRulesets';

function problemsOf(text: string): readonly string[] {
  const loaded = loadRulesets([{ file: 'rulesets/own.yaml', text }]);
  return loaded.ok
    ? []
    : loaded.problems.map(
        ({ code, file, line, column, pointer, message, remedy }) =>
          `${code} ${file}:${line}:${column} ${pointer} | ${message} | ${remedy}`,
      );
}

const paths =
  'Write a JSONPath whose filters compare members, such as $.paths[*][?(@property === "get")].';
const functions =
  'alphabetical, casing, defined, enumeration, falsy, length, or, pattern, schema, truthy, typedEnum, undefined, unreferencedReusableObject, xor';

describe('a ruleset that is data', () => {
  it.each([
    ['extends: spectral:oas\n'],
    ['extends: [spectral:oas, spectral:asyncapi]\n'],
    ['extends: [[spectral:oas, all]]\nrules: { operation-tags: off }\n'],
    ['{ "extends": [["spectral:asyncapi", "off"]], "rules": {} }'],
    [
      'formats: [oas3, oas3.1, oas3_0]\nrules:\n  a: { given: $.info, then: { field: title, function: truthy } }\n',
    ],
    [
      'extends: spectral:oas\noverrides:\n  - files: [contracts/vendor/**]\n    rules: { info-contact: off }\n',
    ],
    [
      'aliases: { Paths: [$.paths] }\nrules:\n  a: { given: "#Paths[*]~", then: { function: casing, functionOptions: { type: kebab } } }\n',
    ],
  ])('is loaded: %s', text => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('gives the engine the same rules as stock Spectral reads from it', () => {
    const loaded = loadRulesets([
      {
        file: 'own.yaml',
        text: 'extends: [[spectral:oas, off]]\nrules:\n  info-contact: error\n  a: { given: $.info, severity: hint, then: { function: truthy } }\n',
      },
    ]);
    const enabled = loaded.ok
      ? Object.values(loaded.ruleset.rules)
          .filter(rule => rule.enabled)
          .map(rule => [rule.name, rule.severity])
      : [];
    expect(enabled).toEqual([
      ['info-contact', 0],
      ['a', 3],
    ]);
  });
});

describe('a ruleset that is more than data, or less', () => {
  const refusals: readonly [string, string, readonly string[]][] = [
    [
      'functions of its own',
      'functions: [check]\nfunctionsDir: ./functions\nextends: spectral:oas\n',
      [
        `invalid-structure rulesets/own.yaml:1:1 /functions | The ruleset names functions of its own (functions); rulesets are data and may not bring code. | Remove functions and express the rule with Spectral's core functions: ${functions}.`,
        `invalid-structure rulesets/own.yaml:2:1 /functionsDir | The ruleset names functions of its own (functionsDir); rulesets are data and may not bring code. | Remove functionsDir and express the rule with Spectral's core functions: ${functions}.`,
      ],
    ],
    [
      'an address, a file, a package in extends',
      'extends:\n  - https://example.org/rules.yaml\n  - ./base.js\n  - [spectral-owasp, all]\n  - [spectral:oas, most]\n',
      [
        'invalid-structure rulesets/own.yaml:2:5 /extends/0 | The ruleset extends "https://example.org/rules.yaml"; files, packages and addresses are not loaded. | Extend only spectral:oas or spectral:asyncapi, and copy the rules you need into this file.',
        'invalid-structure rulesets/own.yaml:3:5 /extends/1 | The ruleset extends "./base.js"; files, packages and addresses are not loaded. | Extend only spectral:oas or spectral:asyncapi, and copy the rules you need into this file.',
        'invalid-structure rulesets/own.yaml:4:5 /extends/2 | The ruleset extends "spectral-owasp"; files, packages and addresses are not loaded. | Extend only spectral:oas or spectral:asyncapi, and copy the rules you need into this file.',
        'invalid-structure rulesets/own.yaml:5:5 /extends/3 | The ruleset extends spectral:oas with "most", which is not a choice. | Write off, recommended or all beside the name.',
      ],
    ],
    [
      'extends inside an override',
      'extends: spectral:oas\noverrides:\n  - files: ["*.yaml"]\n    extends: ../x.yaml\n',
      [
        'invalid-structure rulesets/own.yaml:4:5 /overrides/0/extends | The ruleset extends "../x.yaml"; files, packages and addresses are not loaded. | Extend only spectral:oas or spectral:asyncapi, and copy the rules you need into this file.',
      ],
    ],
    [
      'a function that is not a core function',
      'rules:\n  a:\n    given: $\n    then:\n      - function: truthy\n      - function: constructor\n',
      [
        `invalid-structure rulesets/own.yaml:6:9 /rules/a/then/1/function | The rule uses the function "constructor", which is not one of Spectral's core functions. | Use one of ${functions}.`,
      ],
    ],
    [
      'code in a path',
      `rules:\n  a:\n    given: $[?("".constructor.constructor("return process")().exit())]\n    then: { function: truthy }\n`,
      [
        `invalid-structure rulesets/own.yaml:3:5 /rules/a/given | The path $[?("".constructor.constructor("return process")().exit())] may not use "constructor" in a filter. | ${paths}`,
      ],
    ],
    [
      'code behind an alias and in a field',
      `aliases: { Bad: ['$..[?(@.x = 1)]'] }\nrules:\n  a:\n    given: "#Bad"\n    then: { field: '$.[?(@.x)]', function: truthy }\n`,
      [
        `invalid-structure rulesets/own.yaml:1:18 /aliases/Bad/0 | The path $..[?(@.x = 1)] may only compare, test text and read members in a filter; "= 1" does something else. | ${paths}`,
        'invalid-structure rulesets/own.yaml:5:13 /rules/a/then/field | The field $.[?(@.x)] may not hold a filter; put the filter into "given". | Write a plain member name or path.',
      ],
    ],
    [
      'code in a message',
      'rules:\n  a:\n    given: $\n    message: "#{{property.toUpperCase()}}"\n    then: { function: truthy }\n',
      [
        'invalid-structure rulesets/own.yaml:4:5 /rules/a/message | The message holds an expression (#{{…}}); rulesets are data and may not bring code. | Insert values with {{property}}, {{value}}, {{path}}, {{description}} or {{error}}.',
      ],
    ],
    [
      'an unknown format',
      'rules:\n  a: { given: $, formats: [oas4], then: { function: truthy } }\n',
      [
        'invalid-structure rulesets/own.yaml:2:28 /rules/a/formats/0 | The ruleset names the format "oas4", which is not known. | Use one of oas2, oas3, oas3.0, oas3.1, oas3.2, asyncapi2, aas2, aas2.0, aas2.1, aas2.2, aas2.3, aas2.4, aas2.5, aas2.6, aas3, aas3.0, aas3.1.',
      ],
    ],
    [
      'options that do not fit the function',
      'rules:\n  a:\n    given: $\n    then: { function: pattern, functionOptions: { matches: x } }\n',
      [
        'invalid-structure rulesets/own.yaml:4:51 /rules/a/then/functionOptions/matches | The ruleset is not valid at rules.a.then.functionOptions.matches: "pattern" function does not support "matches" option. | Correct this member; see the description of Spectral rulesets.',
      ],
    ],
    [
      'a severity that is none',
      'rules:\n  a: { given: $, severity: fatal, then: { function: truthy } }\n',
      [
        'invalid-structure rulesets/own.yaml:2:18 /rules/a/severity | The ruleset is not valid at rules.a.severity: the value has to be one of: 0, 1, 2, 3 or "error", "warn", "info", "hint", "off". | Correct this member; see the description of Spectral rulesets.',
      ],
    ],
    [
      'a rule without then',
      'rules:\n  a: { given: $ }\n',
      [
        'invalid-structure rulesets/own.yaml:2:3 /rules/a | The ruleset is not valid at rules.a: the rule must have at least "given" and "then" properties. | Correct this member; see the description of Spectral rulesets.',
      ],
    ],
    [
      'an alias that is not there',
      'rules:\n  a: { given: "#Nowhere", then: { function: truthy } }\n',
      [
        'invalid-structure rulesets/own.yaml:2:8 /rules/a/given | The ruleset is not valid at rules.a.given: Alias "Nowhere" does not exist. | Correct this member; see the description of Spectral rulesets.',
      ],
    ],
    [
      'neither rules nor extends',
      'description: nothing\n',
      [
        'invalid-structure rulesets/own.yaml:1:1  | The ruleset is not valid at its top: Ruleset must have rules or extends or overrides defined. | Correct this member; see the description of Spectral rulesets.',
      ],
    ],
    [
      'a list',
      '- rules\n',
      [
        'invalid-structure rulesets/own.yaml:1:1  | The ruleset is not valid at its top: Ruleset must have rules or extends or overrides defined. | Correct this member; see the description of Spectral rulesets.',
      ],
    ],
    [
      'no content',
      '',
      [
        'empty-document rulesets/own.yaml:0:0  | The document is empty. | Write the contract into the file, or remove the file.',
      ],
    ],
    [
      'broken YAML',
      'rules:\n  a: [\n',
      [
        'syntax-error rulesets/own.yaml:3:1  | The document is not valid YAML or JSON: unexpected end of the stream within a flow collection. | Correct the text at this place.',
      ],
    ],
    [
      'a JavaScript file',
      "module.exports = { extends: ['spectral:oas'] };\n",
      [
        'syntax-error rulesets/own.yaml:1:46  | The document is not valid YAML or JSON: bad indentation of a mapping entry. | Correct the text at this place.',
      ],
    ],
  ];

  it.each(refusals)('refuses %s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});
