import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchBrowser, openPage } from './support/browser';
import { interlock } from './support/commandLine';
import {
  createRepository,
  repositoryRoot,
  type EstateRepository,
  type Person,
} from './support/estateRepository';
import {
  removeData,
  startPortal,
  temporaryData,
  type StartedPortal,
} from './support/startedPortal';

const signe: Person = { name: 'Signe Dahl', email: 'signe@harbour.example' };
const knut: Person = { name: 'Knut Berg', email: 'knut@harbour.example' };
const contract = 'promises/bought/tides.yaml';

/** Stations of the vendor's text, of which each leaves two style notes. */
const stations = 300;

function tides(without = -1): string {
  const paths = Array.from({ length: stations }, (_, index) =>
    index === without
      ? ''
      : `  /stations/${index}/tides:
    get:
      operationId: tides${index}
      responses:
        '200':
          description: Tides
          content: { application/json: { schema: { type: object } } }
`,
  );
  return `openapi: 3.0.3
info: { title: Tides, version: 1.0.0 }
paths:
${paths.join('')}`;
}

/** Files that docs/estate.md gives under "A smallest estate", and its profile. */
async function filesOfTheDocumentation() {
  const text = await readFile(
    path.join(repositoryRoot, 'docs/estate.md'),
    'utf8',
  );
  const section = text
    .slice(text.indexOf('## A smallest estate'))
    .split(/\n## (?!A smallest)/)[0]!;
  const files = [
    ...section.matchAll(/`([^`]+\.yaml)`[^`]*:\n\n```yaml\n([^]*?)```/g),
  ].map(([, file, body]) => [file!, body!] as const);
  const profile = /```yaml\n(- id: bought[^]*?)```/.exec(section)?.[1] ?? '';
  return { files, profile: profile.replace(/^(?=.)/gm, '  ') };
}

let repository: EstateRepository;
let data: string;
let portal: StartedPortal;

const run = (...args: string[]) => interlock(repository.root, args);
const check = () =>
  interlock(
    repository.root,
    ['check', '--base', 'trunk', '--portal', portal.address],
    { INTERLOCK_TOKEN: portal.serviceToken },
  );
const firstLine = ({ stdout }: { stdout: string }) => stdout.split('\n')[0];

beforeAll(async () => {
  repository = await createRepository('trunk');
  data = await temporaryData();
});

afterAll(async () => {
  await portal?.stop();
  await repository?.remove();
  await removeData(data);
});

