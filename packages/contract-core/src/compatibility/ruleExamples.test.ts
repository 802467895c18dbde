import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { ruleCatalogue } from './ruleCatalogue';
import { exampleLine } from './ruleExample';
import type { RuleExample, RuleExamples } from './ruleExample';
import { ruleExamples } from './ruleExamples';

const rulesFolder = join(import.meta.dirname, 'rules');

function rewriteExamples(kind: string, { good, bad }: RuleExamples): void {
  const rule = ruleCatalogue.find(each => each.kind === kind);
  const name = kind.replace(/-(.)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  const file = join(rulesFolder, rule?.category ?? '', `${name}.examples.ts`);
  let text = readFileSync(file, 'utf8');
  for (const example of [good, bad]) {
    const from = text.indexOf(example === good ? '  good: {' : '  bad: {');
    const start = text.indexOf('    findings: [', from);
    const end = endOfList(text, start);
    const lines = compare(example).findings.map(
      finding => `      ${JSON.stringify(exampleLine(finding))},\n`,
    );
    const body = lines.length === 0 ? '' : `\n${lines.join('')}    `;
    text = `${text.slice(0, start)}    findings: [${body}],${text.slice(end)}`;
  }
  writeFileSync(file, text);
}

/** The list closes on its own line, indented like its key, unless it is empty. */
function endOfList(text: string, start: number): number {
  const empty = '    findings: [],';
  if (text.startsWith(empty, start)) return start + empty.length;
  const close = '\n    ],';
  return text.indexOf(close, start) + close.length;
}

function compare({ base, revision, now }: RuleExample) {
  return compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
    undefined,
    undefined,
    { now: now ?? null },
  );
}

/** With UPDATE_EXAMPLES=1 the lines in the sources are written anew; read them. */
const update = process.env.UPDATE_EXAMPLES === '1';

describe.each([...ruleExamples])('%s', (kind, { good, bad }) => {
  const rule = ruleCatalogue.find(each => each.kind === kind);
  const ids = Object.values(rule?.ids ?? {});

  it(`bad: ${bad.title}`, () => {
    const { findings, problems } = compare(bad);
    expect(problems).toEqual([]);
    if (!update) expect(findings.map(exampleLine)).toEqual(bad.findings);
    expect(findings.map(finding => finding.ruleId)).toEqual(
      expect.arrayContaining([expect.toBeOneOf(ids)]),
    );
  });

  it(`good: ${good.title}`, () => {
    const { findings, problems } = compare(good);
    expect(problems).toEqual([]);
    if (!update) expect(findings.map(exampleLine)).toEqual(good.findings);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe.runIf(update)('the sources of the examples', () => {
  it('are written anew', () => {
    for (const [kind, examples] of ruleExamples)
      rewriteExamples(kind, examples);
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
    const mirrored = ['none', 'request,response', 'none,request,response'];
    // Creating and updating records are requests; what can be read tells itself.
    const oneSided = ruleCatalogue
      .filter(rule => rule.category !== 'records')
      .map(rule => Object.keys(rule.ids).join())
      .filter(directions => !mirrored.includes(directions));
    // readOnly plays no role in responses, writeOnly none in requests.
    expect(oneSided).toEqual(['request', 'request', 'response', 'response']);
  });
});
