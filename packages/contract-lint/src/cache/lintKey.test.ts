import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LintRequest } from '../lintRequest';
import { lintKey, rulesetsKey } from './lintKey';

const request: LintRequest = {
  file: 'contracts/a.yaml',
  text: 'openapi: 3.0.3\n',
  references: [
    { path: 'names.yaml', text: 'A: 1\n' },
    { path: 'more.yaml', text: 'B: 1\n' },
  ],
  contractType: 'openapi',
  rulesets: [
    { file: 'rulesets/a.yaml', text: 'rules: {}\n' },
    { file: 'rulesets/b.yaml', text: 'extends: spectral:oas\n' },
  ],
};
const engine = 'engine 1';

/** One change of each part that a result depends on. */
const mutations: Readonly<Record<string, Partial<LintRequest>>> = {
  file: { file: 'contracts/b.yaml' },
  text: { text: 'openapi: 3.0.3 \n' },
  contractType: { contractType: 'asyncapi' },
  'no references': { references: [] },
  'one reference less': { references: request.references.slice(1) },
  'path of a reference': {
    references: [
      { path: 'other.yaml', text: 'A: 1\n' },
      ...request.references.slice(1),
    ],
  },
  'text of a reference': {
    references: [
      { path: 'names.yaml', text: 'A: 2\n' },
      ...request.references.slice(1),
    ],
  },
  'texts of references exchanged': {
    references: [
      { path: 'names.yaml', text: 'B: 1\n' },
      { path: 'more.yaml', text: 'A: 1\n' },
    ],
  },
  'order of rulesets': { rulesets: [...request.rulesets].reverse() },
  'one ruleset less': { rulesets: request.rulesets.slice(1) },
  'a ruleset twice': {
    rulesets: [...request.rulesets, ...request.rulesets.slice(0, 1)],
  },
  'file of a ruleset': {
    rulesets: request.rulesets.map(one => ({ ...one, file: `${one.file}2` })),
  },
  'text of a ruleset': {
    rulesets: request.rulesets.map(one => ({ ...one, text: `${one.text}#` })),
  },
};

describe('the key of a lint result', () => {
  it('is the same for the same parts, whatever the order of references', () => {
    expect(
      lintKey(
        { ...request, references: [...request.references].reverse() },
        engine,
      ),
    ).toBe(lintKey({ ...request }, engine));
    expect(lintKey(request, engine)).toMatch(/^[\da-f]{64}$/);
  });

  it('is another one after each of these changes, all different', () => {
    const keys = [
      lintKey(request, engine),
      lintKey(request, 'engine 2'),
      ...Object.values(mutations).map(mutation =>
        lintKey({ ...request, ...mutation }, engine),
      ),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('knows every member of a request', () => {
    const changed = Object.values(mutations).flatMap(Object.keys);
    expect([...new Set(changed)].sort()).toEqual(Object.keys(request).sort());
  });

  it('differs whenever two requests differ', () => {
    const text = fc.string({ maxLength: 4 });
    const named = fc.record({ file: text, text });
    const anyRequest: fc.Arbitrary<LintRequest> = fc.record({
      file: text,
      text,
      contractType: fc.constantFrom('openapi', 'asyncapi'),
      references: fc.uniqueArray(fc.record({ path: text, text }), {
        maxLength: 2,
        selector: reference => reference.path,
      }),
      rulesets: fc.array(named, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(anyRequest, anyRequest, (left, right) => {
        const alike = contentOf(left) === contentOf(right);
        expect(lintKey(left, engine) === lintKey(right, engine)).toBe(alike);
      }),
      { numRuns: 2_000 },
    );
  });
});

it('rulesets have a key of their own', () => {
  expect(rulesetsKey(request.rulesets)).not.toBe(
    rulesetsKey([...request.rulesets].reverse()),
  );
});

/** Everything in a request, references in the order of their paths. */
function contentOf(one: LintRequest): string {
  const { file, text, contractType, references, rulesets } = one;
  return JSON.stringify([
    file,
    text,
    contractType,
    references
      .map(reference => JSON.stringify([reference.path, reference.text]))
      .sort(),
    rulesets.map(ruleset => [ruleset.file, ruleset.text]),
  ]);
}
