import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLinter } from './createLinter';
import { describeOutcome } from './testing/describeOutcome';

const linter = createLinter();
const folder = mkdtempSync(join(tmpdir(), 'interlock-references-'));
let server: Server;
let port = 0;
const dialled: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    dialled.push(String(request.url));
    response.end('{ "type": "string" }');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  writeFileSync(join(folder, 'sibling.yaml'), 'Secret: { type: string }\n');
});
beforeEach(() => {
  dialled.length = 0;
});
afterAll(async () => {
  await linter.close();
  await new Promise(resolve => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** Only what is said about references, so that nothing else has to be there. */
const rulesets = {
  openapi: {
    file: 'openapi.yaml',
    text: 'extends: [[spectral:oas, off]]\nrules: {}\n',
  },
  asyncapi: {
    file: 'asyncapi.yaml',
    text: 'extends: [[spectral:asyncapi, off]]\nrules: {}\n',
  },
};

function openApi(reference: string): string {
  return `openapi: 3.0.3
info: { title: A, version: '1' }
paths: {}
components:
  schemas:
    A: { $ref: '${reference}' }
`;
}

function asyncApi(reference: string): string {
  return `asyncapi: 3.0.0
info: { title: A, version: '1' }
channels:
  a:
    messages:
      M:
        payload: { $ref: '${reference}' }
`;
}

describe.each(['openapi', 'asyncapi'] as const)('%s', contractType => {
  const write = contractType === 'openapi' ? openApi : asyncApi;
  const place =
    contractType === 'openapi'
      ? '6:16-6:%s /components/schemas/A/$ref'
      : '7:26-7:%s /channels/a/messages/M/payload/$ref';

  async function refusals(
    reference: string,
    references: readonly { path: string; text: string }[] = [],
    file = join(folder, 'api.yaml'),
  ): Promise<readonly string[]> {
    const outcome = await linter.lint({
      file,
      text: write(reference),
      references,
      contractType,
      rulesets: [rulesets[contractType]],
    });
    return describeOutcome(outcome).filter(line => !/^(warn|info) /.test(line));
  }

  function refusal(reference: string, message: string): string {
    const start = contractType === 'openapi' ? 16 : 26;
    const end = String(start + reference.length + 1);
    return `error invalid-ref ${join(folder, 'api.yaml')}:${place.replace('%s', end)} ${message} (spectral, no page)`;
  }

  it('dials no host', async () => {
    const reference = `http://127.0.0.1:${port}/schema.json`;
    expect(await refusals(reference)).toEqual([
      refusal(
        reference,
        `The remote reference ${reference} is never fetched: copy the document beside the contract and refer to it by a relative path`,
      ),
    ]);
    expect(dialled).toEqual([]);
  });

  it('opens no file that lies beside the document', async () => {
    const reference = './sibling.yaml#/Secret';
    expect(await refusals(reference)).toEqual([
      refusal(
        reference,
        `The referenced document ${join(folder, 'sibling.yaml')} is not there: add it to the repository, or correct the path in $ref`,
      ),
    ]);
  });

  it.each([
    ['/etc/hostname'],
    ['file:///etc/hostname'],
    ['../../../../../../../../../../../../etc/hostname'],
  ])('opens nothing at %s', async reference => {
    const said = await refusals(reference);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('is not there: add it to the repository');
  });

  it('follows what was handed in, through a second document', async () => {
    expect(
      await refusals('../common/names.yaml#/Name', [
        {
          path: '../common/names.yaml',
          text: "Name: { $ref: 'text file.yaml' }",
        },
        { path: '../common/text file.yaml', text: 'type: string' },
      ]),
    ).toEqual([]);
  });

  it('does not remember the documents of another request', async () => {
    const reference = 'names.yaml#/Name';
    const text = 'Name: { type: string }';
    expect(await refusals(reference, [{ path: 'names.yaml', text }])).toEqual(
      [],
    );
    expect(await refusals(reference)).toHaveLength(1);
  });
});

it('names the place in the referenced document where a rule is broken there', async () => {
  const outcome = await linter.lint({
    file: 'contracts/own/api.yaml',
    text: openApi('../common/names.yaml#/Name'),
    references: [
      {
        path: '../common/names.yaml',
        text: '# Names\nName:\n  type: string\n  description: eval(1)\n  enum: [a, a]\n',
      },
    ],
    contractType: 'openapi',
    rulesets: [
      {
        file: 'rulesets/openapi.yaml',
        text: 'extends: [[spectral:oas, off]]\nrules: { duplicated-entry-in-enum: error }\n',
      },
    ],
  });
  expect(outcome).toEqual({
    ok: true,
    diagnostics: [
      {
        code: 'duplicated-entry-in-enum',
        severity: 'error',
        message:
          '"enum" property must not have duplicate items (items ## 0 and 1 are identical)',
        location: {
          file: 'contracts/common/names.yaml',
          pointer: '/Name/enum',
          line: 5,
          column: 8,
        },
        anchor: '../common/names.yaml#/Name/enum',
        end: { line: 5, column: 13 },
        source: 'spectral',
        documentationUrl:
          'https://meta.stoplight.io/docs/spectral/docs/reference/openapi-rules.md#duplicated-entry-in-enum',
      },
    ],
    // Digests, pinned because a stored one is compared with a fresh one.
    parts: {
      '': '3f468378e958c860f5beeb506a742a8681e51b9ee6d6bc03d2c569b6a01e7792',
      '../common/names.yaml#':
        '2a44ceb8d92a436174ac42299924e7cd8871908f5f7627505255f9d163e10b51',
      '/components/schemas/A':
        'd97a7756368b64169423f8725bd6f8584b511e1e7165f8118a78c36f1e30634e',
    },
  });
});
