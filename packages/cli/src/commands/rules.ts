import {
  findRulePage,
  renderRule,
  renderRules,
  ruleBook,
} from '@interlock/contract-core/ruleBook';
import type { ReportFormat } from '@interlock/contract-core';
import { CommandFailure } from '../commandFailure';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface RulesOptions {
  readonly format: ReportFormat;
}

/** `interlock rules [ID]` */
export async function rules(
  id: string | undefined,
  options: RulesOptions,
  surroundings: Surroundings,
): Promise<number> {
  const colours = wantsColours(surroundings, surroundings.outIsTerminal);
  if (id === undefined) {
    surroundings.writeOut(renderRules(ruleBook(), options.format, { colours }));
    return 0;
  }
  const page = findRulePage(id);
  if (page === null) {
    throw CommandFailure.because(
      'usage',
      `There is no rule ${id}${suggestion(id)}; interlock rules lists all.`,
    );
  }
  surroundings.writeOut(renderRule(page, options.format, { colours }));
  return 0;
}

/** Ids that hold every word of the one that was asked for. */
function suggestion(id: string): string {
  const words = id.toLowerCase().split(/[^a-z]+/u);
  const near = ruleBook()
    .flatMap(page => page.entries.map(entry => entry.id))
    .filter(each => words.every(word => each.includes(word)))
    .slice(0, 3);
  return near.length === 0 ? '' : `, but ${near.join(', ')}`;
}
