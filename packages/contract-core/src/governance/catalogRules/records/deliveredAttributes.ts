import type { EstateFacts } from '../estateFacts';
import { spellAttributeName } from '../../../ownership';

/**
 * Names of the attributes that arrive in a system: by a row of a sheet, or by a
 * running flow that says that it moves them there. What goes to middleware is on
 * its way to the target of the flow.
 */
export function deliveredInto(
  { writes, running, systems }: EstateFacts,
  system: string,
): ReadonlySet<string> {
  const byRows = writes
    .filter(({ into, effect, integration }) => {
      if (into === system) return effect !== 'answer';
      const carried = into === '' || systems.get(into)?.role === 'transport';
      return carried && integration.target === system;
    })
    .map(({ attribute }) => attribute);
  const said = running
    .filter(({ target }) => target === system)
    .flatMap(({ moves }) => moves.map(({ text }) => spellAttributeName(text)));
  return new Set([...byRows, ...said]);
}
