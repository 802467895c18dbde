import { describe, expect, it } from 'vitest';
import type { RuleLevel, RuleSettings } from '../../model';
import { compareVersions } from '../compareVersions';
import { applyRuleSettings } from './applyRuleSettings';
import { peerRuleIds } from '../../peerPolicies';
import { checkRuleSettings } from './checkRuleSettings';

function contract(amount: string, rest: string) {
  const text = `openapi: 3.0.3
info: { title: Invoices, version: '1' }
paths:
  /invoices:
    get:
      responses:
        '200':
          description: All.
          content:
            application/json:
              schema:
                type: object
                properties: { amount: ${amount}, ${rest} }
`;
  return { file: 'invoices.yaml', text, references: [] };
}

const base = contract('{ type: number }', 'note: { type: string }');
const revision = contract('{ type: string }', 'tax: { type: number }');

const none: RuleSettings = {
  levels: [],
  checks: [],
  stability: [],
  openEnumerations: [],
};

function level(rule: string, to: RuleLevel['level'], line: number): RuleLevel {
  return { rule, level: to, reason: 'Agreed in March', line };
}

/** What a project with these settings sees. */
function seen(settings: RuleSettings) {
  const { findings, adjustments } = applyRuleSettings(
    compareVersions(base, revision, undefined, settings),
    settings,
  );
  return {
    findings: findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`),
    adjustments,
  };
}

describe('the settings of a project', () => {
  it('change nothing where they say nothing', () => {
    expect(seen(none)).toEqual({
      findings: [
        'error response-property-removed',
        'error response-type-changed',
        'info response-optional-property-added',
      ],
      adjustments: undefined,
    });
  });

  it('lower one rule and turn off others, and say so', () => {
    const levels = [
      level('response-property-removed', 'warn', 12),
      level('response-*-added', 'off', 13),
      level('response-property-*', 'off', 14),
      level('request-*', 'off', 15),
    ];
    expect(seen({ ...none, levels })).toEqual({
      findings: [
        'error response-type-changed',
        'warn response-property-removed',
      ],
      adjustments: [
        { ...levels[0], findings: 1, kept: 0 },
        { ...levels[1], findings: 1, kept: 0 },
      ],
    });
  });

  it('never turn off what cannot be judged', () => {
    const rule = level('response-schema-rule-changed', 'off', 3);
    const [finding] = compareVersions(base, revision).findings;
    const unjudged = {
      ...finding,
      ruleId: rule.rule,
      effect: 'undecided' as const,
    };
    const comparison = {
      ...compareVersions(base, revision),
      findings: [unjudged],
    };
    expect(applyRuleSettings(comparison, { ...none, levels: [rule] })).toEqual({
      ...comparison,
      adjustments: [{ ...rule, findings: 0, kept: 1 }],
    });
  });

  it('add findings of checks of their own', () => {
    const checks = [
      {
        id: 'money-keeps-its-form',
        when: { kind: ['type-changed'], path: ['*amount*'] },
        level: 'error' as const,
        message: 'Finance reads this amount as a number: {words}.',
      },
      {
        id: 'no-change-of-posts',
        when: { operation: ['POST *'] },
        level: 'error' as const,
        message: 'Never.',
      },
    ];
    expect(seen({ ...none, checks }).findings).toEqual([
      'error money-keeps-its-form',
      'error response-property-removed',
      'error response-type-changed',
      'info response-optional-property-added',
    ]);
    const [first, , plain] = compareVersions(base, revision, undefined, {
      checks,
    }).findings;
    expect(first).toEqual({
      ...plain,
      ruleId: 'money-keeps-its-form',
      message:
        'Finance reads this amount as a number: number to string (GET /invoices, response 200 application/json).',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(first?.fingerprint).not.toBe(plain?.fingerprint);
  });
});

it('names levels that can mean no finding', () => {
  const settings = {
    ...none,
    levels: [
      level('operation-removed', 'warn', 9),
      level('response-*', 'warn', 12),
      level('operation-remvoed', 'off', 15),
      level('amount-*', 'off', 18),
      level('api-path-removed-without-deprecation', 'off', 21),
    ],
    checks: [
      {
        id: 'amount-keeps-its-form',
        when: { path: ['*amount*'] },
        level: 'error' as const,
        message: 'Finance reads it',
      },
    ],
  };
  expect(checkRuleSettings(settings, 'interlock.yaml', peerRuleIds())).toEqual([
    {
      code: 'unknown-reference',
      message:
        'Configuration: no rule is meant by `operation-remvoed`, so this level changes nothing.',
      remedy: 'Correct the id; interlock rules lists them.',
      file: 'interlock.yaml',
      pointer: '/rules/levels/2/rule',
      line: 15,
      column: 1,
    },
  ]);
});

describe('lists of responses that may grow', () => {
  const document = (states: string, kinds: string) => ({
    file: 'orders.yaml',
    text: `openapi: 3.0.3
info: { title: Orders, version: '1' }
paths:
  /orders:
    get:
      responses:
        '200':
          description: All.
          content:
            application/json:
              schema:
                type: object
                properties:
                  state: { type: string, enum: [${states}] }
                  lines: { type: array, items: { type: object, properties: { kind: { type: string, enum: [${kinds}] } } } }
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { state: { type: string, enum: [${states}, none] } } }
      responses: { '204': { description: Done. } }
`,
    references: [],
  });
  const before = document('open', 'part');
  const after = document('open, held', 'part, hour');
  const grown = (openEnumerations: RuleSettings['openEnumerations']) =>
    compareVersions(before, after, undefined, {
      openEnumerations,
    })
      .findings.map(({ severity, ruleId, message }) =>
        [severity, ruleId, /`(.*?)`/.exec(message)?.[1]].join(' '),
      )
      .sort();
  const reason = 'Our readers have a default';

  it('break where nobody says that they may', () => {
    expect(grown([])).toEqual([
      'error response-enum-value-added lines[].kind',
      'error response-enum-value-added state',
      'info request-enum-value-added state',
    ]);
  });

  it('weigh what the entry says that means them', () => {
    expect(
      grown([
        { path: '/lines/*', level: 'warn', reason, line: 9 },
        { path: '*', reason, line: 12 },
      ]),
    ).toEqual([
      'info request-enum-value-added state',
      'info response-enum-value-added state',
      'warn response-enum-value-added lines[].kind',
    ]);
    expect(grown([{ reason, line: 9 }])).toContain(
      'info response-enum-value-added lines[].kind',
    );
  });

  it('say which entry let them', () => {
    const { findings } = compareVersions(
      document('open', 'part'),
      document('open, held', 'part'),
      undefined,
      { openEnumerations: [{ path: '/state', reason, line: 12 }] },
    );
    expect(findings.map(({ message }) => message)).toContain(
      'The values "held" of `state` are new; a consumer that handles each value meets one that it does not know (GET /orders, response 200 application/json). Consumers expect other values by interlock.yaml, line 12 (Our readers have a default).',
    );
  });

  it.each([
    ['by a member that announces others', 'open, unknownFutureValue'],
    ['by the same in another spelling', 'open, UNKNOWN_FUTURE_VALUE'],
  ])('say so themselves %s, if the base does', (_, states) => {
    const { findings } = compareVersions(
      document(states, 'part'),
      document(`${states}, held`, 'part'),
    );
    expect(findings.map(({ severity }) => severity)).not.toContain('error');
    const late = compareVersions(
      document('open', 'part'),
      document(states, 'part'),
    );
    expect(late.findings.map(({ severity }) => severity)).toContain('error');
  });

  it('are open beside any text', () => {
    const open = (values: string) => ({
      file: 'orders.yaml',
      text: document('open', 'part').text.replace(
        'state: { type: string, enum: [open] }',
        `state: { anyOf: [{ type: string, enum: [${values}] }, { type: string }] }`,
      ),
      references: [],
    });
    const { findings } = compareVersions(open('open'), open('open, held'));
    expect(findings.map(({ severity }) => severity)).not.toContain('error');
  });
});
