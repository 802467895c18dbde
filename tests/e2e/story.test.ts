import { writeFile } from 'node:fs/promises';
import path from 'node:path';
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
  repositoryRoot,
  type EstateRepository,
} from './support/estateRepository';
import { apiDeveloper, architect, auditor } from './support/people';
import {
  removeData,
  startPortal,
  temporaryData,
  type StartedPortal,
} from './support/startedPortal';

const contractFile = 'contracts/vendor/xero/accounting/openapi.yaml';
const nextRelease = 'contracts/vendor/xero/accounting/releases/13.0.0.yaml';

const approvalReason = 'Employees now come from PeopleHub.';

interface CheckAnswer {
  readonly conclusion: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly contracts: readonly {
    readonly ref: string;
    readonly findings: readonly {
      readonly ruleId: string;
      readonly severity: string;
      readonly operation: string;
      readonly fingerprint: string;
    }[];
    readonly changeRequest: {
      readonly id: string;
      readonly url: string;
    } | null;
  }[];
  readonly evidence: {
    readonly consumers: readonly {
      readonly consumerTitle: string;
      readonly status: string;
    }[];
  };
  readonly verdict: {
    readonly owed: readonly { readonly fingerprints: readonly string[] }[];
  };
}

let repository: EstateRepository;
let data: string;
let portal: StartedPortal;
let browser: Browser | null = null;

async function check(): Promise<{ exitCode: number | null; run: CheckAnswer }> {
  const result = await interlock(
    repository.root,
    ['check', '--base', 'main', '--portal', portal.address, '--format', 'json'],
    { INTERLOCK_TOKEN: portal.serviceToken },
  );
  if (result.stdout === '') {
    throw new Error(`interlock check said nothing: ${result.stderr}`);
  }
  return {
    exitCode: result.exitCode,
    run: JSON.parse(result.stdout) as CheckAnswer,
  };
}

const errorsOf = (run: CheckAnswer) =>
  run.contracts
    .flatMap(contract => contract.findings)
    .filter(finding => finding.severity === 'error');

function changeOf(run: CheckAnswer): string {
  const id = run.contracts[0]?.changeRequest?.id;
  if (!id) {
    throw new Error('The check opened no change request.');
  }
  return id;
}

/** Decides over HTTP, as the page does. */
async function decide(change: string, token: string, decision: string) {
  const detail = await portal.request(
    token,
    `/api/integration-catalog/change-requests/${change}`,
  );
  const { subjects } = detail.body as {
    subjects: { check: { findings: { fingerprint: string }[] } }[];
  };
  return portal.request(
    token,
    `/api/integration-catalog/change-requests/${change}/decisions`,
    {
      method: 'POST',
      body: {
        decision,
        reason: approvalReason,
        fingerprints: subjects
          .flatMap(subject => subject.check.findings)
          .map(finding => finding.fingerprint),
      },
    },
  );
}

/** Signs in as the author, who is told why somebody else must decide. */
async function beRefusedInPortal(opened: Browser, change: string) {
  const { page, complaints } = await openPage(opened);
  await withPictureOnFailure(page, 'refusal', async () => {
    await page.goto(`${portal.address}/changes/${change}`);
    await page.getByRole('button', { name: /Tom Okafor/ }).click();
    await page
      .getByText('You are an author of this change. Somebody else must decide.')
      .waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  });
  expect(complaints).toEqual([]);
  await page.context().close();
}

/** Presses of Tab until a control of this name has the focus. */
async function tabsTo(page: Page, name: string): Promise<number> {
  for (let presses = 1; presses <= 200; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.textContent?.trim() ?? '',
    );
    if (focused === name) return presses;
  }
  throw new Error(`${name} was not reached with 200 presses of Tab.`);
}

/** How long the page is and how far the keyboard is from Approve. */
async function measure(page: Page) {
  const height = () =>
    page.evaluate(() =>
      Math.max(
        ...[document.documentElement, ...document.querySelectorAll('*')].map(
          element => element.scrollHeight,
        ),
      ),
    );
  const folded = await height();
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  const unfolded = await height();
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = false;
  });
  await page.getByRole('link', { name: 'To the decision' }).focus();
  const past = await tabsTo(page, 'Approve');
  await page.reload();
  await page.getByRole('button', { name: 'Approve' }).waitFor();
  const toLink = await tabsTo(page, 'To the decision');
  await page.keyboard.press('Enter');
  const fromDecision = await tabsTo(page, 'Approve');
  return {
    'height in px': folded,
    'height with what is folded in px': unfolded,
    'Tab presses past every finding': toLink + past,
    'Tab presses by the link, Enter besides': toLink + fromDecision,
  };
}

