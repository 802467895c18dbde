import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { createLinter } from '@interlock/contract-lint';
import {
  collectReferences,
  folderReader,
  readProject,
  readWorkingTreeFiles,
} from '@interlock/contract-io';

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, '../..');
const { files } = await readWorkingTreeFiles(root, await readProject(root));
const linter = createLinter();
afterAll(() => linter.close());

/** A vendor document that does not parse, with what the parser says. */
interface KnownDocument {
  readonly file: string;
  readonly diagnostics: readonly string[];
}

const known = load(
  readFileSync(join(folder, 'vendorDiagnostics.yaml'), 'utf8'),
  { schema: CORE_SCHEMA },
) as readonly KnownDocument[];

/**
 * Nothing but the official schema of OpenAPI; for AsyncAPI the linter runs the
 * official parser whatever the rules are.
 */
const rulesets = {
  openapi:
    'extends: [[spectral:oas, off]]\nrules: { oas2-schema: error, oas3-schema: error }\n',
  asyncapi: 'rules: {}\n',
};

function contractTypeOf(text: string): 'openapi' | 'asyncapi' | null {
  const start = text.slice(0, 4000);
  if (/^\s*["']?asyncapi["']?\s*:/m.test(start)) return 'asyncapi';
  return /^\s*["']?(openapi|swagger)["']?\s*:/m.test(start) ? 'openapi' : null;
}

const documents = files.flatMap(({ path, text }) => {
  const contractType = path.startsWith('contracts/')
    ? contractTypeOf(text)
    : null;
  return contractType === null ? [] : [{ path, text, contractType }];
});

async function diagnosticsOf(
  file: string,
  text: string,
  contractType: 'openapi' | 'asyncapi',
): Promise<readonly string[]> {
  const outcome = await linter.lint({
    file,
    text,
    references: await collectReferences(file, text, folderReader(root)),
    contractType,
    rulesets: [{ file: 'official.yaml', text: rulesets[contractType] }],
  });
  return outcome.ok
    ? counted(
        outcome.diagnostics
          .filter(({ severity }) => severity === 'error')
          .map(({ code, message }) => `${code}: ${message}`),
      )
    : outcome.problems.map(({ code, message }) => `${code}: ${message}`);
}

/** Each sentence once, with how often it is said. */
function counted(sentences: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const sentence of sentences)
    times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return [...times].map(([sentence, count]) => `${count} x ${sentence}`).sort();
}

describe('the official parsers', () => {
  it('have all documents of both formats before them', () => {
    const counts = { openapi: 0, asyncapi: 0 };
    for (const { contractType } of documents) counts[contractType] += 1;
    expect(counts).toEqual({ openapi: 63, asyncapi: 26 });
  });

  it('refuse no contract of our own in the list of known documents', () => {
    expect(
      known.filter(({ file }) => !file.startsWith('contracts/vendor/')),
    ).toEqual([]);
  });

  it.each(documents)('$path', async ({ path, text, contractType }) => {
    const expected = known.find(({ file }) => file === path)?.diagnostics ?? [];
    expect(await diagnosticsOf(path, text, contractType)).toEqual(expected);
  });

  it('do refuse a bad document', async () => {
    const rest = 'info: { title: No version }';
    expect([
      await diagnosticsOf(
        'bad.yaml',
        `openapi: 3.1.0\n${rest}\npaths: {}\n`,
        'openapi',
      ),
      await diagnosticsOf('bad.yaml', `asyncapi: 3.0.0\n${rest}\n`, 'asyncapi'),
    ]).toMatchInlineSnapshot(`
      [
        [
          "1 x oas3-schema: "info" property must have required property "version".",
        ],
        [
          "1 x asyncapi-document-resolved: "info" property must have required property "version"",
        ],
      ]
    `);
  });
});