/** What the README says under "On your own estate", and nothing else. */
describe('an estate of somebody else', () => {
  it('is set up with what the documentation gives', async () => {
    const { files, profile } = await filesOfTheDocumentation();
    expect(files.map(([file]) => file)).toEqual([
      'interlock.yaml',
      'law/approval.yaml',
      'landscape/people.yaml',
      'landscape/systems.yaml',
      'landscape/tides.yaml',
    ]);
    for (const [file, text] of files) await repository.write(file, text);
    await repository.write(contract, tides());
    await repository.commitAll('The harbour as text', knut);

    const begun = await run(
      ...['init', '--owner', 'group:default/harbour-masters'],
      ...[
        '--until',
        new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10),
      ],
    );
    expect([begun.exitCode, begun.stderr]).toEqual([0, '']);
    const governance = await repository.read('law/governance.yaml');
    await repository.write(
      'law/governance.yaml',
      governance.replace('waivers:\n', `${profile}waivers:\n`),
    );
    const estate = await run('check', '--estate');
    expect([estate.exitCode, firstLine(estate)]).toEqual([
      0,
      expect.stringMatching(/^Passed: no problem in 7 entities/),
    ]);
    await repository.commitAll('Interlock reads the harbour', knut);
  });

  it('is shown, and a change of it is refused, approved and passes', async () => {
    portal = await startPortal({ source: repository.root, data });
    await repository.git('switch', '--quiet', '--create', 'tides-2');
    await repository.write(contract, tides(7));
    await repository.commitAll('Take Tides 2', signe);
    // As a forge brings a branch up to date.
    await repository.git('switch', '--quiet', 'trunk');
    await repository.write('README.md', 'The harbour.\n');
    await repository.commitAll('A word about it', knut);
    await repository.git('switch', '--quiet', 'tides-2');
    await repository.git(
      ...['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com'],
      ...['merge', '--quiet', '--no-ff', '--message', 'Merge trunk', 'trunk'],
    );

    const refused = await check();
    expect([refused.exitCode, firstLine(refused)]).toEqual([
      2,
      expect.stringMatching(
        /^Undecided: 1 breaking change in tides hits no declared integration; 1 person of harbour-masters must approve: http:/,
      ),
    ]);
    // Notes on a vendor's style are no work, however many.
    expect(refused.stdout).not.toMatch(/rule violation/);

    const id = /changes\/([0-9a-f-]+)/.exec(refused.stdout)?.[1] ?? '';
    expect(await decide(id, 'user:default/signe')).toEqual([
      403,
      'You are an author of this change. Somebody else must decide.',
    ]);
    expect(await decide(id, 'user:default/knut')).toEqual([201, 'approved']);
    const passed = await check();
    expect([passed.exitCode, firstLine(passed)]).toEqual([
      0,
      'Passed: 1 breaking change in tides hits no declared integration; approved',
    ]);
  });

  it.skipIf(chromiumPath === '')(
    'shows contracts without opening any address that they name',
    async () => {
      await repository.git('switch', '--quiet', 'trunk');
      for (const [file, text] of Object.entries(hostile)) {
        await repository.write(file, text);
      }
      await repository.commitAll('Two contracts of a stranger', knut);
      const browser = await launchBrowser();
      try {
        const { page, complaints } = await openPage(browser);
        const elsewhere: string[] = [];
        page.on('request', request => {
          if (!request.url().startsWith(portal.address)) {
            elsewhere.push(request.url());
          }
        });
        await page.goto(portal.address);
        await page.getByRole('button', { name: /Knut Berg/ }).click();
        for (const name of ['weather', 'waves']) {
          await untilRead(name);
          await page.goto(
            `${portal.address}/contracts/default/${name}?tab=specification`,
          );
          await page.getByText('A stranger wrote this').first().waitFor();
          await page.waitForLoadState('networkidle');
        }
        expect(elsewhere.filter(url => /^https?:/.test(url))).toEqual([]);
        // Each was stopped by the content policy, and reported, before.
        expect(
          complaints.filter(text => /content security policy/i.test(text)),
        ).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});

async function decide(id: string, who: string): Promise<[number, string]> {
  const token = await portal.signIn(who);
  const address = `/api/integration-catalog/change-requests/${id}`;
  const { body } = await portal.request(token, address);
  const { subjects } = body as {
    subjects: {
      check: { kind: string; id: string; findings: { fingerprint: string }[] };
    }[];
  };
  const answer = await portal.request(token, `${address}/decisions`, {
    method: 'POST',
    body: {
      decision: 'approve',
      reason: 'The station was closed.',
      subjects: subjects.map(({ check: { kind, id: about, findings } }) => ({
        kind,
        id: about,
        fingerprints: findings.map(({ fingerprint }) => fingerprint),
      })),
    },
  });
  const said = answer.body as {
    summary?: { status: string };
    error?: { message: string };
  };
  return [answer.status, said.summary?.status ?? said.error?.message ?? ''];
}

/** The portal looks at its source every few seconds. */
async function untilRead(name: string): Promise<void> {
  const token = await portal.signIn('user:default/knut');
  await expect
    .poll(
      async () =>
        (
          await portal.request(
            token,
            `/api/integration-catalog/contracts/default/${name}`,
          )
        ).status,
      { timeout: 60_000, interval: 500 },
    )
    .toBe(200);
}

const api = (name: string, type: string) => `
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: ${name}
  annotations:
    interlock.dev/contract: promises/bought/${name}.yaml
    interlock.dev/id: ${name}
spec:
  type: ${type}
  lifecycle: production
  owner: group:default/dockers
  system: system:default/pilotage
  definition: The contract is promises/bought/${name}.yaml.
`;

/** They name addresses in every way by which a viewer would open one. */
const hostile: Readonly<Record<string, string>> = {
  'landscape/strangers.yaml': [
    api('weather', 'openapi'),
    api('waves', 'asyncapi'),
  ].join('---'),
  'promises/bought/weather.yaml': `openapi: 3.0.3
info:
  title: Weather
  version: 1.0.0
  description: 'A stranger wrote this ![x](https://stranger.test/a.png) <img src="https://stranger.test/b.png">'
paths:
  /weather:
    get:
      description: '![x](https://stranger.test/c.png)'
      responses:
        '200':
          description: Weather
          content:
            application/json:
              schema: { $ref: 'https://stranger.test/schemas.json#/Weather' }
components:
  securitySchemes:
    somewhere:
      type: openIdConnect
      openIdConnectUrl: https://stranger.test/.well-known/openid-configuration
`,
  'promises/bought/waves.yaml': `asyncapi: 2.6.0
info:
  title: Waves
  version: 1.0.0
  description: 'A stranger wrote this ![x](https://stranger.test/a.png)'
channels:
  waves:
    subscribe:
      message:
        payload: { $ref: 'https://stranger.test/wave.json' }
`,
};
