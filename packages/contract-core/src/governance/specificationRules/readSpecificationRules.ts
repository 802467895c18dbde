import type { EstateFile } from '../../estate';
import type { Problem } from '../../model';
import type { GovernanceRule } from '../../model';
import { readOwnRules } from './readOwnRules';
import type { OwnRule } from './readOwnRules';
import { readRulePage } from './readRulePage';
import type { LocatedRulePage } from './readRulePage';

export interface SpecificationRules {
  /** In the order of the rulesets; rules that are off are not among them. */
  readonly rules: readonly GovernanceRule[];
  readonly problems: readonly Problem[];
}

/** Where the page of a rule stands: in `rules/` beside the ruleset. */
export function rulePagePath(ruleset: string, ruleId: string): string {
  const folder = ruleset.slice(0, ruleset.lastIndexOf('/') + 1);
  return `${folder}rules/${ruleId}.yaml`;
}

/** The page files that the rules of these rulesets need, for shells that read by name. */
export function rulePagePaths(rulesets: readonly EstateFile[]): string[] {
  return rulesets.flatMap(ruleset =>
    readOwnRules(ruleset).rules.map(({ id }) => rulePagePath(ruleset.path, id)),
  );
}

/**
 * Joins the rules of Spectral rulesets with their pages. A rule without a page,
 * a page without a rule and a rule that two rulesets define are problems; the
 * rules that are whole come back all the same.
 */
export function readSpecificationRules(
  rulesets: readonly EstateFile[],
  pages: readonly EstateFile[],
): SpecificationRules {
  const read = rulesets.map(readOwnRules);
  const own = read.flatMap(({ rules }) => rules);
  const readPages = pages.map(file => ({ file, ...readRulePage(file) }));
  const pageByPath = new Map(
    readPages.flatMap(page => (page.ok ? [[page.file.path, page]] : [])),
  );
  const expected = new Set(own.map(pathOf));
  const unreadable = new Set(
    readPages.flatMap(page => (page.ok ? [] : [page.file.path])),
  );
  const joined = own.map(rule => {
    const path = pathOf(rule);
    if (unreadable.has(path)) return { rules: [], problems: [] };
    return joinRule(rule, pageByPath.get(path));
  });
  return {
    rules: joined.flatMap(({ rules }, index) =>
      isRepeated(own, index) ? [] : rules,
    ),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...repeatedRules(own),
      ...joined.flatMap(({ problems }) => problems),
      ...readPages.flatMap(page => {
        if (!page.ok) return page.problems;
        return expected.has(page.file.path) ? [] : [pageWithoutRule(page)];
      }),
    ],
  };
}

function pathOf(rule: OwnRule): string {
  return rulePagePath(rule.ruleset, rule.id);
}

function joinRule(
  rule: OwnRule,
  found: LocatedRulePage | undefined,
): SpecificationRules {
  if (found === undefined) return { rules: [], problems: [noPage(rule)] };
  if (rule.description === '') {
    return { rules: [], problems: [noDemand(rule)] };
  }
  if (rule.severity === 'off') return { rules: [], problems: [] };
  const { page } = found;
  return {
    rules: [
      {
        id: rule.id,
        appliesTo: page.appliesTo,
        demand: rule.description,
        reason: page.reason.trim(),
        remedy: page.remedy.trim(),
        severity: rule.severity,
        ruleset: rule.ruleset,
        reference: rule.documentationUrl,
        answers: page.answers,
        bad: page.bad,
        good: { text: page.good.text, findings: [] },
      },
    ],
    problems: [],
  };
}

function noPage(rule: OwnRule): Problem {
  return {
    code: 'missing-file',
    message: `The rule ${rule.id} has no page: nobody can read why it is there.`,
    remedy: `Write ${pathOf(rule)} with reason, remedy, answers and examples; docs/governance.md shows one.`,
    ...rule.location,
  };
}

function noDemand(rule: OwnRule): Problem {
  return {
    code: 'invalid-structure',
    message: `The rule ${rule.id} does not say what it demands.`,
    remedy: 'Give the rule a description: the demand in one sentence.',
    ...rule.location,
  };
}

function pageWithoutRule({ page, location }: LocatedRulePage): Problem {
  return {
    code: 'unknown-reference',
    message: `No ruleset defines the rule ${page.id} that this page is about.`,
    remedy:
      'Correct the id, move the page beside the ruleset of the rule, or remove it.',
    ...location,
  };
}

function repeatedRules(own: readonly OwnRule[]): readonly Problem[] {
  return own
    .filter((_, index) => isRepeated(own, index))
    .map(rule => ({
      code: 'duplicate-name',
      message: `Two rulesets define the rule ${rule.id}; findings, levels and waivers could not tell them apart.`,
      remedy: 'Give one of the two a name of its own.',
      ...rule.location,
    }));
}

function isRepeated(own: readonly OwnRule[], index: number): boolean {
  return own.slice(0, index).some(({ id }) => id === own[index]?.id);
}
