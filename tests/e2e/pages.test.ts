import { mkdir } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chromiumPath,
  launchBrowser,
  openPage,
  withPictureOnFailure,
  type WatchedPage,
} from './support/browser';
import { interlock } from './support/commandLine';
import {
  createEstateRepository,
  type EstateRepository,
} from './support/estateRepository';
import { apiDeveloper, architect } from './support/people';
import {
  removeData,
  startPortal,
  temporaryData,
  type StartedPortal,
} from './support/startedPortal';

const contractFile = 'contracts/vendor/xero/accounting/openapi.yaml';
const nextRelease = 'contracts/vendor/xero/accounting/releases/13.0.0.yaml';
const pictures = '.cache/pages';
const themes = ['light', 'dark'] as const;

let repository: EstateRepository;
let data: string;
let portal: StartedPortal;
let browser: Browser;
let changeAddress = '';

/** A page with the heading or text that shows that its content has come. */
interface PageUnderTest {
  readonly name: string;
  readonly address: () => string;
  readonly shows: RegExp;
}

const pages: readonly PageUnderTest[] = [
  { name: 'home', address: () => '/', shows: /Xero Accounting/ },
  {
    name: 'integrations',
    address: () => '/integrations',
    shows: /Employee expense sync/,
  },
  {
    name: 'integration',
    address: () => '/catalog/default/integration/employee-expense-sync',
    shows: /approved expense claims/,
  },
  { name: 'contracts', address: () => '/contracts', shows: /Xero Accounting/ },
  {
    name: 'contract',
    address: () => '/contracts/default/xero-accounting',
    shows: /12\.0\.2/,
  },
  {
    name: 'contract-difference',
    address: () => '/contracts/default/xero-accounting?tab=difference',
    shows: /Breaking/,
  },
  { name: 'changes', address: () => '/changes', shows: /Xero Accounting/ },
  { name: 'change', address: () => changeAddress, shows: /GET \/Employees/ },
  { name: 'ownership', address: () => '/data', shows: /Customer invoice/ },
  { name: 'rules', address: () => '/rules', shows: /property-removed/ },
  {
    name: 'rule',
    address: () => '/rules/response-property-removed',
    shows: /disappears from a response/,
  },
  {
    name: 'governance-rule',
    address: () => '/rules/flow-pattern-to-be-avoided',
    shows: /Some patterns have cost too much/,
  },
  {
    name: 'governance',
    address: () => '/governance',
    shows: /flow-pattern-to-be-avoided|No flow follows a pattern/,
  },
  {
    name: 'governance-findings',
    address: () =>
      '/governance?tab=findings&rule=flow-pattern-to-be-avoided&severity=error',
    shows: /follows a pattern that is to be/,
  },
  {
    name: 'governance-scorecards',
    address: () => '/governance?tab=scorecards',
    shows: /Integration readiness/,
  },
  {
    name: 'governance-waivers',
    address: () => '/governance?tab=waivers',
    shows: /Ask for a waiver/,
  },
  {
    name: 'governance-rules',
    address: () => '/governance?tab=rules',
    shows: /flow-pattern-to-be-avoided/,
  },
  {
    name: 'integration-governance',
    address: () =>
      '/catalog/default/integration/works-erp-warehouse-link/governance',
    shows: /follows a pattern that is to be/,
  },
  {
    name: 'contract-governance',
    address: () => '/contracts/default/xero-accounting?tab=governance',
    shows: /Linted with|could not be linted/,
  },
];

beforeAll(async () => {
  if (chromiumPath === '') {
    return;
  }
  await mkdir(pictures, { recursive: true });
  repository = await createEstateRepository(architect);
  data = await temporaryData();
  portal = await startPortal({ source: repository.root, data });
  browser = await launchBrowser();
  await repository.git('switch', '--quiet', '--create', 'xero-13');
  await repository.write(contractFile, await repository.read(nextRelease));
  await repository.commitAll('Take Xero Accounting 13.0.0', apiDeveloper);
  const checked = await interlock(
    repository.root,
    ['check', '--base', 'main', '--portal', portal.address, '--format', 'json'],
    { INTERLOCK_TOKEN: portal.serviceToken },
  );
  const run = JSON.parse(checked.stdout) as {
    contracts: { changeRequest: { url: string } }[];
  };
  changeAddress = new URL(run.contracts[0]!.changeRequest.url).pathname;
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
  await repository?.remove();
  if (data) {
    await removeData(data);
  }
});

/** What is wrong with the page as it stands, in one of both themes. */
async function faultsOf(
  page: Page,
  { name, shows }: PageUnderTest,
  theme: 'light' | 'dark',
) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  // Another theme mounts the page anew, which is empty until its content comes.
  await page.waitForFunction(isSettled, theme);
  const content = page.getByText(shows).first();
  await content.waitFor();
  await page.waitForFunction(isSettled, theme);
  await page.screenshot({ path: `${pictures}/${name}-${theme}.png` });
  const overflow = await page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
  const { violations } = await rulesOf(theme, page)
    // Swagger UI's own markup nests buttons; the page offers the text of the
    // specification beside it.
    .exclude('.swagger-ui')
    // Backstage's own spinner has no name; a card may begin to load late.
    .exclude('.MuiCircularProgress-root')
    .analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html)[0]}`);
  return { overflow, serious, shown: await content.isVisible() };
}

/** A theme changes colours and nothing else that the rules ask about. */
function rulesOf(theme: 'light' | 'dark', page: Page): AxeBuilder {
  const all = new AxeBuilder({ page });
  return theme === 'light' ? all : all.withRules(['color-contrast']);
}

/** Runs in the browser: the theme is on, and nothing loads or changes colour. */
function isSettled(theme: string) {
  return (
    document.body.dataset.themeMode === theme &&
    document.fonts.status === 'loaded' &&
    document.querySelector('[role="progressbar"], [aria-busy="true"]') ===
      null &&
    !document
      .getAnimations()
      .some(animation => animation instanceof CSSTransition)
  );
}

describe.skipIf(chromiumPath === '')('every page, 1280 px wide', () => {
  let watched: WatchedPage;

  beforeAll(async () => {
    watched = await openPage(browser);
    const { page } = watched;
    await page.goto(portal.address);
    await page.getByRole('button', { name: /Ana Ruiz/ }).waitFor();
  });

  it('the sign-in', async () => {
    const { page, complaints } = watched;
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.screenshot({ path: `${pictures}/sign-in-${theme}.png` });
    }
    await page.getByRole('button', { name: /Ana Ruiz/ }).click();
    await page.getByText('Signed in as').waitFor();
    expect(complaints).toEqual([]);
  });

  it.each(pages)(
    '$name keeps to its width, quiet and accessible, light and dark',
    async tested => {
      const { name, address, shows } = tested;
      const { page, complaints } = watched;
      await withPictureOnFailure(page, name, async () => {
        await page.goto(`${portal.address}${address()}`);
        await page.getByText(shows).first().waitFor();
      });
      const found = {
        light: await faultsOf(page, tested, 'light'),
        dark: await faultsOf(page, tested, 'dark'),
        complaints: complaints.splice(0),
      };
      const nothing = { overflow: 0, serious: [], shown: true };
      expect(found).toEqual({ light: nothing, dark: nothing, complaints: [] });
    },
  );
});
