import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildEstate,
  reachValues,
  scenariosAnnotation,
} from '@interlock/contract-core';
import type {
  Estate,
  EstateEntity,
  EstateFile,
} from '@interlock/contract-core';
import { readProject, readWorkingTreeFiles } from '@interlock/contract-io';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The day on which the example plays; the estate's dates are meant for it. */
const today = '2026-11-21';

let files: readonly EstateFile[];
let estate: Estate;
let integrations: readonly EstateEntity[];

beforeAll(async () => {
  const project = await readProject(root);
  const read = await readWorkingTreeFiles(root, project);
  expect(read.problems).toEqual([]);
  files = read.files;
  estate = buildEstate(files, project);
  integrations = ofKind('Integration');
});

const ofKind = (kind: string) =>
  estate.entities.filter(entity => entity.kind === kind);

const nameOf = (entity: EstateEntity) =>
  entity.ref.slice(entity.ref.indexOf('/') + 1);

/** Texts that a pattern reaches, with runs of blanks as one. */
function textsAt(document: unknown, pattern: string): readonly string[] {
  return reachValues(document, pattern).flatMap(({ value }) =>
    typeof value === 'string' ? [value.replace(/\s+/g, ' ').trim()] : [],
  );
}

const textAt = (document: unknown, pattern: string) =>
  textsAt(document, pattern)[0] ?? '';

const has = (document: unknown, pattern: string) =>
  reachValues(document, pattern).length > 0;

/** Names of the integrations for which something holds. */
const namesWhere = (holds: (document: unknown) => boolean) =>
  integrations
    .filter(integration => holds(integration.document))
    .map(nameOf)
    .sort();

/** Systems of a flow, from end to end. */
const systemsOf = (document: unknown) =>
  ['source', 'target', 'middleware', 'steps/*/from', 'steps/*/to'].flatMap(
    member => textsAt(document, `/spec/${member}`),
  );

/** Texts that more than one integration has, with those integrations. */
function sharedTexts(...patterns: readonly string[]) {
  const users = new Map<string, Set<string>>();
  for (const integration of integrations) {
    for (const pattern of patterns) {
      for (const text of textsAt(integration.document, pattern)) {
        const known = users.get(text.toLowerCase()) ?? new Set();
        users.set(text.toLowerCase(), known.add(nameOf(integration)));
      }
    }
  }
  return [...users]
    .filter(([, names]) => names.size > 1)
    .map(([text, names]) => ({ text, names: [...names] }));
}

/** What an integration lists of a contract. */
const listedOperations = (document: unknown, contract: string) =>
  reachValues(document, '/spec/contracts/*')
    .filter(({ value }) => textAt(value, '/ref') === contract)
    .flatMap(({ value }) => textsAt(value, '/operations/*'));

