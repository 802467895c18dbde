import { catalogRule, deviation } from '../catalogRule';
import { examples } from './leastPrivilege.examples';

/** Permissions of people who run a system, and patterns that mean everything. */
const isAllPowerful = (scope: string) =>
  /^[\s.:/*-]*$/.test(scope) ||
  /\b(?:admin|administrator|superuser|root|full[ _-]?(?:access|control)|all[ _-]?access|SAP_ALL|sysdba)\b/i.test(
    scope,
  );

export const leastPrivilege = catalogRule(
  {
    id: 'flow-least-privilege',
    demand:
      'A flow holds the permissions that its operations need, not those of an administrator.',
    reason:
      'Whoever steals the credential of a flow may do what the flow may do.',
    remedy:
      'Ask for a role of its own with the operations that the flow lists.',
    severity: 'warn',
    answers: ['D2', 'D7'],
    ...examples,
  },
  ({ flows }) =>
    flows.flatMap(flow =>
      flow.scopes.flatMap((scope, index) =>
        isAllPowerful(scope)
          ? [
              deviation(
                flow,
                `/spec/security/scopes/${index}`,
                `${flow.title} holds \`${scope}\`, which permits far more than its operations need.`,
                `/spec/security/scopes/[${scope}]`,
              ),
            ]
          : [],
      ),
    ),
);
