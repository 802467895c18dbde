import AxeBuilder from '@axe-core/playwright';
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
import { architect } from './support/people';
import {
  removeData,
  startPortal,
  temporaryData,
  type StartedPortal,
} from './support/startedPortal';

const rule = 'flow-authentication-strong';
const target = 'integration:default/esb-spare-part-orders';
const findings = `/governance?tab=findings&rule=${rule}`;
const reason = 'The old bus knows nothing else and retires with wave 3.';

let repository: EstateRepository;
let data: string;
let portal: StartedPortal;
let browser: Browser;

beforeAll(async () => {
  if (chromiumPath === '') {
    return;
  }
  repository = await createEstateRepository(architect);
  data = await temporaryData();
  portal = await startPortal({ source: repository.root, data });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
  await repository?.remove();
  if (data) {
    await removeData(data);
  }
});

/** Opens the portal as somebody of the estate, in a session of their own. */
async function signIn(person: string) {
  const opened = await openPage(browser);
  await opened.page.goto(portal.address);
  await opened.page.getByRole('button', { name: new RegExp(person) }).click();
  await opened.page.getByText('Signed in as').waitFor();
  return opened;
}

async function seriousFaults(page: Page) {
  // React Aria tells screen readers once what a form said; the label that the
  // words stand for is gone with the form.
  const { violations } = await new AxeBuilder({ page })
    .exclude('[data-live-announcer]')
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.target.join(' ')}: ${node.html}`),
    );
}

/** What the API says about the one finding of the story. */
async function findingNow() {
  const { body } = await portal.request(
    portal.serviceToken,
    `/api/integration-catalog/governance/findings?rule=${rule}&target=${target}`,
  );
  const [finding] = (body as { findings: { waiver: { id: string } | null }[] })
    .findings;
  return finding;
}

describe.skipIf(chromiumPath === '')('a finding that must wait', () => {
  let waiverAddress = '';

  it('is asked about by the architect, who may not decide what she asked for', async () => {
    expect(await findingNow()).toMatchObject({ waiver: null });
    const { page, complaints } = await signIn('Ana Ruiz');
    await withPictureOnFailure(page, 'waiver-request', async () => {
      await page.goto(`${portal.address}${findings}`);
      await page.getByRole('row', { name: new RegExp(rule) }).click();
      const panel = page.getByRole('complementary', { name: 'Chosen finding' });
      await panel.getByText(/esb-spare-part-orders\.yaml:\d+/).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await panel.getByRole('button', { name: 'Ask for a waiver' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/At most \d+ days for severity/).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await dialog.getByRole('textbox', { name: /Reason/ }).fill(reason);
      await dialog.getByRole('button', { name: 'Send the request' }).click();
      await page.getByText('Waits for a decision').first().waitFor();
      await page
        .getByText('Whoever asks for a waiver does not decide about it.')
        .waitFor();
      waiverAddress = new URL(page.url()).pathname;
      expect(
        await page.getByRole('button', { name: 'Approve' }).count(),
      ).toEqual(0);
      expect(await seriousFaults(page)).toEqual([]);
    });
    expect(complaints).toEqual([]);
    expect(await findingNow()).toMatchObject({ waiver: null });
    await page.context().close();
  });

  it('is approved by the owner of its target, and shown as waived', async () => {
    const { page, complaints } = await signIn('Ingrid Solberg');
    await withPictureOnFailure(page, 'waiver-approval', async () => {
      await page.goto(`${portal.address}/governance?tab=waivers&mine=yes`);
      await page.getByRole('row', { name: new RegExp(rule) }).click();
      await page.waitForURL(`**${waiverAddress}`);
      await page
        .getByRole('textbox', { name: /Reason/ })
        .fill('Until the end of January, not longer.');
      await page.getByRole('button', { name: 'Approve' }).click();
      await page.getByText('Active', { exact: true }).waitFor();
      await page.getByText('What it permits now').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await seriousFaults(page)).toEqual([]);
      await page.goto(`${portal.address}${findings}&waived=yes`);
      await page.getByText('Waived', { exact: true }).nth(1).waitFor();
    });
    expect(complaints).toEqual([]);
    const finding = await findingNow();
    expect(`/governance/waivers/${finding?.waiver?.id}`).toEqual(waiverAddress);
    await page.context().close();
  });

  it('leaves the page and the command with the same scorecards', async () => {
    const linted = async () => {
      const { body } = await portal.request(
        portal.serviceToken,
        '/api/integration-catalog/governance',
      );
      return (body as { problems: readonly unknown[] }).problems;
    };
    await expect.poll(linted, { timeout: 240_000, interval: 2000 }).toEqual([]);
    const { stdout } = await interlock(
      repository.root,
      ['scorecard', '--portal', portal.address, '--format', 'json'],
      { INTERLOCK_TOKEN: portal.serviceToken },
    );
    const command = JSON.parse(stdout) as {
      readonly scorecards: readonly unknown[];
      readonly summaries: readonly { readonly by: string }[];
    };
    const { body } = await portal.request(
      portal.serviceToken,
      '/api/integration-catalog/governance/scorecards?by=all',
    );
    expect(command.scorecards.length).toBeGreaterThan(200);
    expect({
      cards: command.scorecards,
      summaries: command.summaries.filter(({ by }) => by === 'all'),
    }).toEqual({
      cards: (body as { cards: readonly unknown[] }).cards,
      summaries: (body as { summaries: readonly unknown[] }).summaries,
    });
  }, 400_000);
});
