import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildEstate,
  checkEstate,
  checkGovernance,
  governanceFilesOf,
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
  folderReader,
  openWorkingTree,
  readProject,
  readWorkingTreeFiles,
} from '@interlock/contract-io';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

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
      API: 8,
      DataObject: 8,
      Domain: 5,
      Group: 10,
      Integration: 8,
      System: 9,
      User: 10,
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
    expect(releases).toEqual([
      'customer-account-api 2.0.0 2026-03-16 past',
      'invoice-events 1.1.0 2026-05-04 past',
      'salesforce-account 2022-04 2022-04-13 past',
      'sap-business-partner 2024-09 2024-09-23 past',
      'smartylighting-streetlights 1.0.0 (AsyncAPI 2.6) 2023-02-01 past',
      'xero-accounting 2.39.0 2023-08-09 past',
      'xero-accounting 13.0.0 2026-05-06 announced',
      'xero-finance 10.1.0 2026-01-27 past',
    ]);
  });

  it('names the source and licence of every vendor contract', async () => {
    const read = folderReader(root);
    const vendor = estate.contracts.filter(contract =>
      contract.file.startsWith('contracts/vendor/'),
    );
    expect(vendor).toHaveLength(6);
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

  it('has governance files that its people can fulfil', async () => {
    const source = await openWorkingTree(root);
    const texts = await source.read(governanceFilesOf(project));
    expect(checkGovernance(project, texts, estate)).toEqual([]);
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
          file,
          finding,
          dataClasses: [],
          flags,
        }),
      ).toMatchObject({ ruleId, requirement });
    },
  );
});