describe('the integrations of the example estate', () => {
  it('are more than forty', () => {
    expect(integrations.length).toBeGreaterThanOrEqual(40);
  });

  it.each([
    { what: 'description', patterns: ['/metadata/description'] },
    { what: 'reason of the pattern', patterns: ['/spec/pattern/reason'] },
    { what: 'reason of the timing', patterns: ['/spec/timing/reason'] },
    {
      what: 'text of the exception rule',
      patterns: [
        '/spec/exceptionRule/categories/*',
        '/spec/exceptionRule/queue',
        '/spec/exceptionRule/remediation',
      ],
    },
    { what: 'title', patterns: ['/metadata/title'] },
    {
      what: 'words about repetition and failure',
      patterns: [
        '/spec/reliability/idempotency',
        '/spec/reliability/retry',
        '/spec/reliability/deadLetter',
        '/spec/reliability/replay',
        '/spec/reliability/correlationId',
      ],
    },
  ])('never share: $what', ({ patterns }) => {
    expect(sharedTexts(...patterns)).toEqual([]);
  });

  it('show every scenario', () => {
    const shown = new Set(
      integrations.flatMap(({ document }) =>
        Object.entries(
          reachValues(document, '/metadata/annotations')[0]?.value ?? {},
        ).flatMap(([key, value]) =>
          key === scenariosAnnotation ? String(value).split(', ') : [],
        ),
      ),
    );
    const wanted = Array.from({ length: 23 }, (_, index) => `X${index + 1}`);
    expect(wanted.filter(scenario => !shown.has(scenario))).toEqual([]);
    expect([...shown].filter(scenario => !wanted.includes(scenario))).toEqual(
      [],
    );
  });

  it('involve every system, with a contract and somebody who answers', () => {
    const staffed = new Set(estate.users.flatMap(user => user.groups));
    const involved = new Set(
      integrations
        .filter(({ document }) =>
          has(document, '/spec/contracts/0/operations/0'),
        )
        .filter(({ document }) => staffed.has(textAt(document, '/spec/owner')))
        .flatMap(({ document }) => systemsOf(document)),
    );
    const systems = ofKind('System').map(system => system.ref);
    expect(systems.filter(system => !involved.has(system))).toEqual([]);
  });

  it('use or offer every contract', () => {
    const used = new Set(estate.declaredUses.map(use => use.contract));
    expect(
      estate.contracts
        .map(contract => contract.ref)
        .filter(contract => !used.has(contract)),
    ).toEqual([]);
  });

  it('are a picture: ends and middleware are joined by the steps', () => {
    const torn = namesWhere(document => {
      const hops = reachValues(document, '/spec/steps/*').map(
        ({ value }): [string, string] => [
          textAt(value, '/from'),
          textAt(value, '/to'),
        ],
      );
      const reached = new Set([textAt(document, '/spec/source')]);
      for (let round = 0; round < hops.length; round += 1) {
        for (const [from, to] of hops)
          if (reached.has(from) || reached.has(to)) reached.add(from).add(to);
      }
      return systemsOf(document).some(system => !reached.has(system));
    });
    expect(torn).toEqual([]);
  });

  it('list every operation that a step goes through', () => {
    const unlisted = integrations.flatMap(({ ref, document }) =>
      reachValues(document, '/spec/steps/*')
        .map(({ value }) => ({
          contract: textAt(value, '/contract'),
          operation: textAt(value, '/operation'),
        }))
        .filter(
          ({ contract, operation }) =>
            contract !== '' &&
            !listedOperations(document, contract).includes(operation),
        )
        .map(step => ({ ref, ...step })),
    );
    expect(unlisted).toEqual([]);
  });

  it('name OData sets and Salesforce objects and fields that the vendor has', () => {
    const texts = new Map(files.map(file => [file.path, file.text]));
    const missing = integrations.flatMap(({ ref, document }) =>
      reachValues(document, '/spec/contracts/*').flatMap(({ value }) => {
        const contract = estate.contracts.find(
          candidate => candidate.ref === textAt(value, '/ref'),
        );
        if (!contract || !['odata', 'salesforce'].includes(contract.type))
          return [];
        const text = texts.get(contract.file) ?? '';
        return [
          ...textsAt(value, '/operations/*').map(
            operation => operation.split(' ')[1] ?? '',
          ),
          ...textsAt(value, '/fields/*').flatMap(field => field.split('.')),
        ]
          .filter(name => !new RegExp(`[Nn]ame"?[=:] ?"${name}"`).test(text))
          .map(name => `${ref} ${contract.ref} ${name}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  it('say what finance, support and testers ask of each', () => {
    const gaps = {
      sandbox: namesWhere(document => !has(document, '/spec/sandbox')),
      alerts: namesWhere(document => !has(document, '/spec/alerts/0')),
      runbook: namesWhere(document => !has(document, '/spec/runbook')),
      accuracyWhereBooksAreTouched: namesWhere(
        document =>
          has(document, '/spec/financialControl') &&
          !has(document, '/spec/serviceLevels/accuracy'),
      ),
      scheduleWhereAClockStartsIt: namesWhere(
        document =>
          textAt(document, '/spec/timing/mode') === 'scheduled' &&
          !has(document, '/spec/timing/schedule'),
      ),
      credentialThatRunsOutWithinThirtyDays: namesWhere(document => {
        const expiry = textAt(document, '/spec/security/tokenExpiry');
        return expiry !== '' && expiry < '2026-12-21';
      }),
      firstSignatureAfterTheNextIsDue: namesWhere(
        document =>
          textAt(document, '/spec/review/lastSignOff') >=
          textAt(document, '/spec/review/nextDue'),
      ),
      signatureInTheFuture: namesWhere(
        document => textAt(document, '/spec/review/lastSignOff') > today,
      ),
    };
    expect(
      Object.entries(gaps).filter(([, names]) => names.length > 0),
    ).toEqual([]);
  });

  it('pin the version that runs in production', () => {
    const unknown = integrations.flatMap(({ ref, document }) =>
      reachValues(document, '/spec/contracts/*')
        .map(({ value }) => ({
          contract: textAt(value, '/ref'),
          pin: textAt(value, '/versionPin'),
        }))
        .filter(({ contract, pin }) => pin !== '' && !isLive(contract, pin))
        .map(use => ({ ref, ...use })),
    );
    expect(unknown).toEqual([]);
  });

  it('have the weak spots that the company knows of, and no others', () => {
    const calls = 'GET /orders/{orderId}/status';
    expect({
      pointToPoint: namesWhere(
        document => textAt(document, '/spec/protocol') === 'database',
      ),
      queueWithoutOwner: namesWhere(
        document => !has(document, '/spec/exceptionRule/owner'),
      ),
      unpinned: namesWhere(document =>
        reachValues(document, '/spec/contracts/*').some(
          ({ value }) =>
            textAt(value, '/role') === 'consumes' && !has(value, '/versionPin'),
        ),
      ),
      reviewOverdue: namesWhere(
        document => textAt(document, '/spec/review/nextDue') < today,
      ),
      legacyBus: namesWhere(
        document => textAt(document, '/spec/pattern/style') === 'legacy-bus',
      ),
      basicAuthentication: namesWhere(
        document =>
          textAt(document, '/spec/security/authentication') === 'basic',
      ),
      deprecatedOperation: namesWhere(document =>
        reachValues(document, '/spec/contracts/*').some(
          ({ value }) =>
            textAt(value, '/role') === 'consumes' &&
            textsAt(value, '/operations/*').includes(calls),
        ),
      ),
    }).toEqual({
      pointToPoint: ['works-erp-warehouse-link'],
      queueWithoutOwner: ['supplier-invoice-nightly-file'],
      unpinned: ['closed-won-provisioning'],
      reviewOverdue: ['group-reporting-load'],
      legacyBus: ['esb-spare-part-orders'],
      basicAuthentication: ['esb-spare-part-orders'],
      deprecatedOperation: ['webshop-order-intake'],
    });
  });
});

/** Whether a production system of the estate runs a contract in a version. */
function isLive(contract: string, version: string): boolean {
  return ofKind('System').some(({ document }) =>
    reachValues(document, '/spec/environments/*').some(
      ({ value }) =>
        textAt(value, '/purpose') === 'production' &&
        reachValues(value, '/contracts/*').some(
          live =>
            textAt(live.value, '/ref') === contract &&
            textAt(live.value, '/version') === version,
        ),
    ),
  );
}
