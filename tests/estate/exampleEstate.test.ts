import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildEstate,
  checkEstate,
  matchApprovalRule,
  readApprovalPolicy,
} from '@interlock/contract-core';
import type {
  Estate,
  EstateFile,
  Finding,
  ProjectConfiguration,
} from '@interlock/contract-core';
import {
  checkNamedFiles,
  folderReader,
  openWorkingTree,
  readProject,
  readWorkingTreeFiles,
} from '@interlock/contract-io';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Contracts for which no document with a free licence was found. */
const madeUp = 'contracts/vendor/made-up/';

let project: ProjectConfiguration;
let files: readonly EstateFile[];
let estate: Estate;

beforeAll(async () => {
  project = await readProject(root);
  const read = await readWorkingTreeFiles(root, project);
  expect(read.problems).toEqual([]);
  files = read.files;
  estate = buildEstate(files, project);
});

describe('the example estate', () => {
  it('has no problem', () => {
    expect(checkEstate(estate, files)).toEqual([]);
  });

  it('has the entities of the story', () => {
    const counts: Record<string, number> = {};
    for (const { kind } of estate.entities)
      counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({
      API: 57,
      DataObject: 30,
      Domain: 13,
      Group: 25,
      Integration: 65,
      System: 58,
      User: 30,
    });
  });

  it('knows who calls the employees of Xero and who uses Xero without them', () => {
    const uses = estate.declaredUses.filter(
      use => use.contract === 'api:default/xero-accounting',
    );
    expect(
      Object.fromEntries(
        uses.map(use => [
          use.consumer,
          use.operations.filter(operation => operation.includes('/Employees')),
        ]),
      ),
    ).toEqual({
      'integration:default/employee-expense-sync': [
        'GET /Employees',
        'GET /Employees/{EmployeeID}',
      ],
      'integration:default/invoice-status-service': [],
      'integration:default/subscription-invoice-posting': [],
    });
  });

  it('has earlier and announced versions beside the contracts in force', () => {
    const releases = estate.contracts.flatMap(contract =>
      contract.releases.map(
        release =>
          `${contract.id} ${release.label} ${release.released} ${release.state}`,
      ),
    );
    expect(releases).toMatchInlineSnapshot(`
      [
        "adeo-costing 2023-12 2023-12-05 past",
        "adyen-legal-entity 2 2026-07-01 past",
        "adyen-legal-entity 4 2026-07-01 announced",
        "adyen-transfer-webhooks 3 2026-07-01 past",
        "adyen-transfers 3 2026-07-01 past",
        "availability-api 1.0.0 2025-05-05 past",
        "business-central-v1 beta 2019-01-25 past",
        "contract-events 1.0.0 2025-08-18 past",
        "credit-decision-api 1.0.0 2025-04-14 past",
        "customer-account-api 2.0.0 2026-03-16 past",
        "customer-events 1.0.0 2025-03-31 past",
        "customer-events 2.0.0 2027-03-01 announced",
        "einvoice-submission-api 1.0.0 2025-10-06 past",
        "employee-events 1.0.0 2024-11-04 past",
        "forecast-load-api 1.0.0 2026-01-12 past",
        "invoice-api 1.0.0 2024-11-04 past",
        "invoice-events 1.1.0 2026-05-04 past",
        "lead-capture-api 1.0.0 2025-02-10 past",
        "lead-capture-api 1.1.0 2025-09-01 past",
        "master-data-api 1.0.0 2025-05-12 past",
        "microsoft-graph 2022-06 2022-06-13 past",
        "netsuite-records 2026.1 2026-03-14 past",
        "oracle-fusion-rest 27A 2027-03-19 announced",
        "order-events 1.0.0 2025-09-15 past",
        "order-intake-api 1.0.0 2025-06-16 past",
        "order-intake-api 2.0.0 2027-07-01 announced",
        "payment-api 1.0.0 2025-09-15 past",
        "payment-events 1.0.0 2025-06-02 past",
        "peoplehub-workers 2027R1 2027-03-13 announced",
        "price-quote-api 1.0.0 2025-03-03 past",
        "price-quote-api 1.1.0 2025-10-20 past",
        "salesforce-account 2022-04 2022-04-13 past",
        "salesforce-account person-accounts 2027-02-20 announced",
        "sap-business-partner 2021-10 2021-10-28 past",
        "sap-business-partner 2022-03 2022-03-08 past",
        "sap-business-partner 2024-09 2024-09-23 past",
        "smartylighting-streetlights 1.0.0 (AsyncAPI 2.6) 2023-02-01 past",
        "square-connect 2021-01-21 2021-01-21 past",
        "stripe-api 2020-03-02 2020-08-19 past",
        "subscription-api 1.0.0 2025-05-05 past",
        "subscription-api 2.1.0 2027-02-01 announced",
        "tax-decision-api 1.0.0 2025-11-24 past",
        "xero-accounting 2.11.2 2021-05-06 past",
        "xero-accounting 2.39.0 2023-08-09 past",
        "xero-accounting 13.0.0 2026-05-06 announced",
        "xero-finance 10.1.0 2026-01-27 past",
        "xero-payroll-nz 16.1.0 2026-07-13 announced",
      ]
    `);
  });

  it('names the source and licence of every vendor contract', async () => {
    const read = folderReader(root);
    const vendor = estate.contracts.filter(
      contract =>
        contract.file.startsWith('contracts/vendor/') &&
        !contract.file.startsWith(madeUp),
    );
    expect(vendor).toHaveLength(20);
    for (const contract of vendor) {
      const folder = dirname(contract.file);
      const source = await read(`${folder}/SOURCE.md`);
      const licence = /\]\((\.\.\/[^)]+\.txt)\)/.exec(source ?? '')?.[1];
      expect([contract.file, licence]).toEqual([
        contract.file,
        expect.any(String),
      ]);
      expect(await read(join(folder, licence ?? ''))).toMatch(
        /licen[sc]e|redistribution/i,
      );
    }
  });

  it('says of every made-up contract that it is made up', async () => {
    const read = folderReader(root);
    const contracts = estate.contracts.filter(({ file }) =>
      file.startsWith(madeUp),
    );
    expect(contracts).toHaveLength(5);
    for (const { file } of contracts) {
      expect(await read(`${dirname(file)}/SOURCE.md`)).toMatch(/made[ -]up/i);
      const text = (await read(file)) ?? '';
      expect(text.slice(text.indexOf('description:')).slice(0, 200)).toMatch(
        /made[ -]up/i,
      );
    }
  });

  it('has governance files that its people can fulfil', async () => {
    const source = await openWorkingTree(root);
    expect(await checkNamedFiles(source, project, estate)).toEqual([]);
  });

  it.each([
    [
      'a break of Xero, although its consumers post and decide tax',
      'contracts/vendor/xero/accounting/openapi.yaml',
      ['posting', 'tax'],
      'vendor-contract',
      {
        people: 1,
        distinctGroups: 1,
        from: ['group:default/integration-architects'],
      },
    ],
    [
      'a break of an own contract that reaches the books',
      'contracts/own/invoice-events/asyncapi.yaml',
      ['regulatory'],
      'own-contract-on-the-books',
      {
        people: 2,
        distinctGroups: 2,
        from: [
          'group:default/finance-control',
          'group:default/integration-architects',
        ],
      },
    ],
    [
      'a break of an own contract that does not',
      'contracts/own/customer-account/openapi.yaml',
      [],
      'own-contract',
      {
        people: 2,
        distinctGroups: 2,
        from: [
          'group:default/integration-architects',
          'contract-owner',
          'group:default/finance-control',
        ],
      },
    ],
  ])(
    'asks the right people for %s',
    async (_name, file, flags, ruleId, requirement) => {
      const text = await folderReader(root)(project.approvalPolicy);
      const read = readApprovalPolicy(project.approvalPolicy, text ?? '');
      if (!read.ok) throw new Error('The policy cannot be read.');
      const finding: Finding = {
        ruleId: 'operation-removed',
        severity: 'error',
        direction: 'none',
        effect: 'narrower',
        proof: 'structural',
        message: 'The operation was removed.',
        operation: 'GET /Employees',
        base: null,
        revision: null,
        witness: null,
        sites: [],
        fingerprint: 'f',
      };
      expect(
        matchApprovalRule(read.policy, {
          kind: 'contract',
          file,
          finding,
          dataClasses: [],
          flags,
        }),
      ).toMatchObject({ ruleId, requirement });
    },
  );
});
