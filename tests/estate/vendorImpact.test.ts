import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  buildEstate,
  mappingUsesOfTexts,
  runImpact,
} from '@interlock/contract-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const sap = 'contracts/vendor/sap/business-partner';
const account = 'contracts/vendor/salesforce/account';

const ledger = `openapi: 3.0.3
info: { title: Ledger, version: 1.0.0 }
paths:
  /debtors:
    get:
      responses:
        '200':
          description: All
          content: { application/json: { schema: { $ref: '#/components/schemas/Debtor' } } }
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Debtor' } } } }
      responses: { '201': { description: Created } }
components:
  schemas:
    Debtor:
      type: object
      properties:
        branch: { type: string, maxLength: 80 }
        branchInFull: { type: string, maxLength: 255 }
        kind: { type: string, enum: [buyer, partner] }
        vat: { type: string, maxLength: 20 }
`;

const api = (name: string, type: string, file: string) => `---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: ${name}, annotations: { interlock.dev/contract: ${file} } }
spec: { type: ${type}, lifecycle: production, owner: group:default/vendors }
`;

const integration = (
  name: string,
  owner: string,
  contracts: readonly (readonly [string, string])[],
) => `---
apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: ${name}, title: ${name} }
spec:
  owner: group:default/${owner}
  mapping: ${name}.yaml
  contracts:
${contracts
  .map(
    ([ref, operation]) =>
      `    - { ref: api:default/${ref}, role: consumes, operations: [${operation}] }`,
  )
  .join('\n')}
`;

const entities = [
  api('partner', 'odata', `${sap}/metadata.edmx`),
  api('account', 'salesforce', `${account}/describe.json`),
  api('ledger', 'openapi', 'ledger.yaml'),
  integration('vat-out', 'tax', [
    ['ledger', 'GET /debtors'],
    ['partner', 'update A_Customer'],
  ]),
  integration('vat-in', 'finance', [
    ['partner', 'read A_Customer'],
    ['ledger', 'POST /debtors'],
  ]),
  integration('debtors', 'sales', [
    ['account', 'read Account'],
    ['ledger', 'POST /debtors'],
  ]),
].join('');

const sheets: Readonly<Record<string, string>> = {
  'vat-out.yaml': `integration: vat-out
mappings:
  - name: customer
    sources: [{ name: debtor, contract: ledger, operations: [GET /debtors] }]
    target: { contract: partner, operations: [update A_Customer] }
    rows:
      - { id: vat, source: debtor.vat, target: VATRegistration }
      - { id: group, target: CustomerAccountGroup, transform: { constant: DEBI } }
`,
  'vat-in.yaml': `integration: vat-in
mappings:
  - name: debtor
    sources: [{ name: customer, contract: partner, operations: [read A_Customer] }]
    target: { contract: ledger, operations: [POST /debtors] }
    rows:
      - { id: vat, source: customer.VATRegistration, target: vat }
`,
  'debtors.yaml': `integration: debtors
valueMaps:
  - name: kinds
    entries:
      - { from: Prospect, to: buyer }
      - { from: Customer, to: buyer }
mappings:
  - name: debtor
    sources: [{ name: account, contract: account, operations: [read Account] }]
    target: { contract: ledger, operations: [POST /debtors] }
    rows:
      - { id: branch, source: account.Industry, target: branch }
      - { id: branch-in-full, source: account.Industry, target: branchInFull }
      - { id: kind, source: account.Type, target: kind, transform: { valueMap: kinds } }
`,
};

/** Rows and integrations that the step from one file to another hits. */
function impactOf(ref: string, baseFile: string, revisionFile: string) {
  const estate = buildEstate([{ path: 'catalog.yaml', text: entities }], {
    entities: ['catalog.yaml'],
  });
  const contract = estate.contracts.find(known => known.ref === ref);
  if (contract === undefined) throw new Error(`There is no ${ref}.`);
  const source = (file: string) => ({
    file,
    text: textOf(file),
    references: [],
  });
  const files = [
    { path: 'ledger.yaml', text: ledger },
    ...[...Object.entries(sheets)].map(([path, text]) => ({ path, text })),
    ...estate.contracts
      .filter(({ file }) => file !== 'ledger.yaml')
      .map(({ file }) => ({
        path: file,
        text: textOf(file === contract.file ? baseFile : file),
      })),
  ];
  const result = runImpact(contract, source(baseFile), source(revisionFile), {
    declaredUses: estate.declaredUses,
    mappingUses: mappingUsesOfTexts(estate, {
      integrations: estate.integrations,
      files,
    }),
  });
  if (!result.ok) throw new Error(result.problems[0]?.message);
  const { evidence, owners, unhit, findings } = result.report;
  const messages = new Map(
    findings.map(({ fingerprint, message }) => [fingerprint, message]),
  );
  return {
    consumers: evidence.consumers.map(hit => [hit.consumerTitle, hit.status]),
    rows: evidence.consumers.flatMap(({ knownBy }) =>
      knownBy.flatMap(({ rows = [] }) =>
        rows
          .filter(({ field }) => field !== '')
          .map(({ row, status, reason }) => `${row} ${status}: ${reason}`),
      ),
    ),
    owners,
    unhit: unhit.map(fingerprint => messages.get(fingerprint)),
  };
}

describe('what a release of a vendor hits', () => {
  it('is the rows that write VATRegistration, from 2024-09 to 2025-09 of SAP', () => {
    expect(
      impactOf(
        'api:default/partner',
        `${sap}/releases/2024-09.edmx`,
        `${sap}/metadata.edmx`,
      ),
    ).toEqual({
      consumers: [
        ['vat-out', 'broken'],
        ['vat-in', 'unaffected'],
      ],
      rows: [
        'customer/vat broken: `VATRegistration`, which the row writes, can no longer be written.',
      ],
      owners: [
        {
          owner: 'group:default/tax',
          integrations: ['integration:default/vat-out'],
          rows: ['customer/vat'],
        },
      ],
      // Of the supplier and of fields that nobody writes.
      unhit: [
        'The property `NFPartnerIsNaturalPerson` can no longer be written (create A_CustomerType, and 1 more place).',
        'The property `VATRegistration` can no longer be written (create A_SupplierType, and 1 more place).',
        'The property `IsNaturalPerson` can no longer be written (create A_SupplierType, and 1 more place).',
      ],
    });
  });

  it('is a target of 80 characters and a value map, with person accounts of Salesforce', () => {
    const { consumers, rows, owners } = impactOf(
      'api:default/account',
      `${account}/describe.json`,
      `${account}/releases/person-accounts.json`,
    );
    expect({ consumers, rows, owners }).toEqual({
      consumers: [['debtors', 'broken']],
      rows: [
        'debtor/kind unaffected: The row hands on what its value map says, not the text.',
        'debtor/branch broken: `Industry` may have 255 characters, `branch` of api:default/ledger takes 80.',
        'debtor/branch-in-full unaffected: `Industry` may have 255 characters, which the target takes.',
        'debtor/kind broken: The value map has no entry for `Pending`: such a record is an exception.',
      ],
      owners: [
        {
          owner: 'group:default/sales',
          integrations: ['integration:default/debtors'],
          rows: ['debtor', 'debtor/branch', 'debtor/kind'],
        },
      ],
    });
  });
});
