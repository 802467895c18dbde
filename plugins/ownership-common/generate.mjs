// Writes src/api.gen.ts (types, by openapi-typescript) and src/apiDocument.gen.ts
// (the document as a value, for the validating router) from openapi.yaml.
// `node plugins/ownership-common/generate.mjs --check` only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import openapiTypescript, { astToString } from 'openapi-typescript';

const here = new URL('.', import.meta.url);
const document = load(await readFile(new URL('openapi.yaml', here), 'utf8'));
const notice = '// Generated from openapi.yaml by generate.mjs; do not edit.\n';

const outputs = {
  'src/api.gen.ts': notice + astToString(await openapiTypescript(document)),
  'src/apiDocument.gen.ts': `${notice}export const apiDocument = ${JSON.stringify(document, null, 2)} as const;\n`,
};

let stale = 0;
for (const [path, text] of Object.entries(outputs)) {
  const file = new URL(path, here);
  if (process.argv.includes('--check')) {
    const present = await readFile(file, 'utf8').catch(() => '');
    if (present !== text) {
      stale += 1;
      process.stderr.write(
        `${path} is stale: run node plugins/ownership-common/generate.mjs\n`,
      );
    }
  } else {
    await writeFile(file, text);
  }
}
process.exitCode = stale ? 1 : 0;
