import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readProject, readWorkingTreeFiles } from '@interlock/contract-io';
import { createLinter } from '@interlock/contract-lint';
import { afterAll, expect, it } from 'vitest';
import { ownFindings, readStockDocument, stockFindings } from './stockFindings';
import type { StockDocument } from './stockFindings';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = {
  program: createRequire(import.meta.url).resolve(
    '@stoplight/spectral-cli/dist/index.js',
  ),
  guard: fileURLToPath(new URL('withoutNetwork.cjs', import.meta.url)),
};
const linter = createLinter({ size: 2 });
afterAll(() => linter.close());

async function ownContracts(
  contractType: StockDocument['contractType'],
): Promise<readonly StockDocument[]> {
  const { files } = await readWorkingTreeFiles(root, await readProject(root));
  const read = await Promise.all(
    files
      .filter(({ path }) =>
        /^contracts\/own\/[^/]+\/[^/]+\.(ya?ml|json)$/.test(path),
      )
      .map(({ path }) => readStockDocument(root, path)),
  );
  return read.flatMap(document =>
    document?.contractType === contractType ? [document] : [],
  );
}

// The whole estate and the corpus: `tests/corpus/stockSpectral.mjs`.
it.each([
  ['openapi', ['openapi.yaml', 'security.yaml', 'finance-control.yaml']],
  ['asyncapi', ['asyncapi.yaml', 'security.yaml', 'finance-control.yaml']],
] as const)(
  'the stock Spectral command says the same of our own contracts: %s',
  async (contractType, names) => {
    const documents = await ownContracts(contractType);
    expect(documents.length).toBeGreaterThan(10);
    const files = names.map(name => join(root, 'rulesets', name));
    const rulesets = files.map(file => ({
      file,
      text: readFileSync(file, 'utf8'),
    }));
    const own = await Promise.all(
      documents.map(document => ownFindings(document, rulesets, linter)),
    );
    expect(own.map(({ problem }) => problem)).toEqual(own.map(() => ''));
    const lines = own.flatMap(findings => findings.lines).sort();
    expect(lines.length).toBeGreaterThan(10);
    expect(lines).toEqual(await stockFindings(command, documents, files));
  },
  180_000,
);
