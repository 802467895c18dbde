import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { LintDiagnostic } from '@interlock/contract-core';
import { createLinter } from '@interlock/contract-lint';
import { root, rules, rulesets, textOfRuleset } from './specificationRules';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'stock-spectral-'));
const linter = createLinter();
afterAll(async () => {
  await linter.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every example of the rules of a ruleset, as files. */
function writeExamples(ruleset: string) {
  return rules
    .filter(rule => rule.ruleset === ruleset)
    .flatMap(({ id, appliesTo, bad, good }) =>
      (['bad', 'good'] as const).map(kind => {
        const { text } = kind === 'bad' ? bad : good;
        const file = join(folder, `${id}.${kind}.yaml`);
        writeFileSync(file, text);
        const contractType = appliesTo === 'asyncapi' ? appliesTo : 'openapi';
        return { file, text, contractType } as const;
      }),
    );
}

interface StockResult {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly severity: number;
  readonly source: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** What the stock command line prints, as `FILE severity code range path`. */
async function stockLines(
  ruleset: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const { stdout } = await run(
    join(root, 'node_modules/.bin/spectral'),
    [
      'lint',
      ...['--ruleset', join(root, ruleset)],
      ...['--format', 'json', '--quiet', '--fail-severity', 'hint'],
      ...files,
    ],
    {
      env: { ...process.env, SCARF_ANALYTICS: 'false' },
      maxBuffer: 64 * 1024 * 1024,
    },
    // Findings make it exit with 1 and change nothing about what it prints.
  ).catch((error: unknown) => {
    if (error instanceof Error && 'stdout' in error && 'code' in error) {
      if (error.code === 1) return { stdout: String(error.stdout) };
    }
    throw error;
  });
  const results: readonly StockResult[] = JSON.parse(stdout);
  return results.map(({ code, path, severity, source, range }) => {
    const { start, end } = range;
    // Their hint is our info.
    const level = ['error', 'warn', 'info', 'info'][severity];
    const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${Math.max(end.character, 1)}`;
    const pointer = path
      .map(step => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(step => `/${step}`)
      .join('');
    return `${basename(source)} ${level} ${code} ${place} ${pointer}`;
  });
}

function ourLine(diagnostic: LintDiagnostic): string {
  const { severity, code, location, end } = diagnostic;
  const { file, line, column, pointer } = location;
  return `${basename(file)} ${severity} ${code} ${line}:${column}-${end.line}:${end.column} ${pointer}`;
}

describe.each(rulesets)('$path', ({ path }) => {
  it('gives the same findings in the stock Spectral command line', async () => {
    const examples = writeExamples(path);
    const stock = await stockLines(
      path,
      examples.map(({ file }) => file),
    );
    const ours: string[] = [];
    for (const { file, text, contractType } of examples) {
      const outcome = await linter.lint({
        file: basename(file),
        text,
        references: [],
        contractType,
        rulesets: [{ file: path, text: textOfRuleset(path) }],
      });
      if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
      // The AsyncAPI parser is ours in addition.
      const spectral = outcome.diagnostics.filter(
        ({ source }) => source === 'spectral',
      );
      ours.push(...spectral.map(ourLine));
    }
    expect(ours.length).toBeGreaterThan(examples.length / 2 - 1);
    expect([...ours].sort()).toEqual([...stock].sort());
  }, 120_000);
});
