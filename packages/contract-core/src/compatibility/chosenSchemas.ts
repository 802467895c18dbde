import { readSubtypeStep } from '../diff';
import type { ChangeSite } from '../diff';
import type { ChosenSchemas, Conjunction, Location } from '../model';
import { chosenBy, partsOf } from './proof/schemaParts';

/**
 * The schemas that the innermost discriminator on the way into a site chooses;
 * undefined where none is on the way.
 */
export function chosenSchemas({
  value,
}: ChangeSite): ChosenSchemas | undefined {
  const steps = value?.path.split('/').slice(1) ?? [];
  const isChosen = steps.some(step => readSubtypeStep(step) !== null);
  if (value === undefined || !isChosen) return undefined;
  let here = { base: value.base, revision: value.revision };
  let chosen: ChosenSchemas | undefined;
  for (const [index, step] of steps.entries()) {
    const base = chosenBy(here.base, step);
    const revision = chosenBy(here.revision, step);
    const isChoice = base.length + revision.length > 0;
    if (isChoice) {
      const path = ['', ...steps.slice(0, index)].join('/');
      chosen = { path, base: placeOf(base), revision: placeOf(revision) };
    }
    here = {
      base: inside(here.base, base, step),
      revision: inside(here.revision, revision, step),
    };
  }
  return chosen;
}

function inside(
  outer: Conjunction,
  chosen: Conjunction,
  step: string,
): Conjunction {
  return chosen.length > 0 ? chosen : partsOf(outer, step);
}

function placeOf(chosen: Conjunction): Location | null {
  return chosen.length === 0 ? null : chosen[0].schema.place.locate();
}
