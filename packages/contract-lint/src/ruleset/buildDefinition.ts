import { asyncapiRules, openapiRules } from '../corrections';
import { coreFunction } from './coreFunctions';
import { formatNamed } from './formatNames';
import { listOf, membersOf } from './plainValue';

type Translate = (value: unknown) => unknown;

const extended: ReadonlyMap<unknown, unknown> = new Map<unknown, unknown>([
  ['spectral:oas', openapiRules],
  ['spectral:asyncapi', asyncapiRules],
]);

/**
 * A ruleset as Spectral's engine wants it: names of rulesets, formats and
 * functions replaced by what they name. Expects a ruleset without faults.
 */
export function buildDefinition(ruleset: unknown): unknown {
  return replaceMembers(ruleset, {
    ...partMembers,
    overrides: parts => each(parts, part => replaceMembers(part, partMembers)),
  });
}

const formats: Translate = names =>
  listOf(names).map(name => formatNamed(String(name)));

const partMembers: Readonly<Record<string, Translate>> = {
  extends: value =>
    Array.isArray(value) ? value.map(extendedRuleset) : extendedRuleset(value),
  formats,
  aliases: aliases => replaceEach(aliases, buildAlias),
  rules: rules => replaceEach(rules, buildRule),
};

function extendedRuleset(entry: unknown): unknown {
  return Array.isArray(entry)
    ? [extended.get(entry[0]), entry[1]]
    : extended.get(entry);
}

function buildAlias(alias: unknown): unknown {
  if (typeof alias === 'string') return [alias];
  if (Array.isArray(alias)) return alias;
  return replaceMembers(alias, {
    targets: targets =>
      each(targets, target => replaceMembers(target, { formats })),
  });
}

function buildRule(rule: unknown): unknown {
  if (typeof rule !== 'object' || rule === null) return rule;
  return replaceMembers(rule, {
    formats,
    then: steps =>
      Array.isArray(steps) ? steps.map(buildStep) : buildStep(steps),
  });
}

function buildStep(step: unknown): unknown {
  return replaceMembers(step, { function: name => coreFunction(String(name)) });
}

function replaceMembers(
  value: unknown,
  translations: Readonly<Record<string, Translate>>,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    membersOf(value).map(([name, member]) => {
      const translate = Object.hasOwn(translations, name)
        ? translations[name]
        : undefined;
      return [name, translate ? translate(member) : member];
    }),
  );
}

function replaceEach(value: unknown, translate: Translate): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    membersOf(value).map(([name, member]) => [name, translate(member)]),
  );
}

function each(value: unknown, translate: Translate): unknown {
  return Array.isArray(value) ? value.map(translate) : value;
}
