import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { ruleCatalogue } from './ruleCatalogue';
import type { RuleExample } from './ruleExample';
import { ruleExamples } from './ruleExamples';

function compare({ base, revision }: RuleExample) {
  return compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
  );
}

describe.each([...ruleExamples])('%s', (kind, { good, bad }) => {
  const rule = ruleCatalogue.find(each => each.kind === kind);
  const ids = Object.values(rule?.ids ?? {});

  it(`bad: ${bad.title}`, () => {
    const { findings, problems } = compare(bad);
    expect(problems).toEqual([]);
    expect(findings).toEqual(bad.findings);
    expect(findings.map(finding => finding.ruleId)).toEqual(
      expect.arrayContaining([expect.toBeOneOf(ids)]),
    );
  });

  it(`good: ${good.title}`, () => {
    const { findings, problems } = compare(good);
    expect(problems).toEqual([]);
    expect(findings).toEqual(good.findings);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has one rule per kind of change and unique kebab-case ids', () => {
    const kinds = ruleCatalogue.map(rule => rule.kind);
    const ids = ruleCatalogue.flatMap(rule => Object.values(rule.ids));
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter(id => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('has a message and examples for everything that can be found', () => {
    const incomplete = ruleCatalogue.filter(
      rule =>
        Object.keys(rule.ids).join() !== Object.keys(rule.messages).join() ||
        (rule.kind !== 'contract-removed' && !ruleExamples.has(rule.kind)),
    );
    expect(incomplete).toEqual([]);
  });

  it('tells a request and a response apart by mirrored rules', () => {
    const oneSided = ruleCatalogue
      .map(rule => Object.keys(rule.ids).join())
      .filter(directions => !['none', 'request,response'].includes(directions));
    // readOnly plays no role in responses, writeOnly none in requests.
    expect(oneSided).toEqual(['request', 'request', 'response', 'response']);
  });
});
