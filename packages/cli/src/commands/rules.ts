import { resolve } from 'node:path';
import {
  findRulePage,
  renderGovernanceRule,
  renderRule,
  renderRuleCatalogue,
  ruleBook,
} from '@interlock/contract-core/ruleBook';
import { findGovernanceRule, renderProblems } from '@interlock/contract-core';
import type {
  ReportFormat,
  SpecificationRules,
} from '@interlock/contract-core';
import { CommandFailure } from '../commandFailure';
import { readGovernanceRules } from '../governanceRules';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface RulesOptions {
  /** Folder for a page of each rule; absent where none are wanted. */
  readonly pages?: string;
  readonly format: ReportFormat;
}

/** `interlock rules [ID]` */
export async function rules(
  id: string | undefined,
  options: RulesOptions,
  surroundings: Surroundings,
): Promise<number> {
  const colours = wantsColours(surroundings, surroundings.outIsTerminal);
  const { format } = options;
  if (options.pages !== undefined)
    return writePages(id, options.pages, surroundings);
  if (id === undefined) {
    const governance = await readGovernanceRules(surroundings.workingDirectory);
    tellProblems(governance, surroundings);
    surroundings.writeOut(
      renderRuleCatalogue(ruleBook(), governance.rules, format, { colours }),
    );
    return 0;
  }
  const page = findRulePage(id);
  surroundings.writeOut(
    page === null
      ? await explainGovernanceRule(id, format, colours, surroundings)
      : renderRule(page, format, { colours }),
  );
  return 0;
}

async function writePages(
  id: string | undefined,
  pages: string,
  surroundings: Surroundings,
): Promise<number> {
  if (id !== undefined) {
    throw CommandFailure.because(
      'usage',
      'Pages are written of all rules; leave the id or --pages out.',
    );
  }
  const { writeRulePages } = await import('./rulePages');
  const { workingDirectory } = surroundings;
  const governance = await readGovernanceRules(workingDirectory);
  tellProblems(governance, surroundings);
  const folder = resolve(workingDirectory, pages);
  const written = await writeRulePages(folder, governance.rules);
  surroundings.writeOut(`Wrote ${written} pages and their list to ${pages}.\n`);
  return 0;
}

async function explainGovernanceRule(
  id: string,
  format: ReportFormat,
  colours: boolean,
  { workingDirectory }: Surroundings,
): Promise<string> {
  const governance = await readGovernanceRules(workingDirectory);
  const rule = findGovernanceRule(governance.rules, id);
  if (rule !== null) return renderGovernanceRule(rule, format, { colours });
  const about = governance.problems.filter(({ pointer }) =>
    pointer.endsWith(`/${id}`),
  );
  if (about.length > 0) throw CommandFailure.of('usage', about);
  throw CommandFailure.because(
    'usage',
    `There is no rule ${id}${suggestion(id, governance)}; interlock rules lists all.`,
  );
}

/** The list is whole without a page that is missing, so that is no failure. */
function tellProblems(
  { problems }: SpecificationRules,
  surroundings: Surroundings,
): void {
  if (problems.length === 0) return;
  surroundings.writeError(
    renderProblems({ schemaVersion: 1, command: 'rules', problems }, 'text', {
      colours: wantsColours(surroundings, surroundings.errorIsTerminal),
    }),
  );
}

/** Ids that hold every word of the one that was asked for. */
function suggestion(id: string, governance: SpecificationRules): string {
  const words = id.toLowerCase().split(/[^a-z]+/u);
  const near = [
    ...ruleBook().flatMap(page => page.entries.map(entry => entry.id)),
    ...governance.rules.map(rule => rule.id),
  ]
    .filter(each => words.every(word => each.includes(word)))
    .slice(0, 3);
  return near.length === 0 ? '' : `, but ${near.join(', ')}`;
}
