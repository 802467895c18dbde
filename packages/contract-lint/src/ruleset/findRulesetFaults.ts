import { coreFunctionNames } from './coreFunctions';
import { formatNamed, formatNames } from './formatNames';
import { findFieldFault, findPathExpressionFault } from './pathExpressionGuard';
import { listOf, memberOf, membersOf } from './plainValue';
import type { RulesetFault } from './rulesetProblem';

/** Rulesets that come with the engine; nothing else may be extended. */
export const extendable: readonly string[] = [
  'spectral:oas',
  'spectral:asyncapi',
];

const severities: readonly unknown[] = ['off', 'recommended', 'all'];

/**
 * Everything in a ruleset that would make it more than data, and every name
 * that means nothing here. Spectral checks the rest of the structure itself.
 */
export function findRulesetFaults(ruleset: unknown): readonly RulesetFault[] {
  const overrides = listOf(memberOf(ruleset, 'overrides'));
  return [
    ...partFaults(ruleset, []),
    ...overrides.flatMap((part, index) =>
      partFaults(part, ['overrides', String(index)]),
    ),
  ];
}

function partFaults(
  part: unknown,
  path: readonly string[],
): readonly RulesetFault[] {
  return [
    ...codeFaults(part, path),
    ...extendsFaults(part, path),
    ...formatFaults(part, path),
    ...aliasFaults(part, path),
    ...membersOf(memberOf(part, 'rules')).flatMap(([name, rule]) =>
      ruleFaults(rule, [...path, 'rules', name]),
    ),
  ];
}

function codeFaults(
  part: unknown,
  path: readonly string[],
): readonly RulesetFault[] {
  return membersOf(part)
    .filter(([name]) => name === 'functions' || name === 'functionsDir')
    .map(([name]) => ({
      path: [...path, name],
      message: `The ruleset names functions of its own (${name}); rulesets are data and may not bring code.`,
      remedy: `Remove ${name} and express the rule with Spectral's core functions: ${coreFunctionNames.join(', ')}.`,
    }));
}

function extendsFaults(
  part: unknown,
  path: readonly string[],
): readonly RulesetFault[] {
  const value = memberOf(part, 'extends');
  if (value === undefined) return [];
  const isList = Array.isArray(value);
  return listOf(value).flatMap((entry, index) => {
    const place = [...path, 'extends', ...(isList ? [String(index)] : [])];
    const [name, severity] = Array.isArray(entry) ? entry : [entry];
    if (typeof name !== 'string' || !extendable.includes(name)) {
      return [
        {
          path: place,
          message: `The ruleset extends ${JSON.stringify(name)}; files, packages and addresses are not loaded.`,
          remedy: `Extend only ${extendable.join(' or ')}, and copy the rules you need into this file.`,
        },
      ];
    }
    if (!Array.isArray(entry) || severities.includes(severity)) return [];
    return [
      {
        path: place,
        message: `The ruleset extends ${name} with ${JSON.stringify(severity)}, which is not a choice.`,
        remedy: 'Write off, recommended or all beside the name.',
      },
    ];
  });
}

function formatFaults(
  part: unknown,
  path: readonly string[],
): readonly RulesetFault[] {
  return listOf(memberOf(part, 'formats')).flatMap((name, index) =>
    typeof name === 'string' && formatNamed(name) !== undefined
      ? []
      : [
          {
            path: [...path, 'formats', String(index)],
            message: `The ruleset names the format ${JSON.stringify(name)}, which is not known.`,
            remedy: `Use one of ${formatNames.join(', ')}.`,
          },
        ],
  );
}

function aliasFaults(
  part: unknown,
  path: readonly string[],
): readonly RulesetFault[] {
  return membersOf(memberOf(part, 'aliases')).flatMap(([name, alias]) => {
    const place = [...path, 'aliases', name];
    const targets = listOf(memberOf(alias, 'targets'));
    return [
      ...givenFaults(targets.length > 0 ? [] : alias, place),
      ...targets.flatMap((target, index) => {
        const targetPlace = [...place, 'targets', String(index)];
        return [
          ...formatFaults(target, targetPlace),
          ...givenFaults(memberOf(target, 'given'), [...targetPlace, 'given']),
        ];
      }),
    ];
  });
}

function ruleFaults(
  rule: unknown,
  path: readonly string[],
): readonly RulesetFault[] {
  const then = memberOf(rule, 'then');
  const message = memberOf(rule, 'message');
  return [
    ...formatFaults(rule, path),
    ...givenFaults(memberOf(rule, 'given'), [...path, 'given']),
    ...listOf(then).flatMap((step, index) =>
      stepFaults(step, [
        ...path,
        'then',
        ...(Array.isArray(then) ? [String(index)] : []),
      ]),
    ),
    // Spectral evaluates `#{{…}}` as an expression; `{{…}}` only inserts.
    ...(typeof message === 'string' && message.includes('#{{')
      ? [
          {
            path: [...path, 'message'],
            message:
              'The message holds an expression (#{{…}}); rulesets are data and may not bring code.',
            remedy:
              'Insert values with {{property}}, {{value}}, {{path}}, {{description}} or {{error}}.',
          },
        ]
      : []),
  ];
}

function givenFaults(
  given: unknown,
  path: readonly string[],
): readonly RulesetFault[] {
  return listOf(given).flatMap((expression, index) => {
    if (typeof expression !== 'string') return [];
    const fault = findPathExpressionFault(expression);
    if (fault === null) return [];
    return [
      {
        path: Array.isArray(given) ? [...path, String(index)] : path,
        message: `The path ${expression} ${fault}.`,
        remedy:
          'Write a JSONPath whose filters compare members, such as $.paths[*][?(@property === "get")].',
      },
    ];
  });
}

function stepFaults(
  step: unknown,
  path: readonly string[],
): readonly RulesetFault[] {
  const name = memberOf(step, 'function');
  const field = memberOf(step, 'field');
  const fieldFault = typeof field === 'string' ? findFieldFault(field) : null;
  return [
    ...(typeof name === 'string' && coreFunctionNames.includes(name)
      ? []
      : [
          {
            path: [...path, 'function'],
            message: `The rule uses the function ${JSON.stringify(name ?? null)}, which is not one of Spectral's core functions.`,
            remedy: `Use one of ${coreFunctionNames.join(', ')}.`,
          },
        ]),
    ...(fieldFault === null
      ? []
      : [
          {
            path: [...path, 'field'],
            message: `The field ${String(field)} ${fieldFault}.`,
            remedy: 'Write a plain member name or path.',
          },
        ]),
  ];
}
