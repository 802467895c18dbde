import { describe, expect, it } from 'vitest';
import { buildEstate, contractReader } from '../../estate';
import { exampleFiles } from '../../governance';
import type { RuleFinding } from '../../model';
import { pathsOfExpression } from '../expression';
import { mappingGround } from '../mappingGround';
import { mappingsOfEstate } from '../mappingsOfEstate';
import { resolveSheet } from '../resolveSheet';
import { judgeSheet, mappingFindings } from './judgeMapping';
import type { MappingRule } from './mappingRule';
import { bindingFindings } from './judgeBindings';
import { bindingRules, mappingRules, sheetRules } from './mappingRules';

/** The sheet of an example with what it is resolved against. */
function judged(text: string) {
  const files = exampleFiles(text);
  const estate = buildEstate(files, { entities: ['catalog-info/**'] });
  const readContract = contractReader(files);
  const { sheets, bindings, problems } = mappingsOfEstate(
    estate,
    files,
    readContract,
  );
  expect([...estate.problems, ...problems]).toEqual([]);
  const ground = mappingGround(estate, readContract, bindings);
  const sheet =
    sheets[0] ??
    // A sheet that no integration names is read all the same.
    mappingsOfEstate(
      {
        ...estate,
        integrations: estate.integrations.map(flow => ({
          ...flow,
          mapping: 'contracts/mappings/customers.yaml',
        })),
      },
      files,
    ).sheets[0];
  if (sheet === undefined) throw new Error('The example has no sheet.');
  return { resolved: resolveSheet(sheet, ground, pathsOfExpression), ground };
}

const linesOf = (findings: readonly RuleFinding[]) =>
  findings.map(
    ({ location, message }) =>
      `${location.line}:${location.column} ${location.pointer} ${message}`,
  );

const found = (rule: MappingRule, text: string) =>
  linesOf(judgeSheet(rule, judged(text)));

describe.each(sheetRules)('$id', rule => {
  it('fires where its bad example is wrong', () => {
    expect(found(rule, rule.bad.text)).toEqual(rule.bad.findings);
    expect(rule.bad.findings).not.toEqual([]);
  });

  it('is silent about its good example', () => {
    expect(found(rule, rule.good.text)).toEqual([]);
    expect(rule.good.findings).toEqual([]);
  });

  it('has a good example about which no other rule says more than style', () => {
    const { resolved, ground } = judged(rule.good.text);
    expect(
      linesOf(
        mappingFindings(resolved, ground).filter(
          ({ severity }) => severity !== 'info',
        ),
      ),
    ).toEqual([]);
  });

  it('names items of the requirements, and speaks in sentences', () => {
    expect(rule.answers).not.toEqual([]);
    for (const item of rule.answers) expect(item).toMatch(/^[A-F]\d{1,2}$/);
    for (const sentence of [rule.demand, rule.reason, rule.remedy])
      expect(sentence).toMatch(/^[A-Z`].*\.$/s);
  });
});

describe.each(bindingRules)('$id', rule => {
  const said = (text: string) => {
    const files = exampleFiles(text);
    const estate = buildEstate(files, { entities: ['catalog-info/**'] });
    const { bindings, bindingFaults, problems } = mappingsOfEstate(
      estate,
      files,
    );
    expect([...estate.problems, ...problems]).toEqual([]);
    return { bindings, lines: linesOf(bindingFindings(bindingFaults)) };
  };

  it('fires where its bad example is wrong, which ties nothing', () => {
    const { bindings, lines } = said(rule.bad.text);
    expect(lines).toEqual(rule.bad.findings);
    expect(rule.bad.findings).not.toEqual([]);
    expect([...bindings]).toEqual([]);
  });

  it('is silent about its good example, which ties a field', () => {
    const { bindings, lines } = said(rule.good.text);
    expect(lines).toEqual([]);
    expect([...bindings]).toHaveLength(1);
  });
});

it('has each id once', () => {
  const ids = mappingRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
