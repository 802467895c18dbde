// What the stock Spectral command line and our linter say about the same
// documents with the same rulesets, in a form that can be compared.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ContractSource, LintDiagnostic } from '@interlock/contract-core';
import { collectReferences, folderReader } from '@interlock/contract-io';
import type { Linter } from '@interlock/contract-lint';

export interface StockDocument {
  /** Relative to `root`, with slashes. */
  readonly file: string;
  readonly root: string;
  readonly contractType: 'openapi' | 'asyncapi';
  readonly source: ContractSource;
}

export interface Findings {
  /** `SEVERITY CODE FILE:RANGE POINTER` of each finding, sorted. */
  readonly lines: readonly string[];
  /** Why there are none; empty where the document was linted. */
  readonly problem: string;
}

/** Null for a file that is neither an OpenAPI nor an AsyncAPI document. */
export async function readStockDocument(
  root: string,
  file: string,
): Promise<StockDocument | null> {
  const read = folderReader(root);
  const text = await read(file);
  const contractType = text === null ? null : typeOf(text);
  if (text === null || contractType === null) return null;
  const references = await collectReferences(file, text, read);
  return { file, root, contractType, source: { file, text, references } };
}

/** By a member at the top, in YAML or JSON, before anything else is known. */
function typeOf(text: string): StockDocument['contractType'] | null {
  const start = text.slice(0, 4_000);
  if (/^\s*["']?asyncapi["']?\s*:/m.test(start)) return 'asyncapi';
  if (/^\{\s*"asyncapi"\s*:/.test(start)) return 'asyncapi';
  return /^\s*["']?(openapi|swagger)["']?\s*:/m.test(start) ||
    /^\{\s*"(openapi|swagger)"\s*:/.test(start)
    ? 'openapi'
    : null;
}

/** What our linter says; what only the AsyncAPI parser says is left out. */
export async function ownFindings(
  document: StockDocument,
  rulesets: readonly { readonly file: string; readonly text: string }[],
  linter: Linter,
): Promise<Findings> {
  const { contractType, source } = document;
  const outcome = await linter.lint({ ...source, contractType, rulesets });
  if (!outcome.ok) {
    return {
      lines: [],
      problem: outcome.problems.map(({ message }) => message).join(' '),
    };
  }
  return {
    lines: outcome.diagnostics
      .filter(diagnostic => diagnostic.source === 'spectral')
      .map(ownLine)
      .sort(),
    problem: '',
  };
}

function ownLine({ severity, code, location, end }: LintDiagnostic): string {
  const { file, line, column, pointer } = location;
  return `${severity} ${code} ${file}:${line}:${column}-${end.line}:${end.column} ${pointer}`;
}

export interface StockCommand {
  /** `spectral` of @stoplight/spectral-cli. */
  readonly program: string;
  /** withoutNetwork.cjs beside this file. */
  readonly guard: string;
}

interface StockResult {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly severity: number;
  readonly source?: string;
  readonly range: Readonly<
    Record<
      'start' | 'end',
      { readonly line: number; readonly character: number }
    >
  >;
}

/** Spectral's severities by number; its hint is our info. */
const severities = ['error', 'warn', 'info', 'info'];

/**
 * What one process of the stock command says about documents below one root.
 *
 * @param rulesets - Absolute paths; all of them apply.
 */
export async function stockFindings(
  { program, guard }: StockCommand,
  documents: readonly StockDocument[],
  rulesets: readonly string[],
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-stock-'));
  try {
    const ruleset = join(folder, 'ruleset.json');
    writeFileSync(ruleset, JSON.stringify({ extends: rulesets }));
    const output = join(folder, 'findings.json');
    await run(
      ['--require', guard, program],
      [
        'lint',
        ...['--ruleset', ruleset, '--format', 'json', '--output', output],
        ...['--quiet', '--fail-severity', 'error'],
        ...documents.map(({ root, file }) => join(root, file)),
      ],
    );
    const [root = ''] = documents.map(document => document.root);
    const results: readonly StockResult[] = JSON.parse(
      readFileSync(output, 'utf8'),
    );
    return results.map(result => stockLine(result, root)).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function stockLine(result: StockResult, root: string): string {
  const { start, end } = result.range;
  const pointer = result.path
    .map(
      token => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    )
    .join('');
  const file = relative(root, result.source ?? '');
  // Spectral counts from 0 and names the character after the last one.
  const range = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${Math.max(end.character, 1)}`;
  return `${severities[result.severity]} ${result.code} ${file}:${range} ${pointer}`;
}

/** Ends with 1 where there are findings; anything above is a failure. */
function run(
  program: readonly string[],
  commandLine: readonly string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--max-old-space-size=4096', ...program, ...commandLine],
      { env: { ...process.env, SCARF_ANALYTICS: 'false' }, timeout: 600_000 },
      (error, _, words) => {
        if (error === null || error.code === 1) resolve();
        else
          reject(
            new Error(`spectral ended with ${String(error.code)}: ${words}`),
          );
      },
    );
  });
}

/** Members of `left` that `right` lacks, counted. */
export function without(
  left: readonly string[],
  right: readonly string[],
): readonly string[] {
  const there = new Map<string, number>();
  for (const line of right) there.set(line, (there.get(line) ?? 0) + 1);
  return left.filter(line => {
    const count = there.get(line) ?? 0;
    there.set(line, count - 1);
    return count <= 0;
  });
}

/**
 * Where stock Spectral is wrong and ours is right on purpose
 * (`contract-lint/src/corrections`, `references`, `validators`); null for a
 * difference that nobody meant.
 */
export function intendedDifference(
  line: string,
  side: 'ours' | 'stock',
  document: StockDocument,
): string | null {
  const [, code = ''] = line.split(' ');
  if (side === 'ours' && code === 'asyncapi-3-message-examples') {
    return 'examples of AsyncAPI 3 are validated';
  }
  const wrong = side === 'stock' ? wrongRules[code] : undefined;
  if (wrong !== undefined) return wrong;
  return keepsSiblings(document.source.text)
    ? 'what stands beside a reference of OpenAPI 3.1 counts'
    : null;
}

const examples =
  'an example of a decimal, with a value called $ref, or in another schema language';

/** Rules that say too much, with what they are wrong about. */
const wrongRules: Readonly<Record<string, string>> = {
  'no-$ref-siblings': 'a property or a value called $ref is no reference',
  'invalid-ref': 'a value called $ref is no reference',
  'oas2-unused-definition': 'a subtype of a discriminator is used',
  'oas3-unused-component': 'a subtype of a discriminator is used',
  'oas2-valid-media-example': examples,
  'oas2-valid-schema-example': examples,
  'oas3-valid-media-example': examples,
  'oas3-valid-schema-example': examples,
  'asyncapi-message-examples': examples,
  'asyncapi-payload-examples': examples,
  'asyncapi-payload-default': examples,
  'asyncapi-schema-examples': examples,
  'asyncapi-schema-default': examples,
};

function keepsSiblings(text: string): boolean {
  return /^\s*["']?openapi["']?\s*:\s*["']?3\.[1-9]/m.test(
    text.slice(0, 4_000),
  );
}
