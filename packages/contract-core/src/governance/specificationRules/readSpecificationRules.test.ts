import { describe, expect, it } from 'vitest';
import {
  readSpecificationRules,
  rulePagePaths,
} from './readSpecificationRules';
import type { SpecificationRules } from './readSpecificationRules';

const ruleset = {
  path: 'rulesets/openapi.yaml',
  text: `extends: [[spectral:oas, recommended]]
rules:
  operation-operationId: error
  own-title-short:
    description: A title fits on a card.
    documentationUrl: https://example.org/titles
    severity: hint
    given: $.info.title
    then: { function: length, functionOptions: { max: 40 } }
  own-later:
    description: Not yet.
    severity: off
    given: $
    then: { function: truthy }
`,
};

function pageOf(id: string) {
  return {
    path: `rulesets/rules/${id}.yaml`,
    text: `id: ${id}
appliesTo: openapi
reason: >-
  Cards cut what is longer.
remedy: Shorten it.
answers: [E12]
bad:
  text: |
    openapi: 3.0.3
  findings:
    - 1:1 /info/title Too long.
good:
  text: |
    openapi: 3.1.0
`,
  };
}

function problemsOf({ problems }: SpecificationRules): readonly string[] {
  return problems.map(
    ({ code, file, line, column, pointer, message, remedy }) =>
      `${code} ${file}:${line}:${column} ${pointer} | ${message} | ${remedy}`,
  );
}

describe('readSpecificationRules', () => {
  it('joins each rule with its page and leaves out what is off or not own', () => {
    expect(
      readSpecificationRules(
        [ruleset],
        [pageOf('own-title-short'), pageOf('own-later')],
      ),
    ).toEqual({
      rules: [
        {
          id: 'own-title-short',
          appliesTo: 'openapi',
          demand: 'A title fits on a card.',
          reason: 'Cards cut what is longer.',
          remedy: 'Shorten it.',
          severity: 'info',
          ruleset: 'rulesets/openapi.yaml',
          reference: 'https://example.org/titles',
          answers: ['E12'],
          bad: {
            text: 'openapi: 3.0.3\n',
            findings: ['1:1 /info/title Too long.'],
          },
          good: { text: 'openapi: 3.1.0\n', findings: [] },
        },
      ],
      problems: [],
    });
  });

  it('names the pages that rulesets need', () => {
    expect(
      rulePagePaths([ruleset, { path: 'own.yaml', text: ruleset.text }]),
    ).toEqual([
      'rulesets/rules/own-title-short.yaml',
      'rulesets/rules/own-later.yaml',
      'rules/own-title-short.yaml',
      'rules/own-later.yaml',
    ]);
  });

  it('says which rule has no page and which page has no rule', () => {
    expect(
      problemsOf(
        readSpecificationRules(
          [ruleset],
          [pageOf('own-later'), pageOf('own-gone')],
        ),
      ),
    ).toEqual([
      'missing-file rulesets/openapi.yaml:4:3 /rules/own-title-short | The rule own-title-short has no page: nobody can read why it is there. | Write rulesets/rules/own-title-short.yaml with reason, remedy, answers and examples; docs/governance.md shows one.',
      'unknown-reference rulesets/rules/own-gone.yaml:1:1 /id | No ruleset defines the rule own-gone that this page is about. | Correct the id, move the page beside the ruleset of the rule, or remove it.',
    ]);
  });

  it('refuses a page that is not of the form, once', () => {
    const page = pageOf('own-later');
    expect(
      problemsOf(
        readSpecificationRules(
          [ruleset],
          [
            pageOf('own-title-short'),
            {
              ...page,
              text: page.text
                .replace('[E12]', '[G1]')
                .replace('remedy: Shorten it.', 'remedy: " "'),
            },
          ],
        ),
      ),
    ).toEqual([
      'schema-violation rulesets/rules/own-later.yaml:5:1 /remedy | Rule page: `/remedy` is not a text that says something. | Write it in that form; docs/estate.md shows examples.',
      'schema-violation rulesets/rules/own-later.yaml:6:11 /answers/0 | Rule page: `/answers/0` is not an item such as C4. | Write it in that form; docs/estate.md shows examples.',
    ]);
  });

  it('refuses a page under another name', () => {
    expect(
      problemsOf(
        readSpecificationRules(
          [ruleset],
          [
            pageOf('own-later'),
            {
              ...pageOf('own-other'),
              path: 'rulesets/rules/own-title-short.yaml',
            },
          ],
        ),
      ),
    ).toEqual([
      'invalid-structure rulesets/rules/own-title-short.yaml:1:1 /id | Rule page: the file speaks of the rule own-other but is not named after it. | Rename the file to own-other.yaml, or correct its id.',
    ]);
  });

  it('refuses a rule that demands nothing and one that two rulesets define', () => {
    const second = {
      path: 'rulesets/second.yaml',
      text: `rules:
  own-title-short:
    given: $
    then: { function: truthy }
`,
    };
    const read = readSpecificationRules(
      [ruleset, second],
      [pageOf('own-title-short'), pageOf('own-later')],
    );
    expect(read.rules.map(({ id, ruleset: file }) => [id, file])).toEqual([
      ['own-title-short', 'rulesets/openapi.yaml'],
    ]);
    expect(problemsOf(read)).toEqual([
      'duplicate-name rulesets/second.yaml:2:3 /rules/own-title-short | Two rulesets define the rule own-title-short; findings, levels and waivers could not tell them apart. | Give one of the two a name of its own.',
      'invalid-structure rulesets/second.yaml:2:3 /rules/own-title-short | The rule own-title-short does not say what it demands. | Give the rule a description: the demand in one sentence.',
    ]);
  });

  it('says what is wrong with a ruleset that cannot be read', () => {
    expect(
      problemsOf(
        readSpecificationRules([{ path: 'a.yaml', text: 'rules: [' }], []),
      ),
    ).toEqual([
      'syntax-error a.yaml:1:9  | The file is not valid YAML: unexpected end of the stream within a flow collection. | Correct the marked line; nothing of this file was read.',
    ]);
  });
});
