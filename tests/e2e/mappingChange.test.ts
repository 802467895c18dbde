import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chromiumPath,
  launchBrowser,
  openPage,
  withPictureOnFailure,
} from './support/browser';
import { interlock } from './support/commandLine';
import {
  createEstateRepository,
  type EstateRepository,
} from './support/estateRepository';
import {
  architect,
  mappingApprover,
  otherMappingApprover,
  type EstatePerson,
} from './support/people';
import {
  removeData,
  startPortal,
  temporaryData,
  type StartedPortal,
} from './support/startedPortal';

const sheetFile = 'contracts/mappings/customer-master-sync.yaml';
const row = `        source: partner.BusinessPartner
        target: AccountNumber
`;
const editedRow = row.replace('AccountNumber', 'Site');

interface CheckAnswer {
  readonly conclusion: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly subjects: readonly {
    readonly kind: string;
    readonly ref: string;
    readonly findings: readonly {
      readonly ruleId: string;
      readonly message: string;
      readonly fingerprint: string;
    }[];
    readonly changeRequest: { readonly id: string } | null;
  }[];
  readonly verdict: {
    readonly owed: readonly {
      readonly ruleId: string;
      readonly groups: readonly string[];
    }[];
  };
}

let repository: EstateRepository;
let data: string;
let portal: StartedPortal;
let browser: Browser | null = null;

async function check(...more: readonly string[]) {
  const { stdout, stderr, exitCode } = await interlock(
    repository.root,
    ['check', '--base', 'main', '--format', 'json', ...more],
    { INTERLOCK_TOKEN: portal.serviceToken },
  );
  if (stdout === '') throw new Error(`interlock check said: ${stderr}`);
  return { exitCode, run: JSON.parse(stdout) as CheckAnswer };
}

const ask = () => check('--portal', portal.address);

/** Decides over HTTP, as the page does. */
async function approve(change: string, token: string, run: CheckAnswer) {
  const { status } = await portal.request(
    token,
    `/api/integration-catalog/change-requests/${change}/decisions`,
    {
      method: 'POST',
      body: {
        decision: 'approve',
        reason: 'SAP numbers name the site.',
        fingerprints: run.subjects
          .flatMap(({ findings }) => findings)
          .map(({ fingerprint }) => fingerprint),
      },
    },
  );
  return status;
}

/** Signs in and does something on the page of the change. */
async function inPortal(
  person: EstatePerson,
  change: string,
  act: (page: Page) => Promise<void>,
) {
  if (browser === null) return;
  const { page, complaints } = await openPage(browser);
  await withPictureOnFailure(page, `mapping-${person.name}`, async () => {
    await page.goto(`${portal.address}/changes/${change}`);
    await page.getByRole('button', { name: person.name }).click();
    await act(page);
  });
  expect(complaints).toEqual([]);
  await page.context().close();
}

beforeAll(async () => {
  repository = await createEstateRepository(architect);
  data = await temporaryData();
  portal = await startPortal({ source: repository.root, data });
  browser = chromiumPath === '' ? null : await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
  await repository?.remove();
  await removeData(data);
});

/** One story: each chapter stands on the one before it. */
describe('a branch that edits one row of a mapping sheet', () => {
  let change = '';
  let run: CheckAnswer;

  it('is refused by the gate, which names the row and who is asked', async () => {
    await repository.git('switch', '--quiet', '--create', 'account-site');
    const text = await repository.read(sheetFile);
    expect(text).toContain(row);
    await repository.write(sheetFile, text.replace(row, editedRow));
    await repository.commitAll('Number the sites', otherMappingApprover);

    expect((await check()).exitCode).toBe(1);
    const asked = await ask();
    run = asked.run;
    expect([asked.exitCode, run.conclusion]).toEqual([2, 'undecided']);
    expect(
      run.subjects.map(({ kind, ref, findings }) => [
        kind,
        ref,
        findings.map(({ ruleId, message }) => `${ruleId} ${message}`),
      ]),
    ).toEqual([
      [
        'mapping',
        'integration:default/customer-master-sync',
        [
          'mapping-row-changed The row account/account-number is another: target AccountNumber to Site.',
        ],
      ],
    ]);
    expect(
      run.verdict.owed.map(({ ruleId, groups }) => [ruleId, groups]),
    ).toEqual([['mapping', ['group:default/mapping-approvers']]]);
    change = run.subjects[0]?.changeRequest?.id ?? '';
  });

  it('cannot be approved by its author, who is a mapping approver, by somebody else or by a machine', async () => {
    const author = await portal.signIn(otherMappingApprover.ref);
    const other = await portal.signIn(architect.ref);
    expect([
      await approve(change, author, run),
      await approve(change, other, run),
      await approve(change, portal.serviceToken, run),
    ]).toEqual([403, 403, 403]);
    await inPortal(otherMappingApprover, change, async page => {
      await page
        .getByText(
          'You are an author of this change. Somebody else must decide.',
        )
        .waitFor();
      expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(
        0,
      );
    });
    expect((await ask()).exitCode).toBe(2);
  });

  it('shows the row before and after to the mapping approver, who approves it in the browser', async () => {
    await inPortal(mappingApprover, change, async page => {
      const table = page.getByRole('table');
      await table
        .getByRole('rowheader', { name: /row account\/account-number/ })
        .waitFor();
      await table.getByRole('cell', { name: 'AccountNumber' }).waitFor();
      await table.getByRole('cell', { name: 'Site' }).waitFor();
      await page
        .getByRole('textbox', { name: /Reason/ })
        .fill('SAP numbers name the site.');
      await page.getByRole('button', { name: 'Approve' }).click();
      await page
        .getByText(/approved/i)
        .first()
        .waitFor();
    });
    if (browser === null) {
      const token = await portal.signIn(mappingApprover.ref);
      expect(await approve(change, token, run)).toBe(201);
    }
  });

  it('then passes the same command', async () => {
    const asked = await ask();
    expect([asked.exitCode, asked.run.reasons.map(({ code }) => code)]).toEqual(
      [0, ['approved']],
    );
  });

  it('asks again for another edit of the same row', async () => {
    const text = await repository.read(sheetFile);
    await repository.write(
      sheetFile,
      text.replace(editedRow, editedRow.replace('Site', 'Fax')),
    );
    expect((await ask()).exitCode).toBe(2);
    await repository.write(sheetFile, text);
    expect((await ask()).exitCode).toBe(0);
  });
});
