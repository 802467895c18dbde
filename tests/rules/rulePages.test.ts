import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { GovernanceRule, LintDiagnostic } from '@interlock/contract-core';
import { createLinter } from '@interlock/contract-lint';
import { problems, root, rules, textOfRuleset } from './specificationRules';

/** With UPDATE_RULE_PAGES=1 the findings in rulesets/rules are written anew; read each. */
const update = process.env.UPDATE_RULE_PAGES === '1';

const linter = createLinter();
afterAll(() => linter.close());

async function lint(rule: GovernanceRule, text: string) {
  const outcome = await linter.lint({
    file: 'contract.yaml',
    text,
    references: [],
    contractType: rule.appliesTo === 'asyncapi' ? 'asyncapi' : 'openapi',
    rulesets: [{ file: rule.ruleset, text: textOfRuleset(rule.ruleset) }],
  });
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  return {
    findings: outcome.diagnostics
      .filter(({ code }) => code === rule.id)
      .map(findingLine),
    invalid: outcome.diagnostics.filter(saysInvalid).map(findingLine),
  };
}

function findingLine({ location, message }: LintDiagnostic): string {
  const { line, column, pointer } = location;
  return `${line}:${column} ${pointer || '/'} ${message}`;
}

/** What says that a document is no OpenAPI or AsyncAPI at all. */
function saysInvalid({ code, source, severity }: LintDiagnostic): boolean {
  return (
    /^(oas\d-schema|asyncapi-\d?-?(schema|document)|parser|invalid-ref)/.test(
      code,
    ) ||
    (source === 'asyncapi-parser' && severity === 'error')
  );
}

function writeFindings(rule: GovernanceRule, findings: readonly string[]) {
  const file = join(root, `rulesets/rules/${rule.id}.yaml`);
  const lines = findings.map(finding => `    - ${quoted(finding)}\n`).join('');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(
      /\n {2}findings:\n(?: {4}.*\n)+/,
      () => `\n  findings:\n${lines}`,
    ),
  );
}

/** As Prettier would quote it. */
function quoted(text: string): string {
  return text.includes("'") && !text.includes('"')
    ? `"${text.replaceAll('\\', '\\\\')}"`
    : `'${text.replaceAll("'", "''")}'`;
}

describe('rulesets/rules', () => {
  it('has a page for each rule of each ruleset, and no other', () => {
    expect(problems).toEqual([]);
  });

  it('is about this many rules', () => {
    const counts: Record<string, number> = {};
    for (const { ruleset, appliesTo } of rules) {
      const key = `${ruleset} ${appliesTo}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual({
      'rulesets/asyncapi.yaml asyncapi': 22,
      'rulesets/finance-control.yaml asyncapi': 5,
      'rulesets/finance-control.yaml openapi': 14,
      'rulesets/openapi.yaml openapi': 40,
      'rulesets/security.yaml asyncapi': 4,
      'rulesets/security.yaml openapi': 16,
    });
  });

  it.each(rules)('$id rests on a page that can be opened', rule => {
    expect(rule.reference).toMatch(/^https:\/\//);
  });
});

describe.each(rules)('$id', rule => {
  it('objects to the bad example', async () => {
    const { findings, invalid } = await lint(rule, rule.bad.text);
    if (update) writeFindings(rule, findings);
    else expect(findings).toEqual(rule.bad.findings);
    expect(findings).not.toEqual([]);
    expect(invalid).toEqual([]);
  });

  it('is content with the good example', async () => {
    expect(await lint(rule, rule.good.text)).toEqual({
      findings: [],
      invalid: [],
    });
  });
});