/** Signs in, finds the change in the inbox and approves it, as a person does. */
async function approveInPortal(opened: Browser) {
  const { page, complaints } = await openPage(opened);
  await withPictureOnFailure(page, 'approval', async () => {
    await page.goto(portal.address);
    await page.getByRole('button', { name: /Ana Ruiz/ }).click();
    await page
      .getByRole('link', { name: /Changes/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /Xero Accounting/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Approve' }).waitFor();
    const measured = await measure(page);
    if (process.env.UPDATE_STORY) {
      await writeFile(
        path.join(repositoryRoot, '.cache/story.json'),
        JSON.stringify(measured, null, 2),
      );
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.getByRole('button', { name: 'Approve' }).waitFor();
        await page.screenshot({
          path: path.join(repositoryRoot, `.cache/change-${colorScheme}.png`),
        });
      }
      await page.emulateMedia({ colorScheme: 'light' });
    }
    expect(
      measured['Tab presses by the link, Enter besides'],
    ).toBeLessThanOrEqual(30);
    await page.getByRole('textbox', { name: /Reason/ }).fill(approvalReason);
    await page.getByRole('button', { name: 'Approve' }).click();
    await page
      .getByText(/approved/i)
      .first()
      .waitFor();
    await page.getByText(approvalReason).first().waitFor();
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
describe('a vendor release that breaks a contract', () => {
  let change = '';

  it('is refused by the gate, naming what disappears and who is hit', async () => {
    await repository.git('switch', '--quiet', '--create', 'xero-13');
    await repository.write(contractFile, await repository.read(nextRelease));
    await repository.commitAll('Take Xero Accounting 13.0.0', apiDeveloper);

    const { exitCode, run } = await check();

    expect(exitCode).toBe(2);
    expect(run.conclusion).toBe('undecided');
    expect(run.reasons.map(reason => reason.code)).toEqual([
      'approval-required',
    ]);
    expect(
      errorsOf(run).map(finding => `${finding.ruleId} ${finding.operation}`),
    ).toEqual([
      'operation-removed GET /Employees',
      'operation-removed GET /Employees/{EmployeeID}',
      'operation-removed POST /Employees',
      'operation-removed PUT /Employees',
    ]);
    const statusOf = new Map(
      run.evidence.consumers.map(hit => [hit.consumerTitle, hit.status]),
    );
    expect(statusOf.get('Employee expense sync')).toBe('broken');
    expect(statusOf.get('Subscription invoice posting')).toBe('unaffected');
    change = changeOf(run);
  });

  it('keeps one change request however often the gate runs', async () => {
    const { run } = await check();
    expect(changeOf(run)).toBe(change);
  });

  it('cannot be approved by its author, a service token or an auditor', async () => {
    const refusals = await Promise.all([
      portal
        .signIn(apiDeveloper.ref)
        .then(token => decide(change, token, 'approve')),
      decide(change, portal.serviceToken, 'approve'),
      portal
        .signIn(auditor.ref)
        .then(token => decide(change, token, 'approve')),
    ]);
    expect(refusals.map(refusal => refusal.status)).toEqual([403, 403, 403]);
    if (browser) await beRefusedInPortal(browser, change);
    expect((await check()).exitCode).toBe(2);
  });

  it('is approved by an architect', async () => {
    if (browser) {
      await approveInPortal(browser);
      return;
    }
    const token = await portal.signIn(architect.ref);
    expect((await decide(change, token, 'approve')).status).toBe(201);
  });

  it('then passes the same command without a new argument', async () => {
    const { exitCode, run } = await check();
    expect(exitCode).toBe(0);
    expect(run.conclusion).toBe('success');
    expect(run.reasons.map(reason => reason.code)).toEqual(['approved']);
  });

  it('asks again for a further breaking edit, and for that one only', async () => {
    const text = await repository.read(contractFile);
    expect(text).toContain('\n  /Organisation:\n');
    await repository.write(
      contractFile,
      text.replace('\n  /Organisation:\n', '\n  /Organisations:\n'),
    );
    const { exitCode, run } = await check();
    expect(exitCode).toBe(2);
    const fresh = errorsOf(run).filter(
      finding => finding.operation === 'GET /Organisation',
    );
    expect(fresh).toHaveLength(1);
    expect(run.verdict.owed.flatMap(owed => owed.fingerprints)).toEqual([
      fresh[0]!.fingerprint,
    ]);
    await repository.write(contractFile, text);
    expect((await check()).exitCode).toBe(0);
  });

  it('keeps versions, decisions and audit over a restart', async () => {
    const token = await portal.signIn(auditor.ref);
    const read = () =>
      Promise.all(
        [
          '/api/integration-catalog/contracts/default/xero-accounting',
          '/api/integration-catalog/audit?limit=1000',
        ].map(url => portal.request(token, url)),
      );
    const [contractBefore, auditBefore] = await read();
    await portal.stop();
    portal = await startPortal({ source: repository.root, data });
    const [contractAfter, auditAfter] = await read();
    const versions = (answer: typeof contractBefore) =>
      (
        answer?.body as { versions: { digest: string; firstSeenAt: string }[] }
      ).versions.map(version => [version.digest, version.firstSeenAt]);
    expect(versions(contractAfter)).toEqual(versions(contractBefore));
    expect(auditAfter?.body).toEqual(auditBefore?.body);
    expect(
      (auditAfter?.body as { chain: { intact: boolean } }).chain.intact,
    ).toBe(true);
    expect((await check()).exitCode).toBe(0);
  });

  it('is used up when the branch is merged', async () => {
    await repository.git('switch', '--quiet', 'main');
    await repository.git('merge', '--quiet', '--ff-only', 'xero-13');
    const token = await portal.signIn(architect.ref);
    await expect
      .poll(
        async () =>
          (
            (
              await portal.request(
                token,
                `/api/integration-catalog/change-requests/${change}`,
              )
            ).body as { summary: { status: string } }
          ).summary.status,
        { timeout: 60_000, interval: 1000 },
      )
      .toBe('merged');
  });
});
