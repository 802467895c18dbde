import { describe, expect, it } from 'vitest';
import { buildEstate, contractReader } from '../../estate';
import { resolveMappings } from '../../mapping';
import { catalogRules } from './catalogRules';
import { factsOf } from './estateFacts';
import { exampleFiles } from './exampleFiles';
import { judgeRule } from './judgeCatalog';
import type { CatalogRule } from './catalogRule';

/** The day on which the examples are judged. */
const day = '2026-11-21';

function linesOf(rule: CatalogRule, text: string): readonly string[] {
  const files = exampleFiles(text);
  const estate = buildEstate(files, {
    entities: ['catalog-info/**'],
  });
  expect(estate.problems).toEqual([]);
  return judgeRule(
    rule,
    factsOf(
      estate,
      contractReader(files),
      resolveMappings(estate, files).sheets,
    ),
    day,
  ).map(
    ({ location, message }) =>
      `${location.line}:${location.column} ${location.pointer} ${message}`,
  );
}

describe.each(catalogRules)('$id', rule => {
  it('fires where its bad example is wrong', () => {
    expect(linesOf(rule, rule.bad.text)).toEqual(rule.bad.findings);
    expect(rule.bad.findings).not.toEqual([]);
  });

  it('is silent about its good example', () => {
    expect(linesOf(rule, rule.good.text)).toEqual([]);
    expect(rule.good.findings).toEqual([]);
  });

  it('names items of the requirements, and speaks in sentences', () => {
    expect(rule.answers).not.toEqual([]);
    for (const item of rule.answers) expect(item).toMatch(/^[A-F]\d{1,2}$/);
    for (const sentence of [rule.demand, rule.reason, rule.remedy])
      expect(sentence).toMatch(/^[A-Z].*\.$/s);
  });
});

it('has each id once', () => {
  const ids = catalogRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
