import { catalogRule, deviation } from '../catalogRule';
import { examples } from './regionsStated.examples';
import { objectsOf } from '../estateFacts';

export const regionsStated = catalogRule(
  {
    id: 'system-regions-stated',
    demand:
      'A system that personal or financial data flow through says in which regions it keeps data.',
    reason:
      'Nobody can tell whether data leave a country through a system whose place is unknown.',
    remedy: 'Write the regions of its installations to `spec.regions`.',
    severity: 'warn',
    answers: ['D8'],
    ...examples,
  },
  facts => {
    const touched = new Map<string, string>();
    for (const flow of facts.flows) {
      const object = objectsOf(facts, flow).find(
        ({ personal, financial }) => personal || financial,
      );
      if (object === undefined) continue;
      for (const ref of flow.systems)
        if (!touched.has(ref)) touched.set(ref, object.title);
    }
    return [...facts.systems.values()]
      .filter(system => touched.has(system.ref) && system.regions.length === 0)
      .map(system =>
        deviation(
          system,
          '/spec/regions',
          `${system.title} handles personal or financial data (${touched.get(system.ref) ?? ''}) and does not say where it keeps them.`,
        ),
      );
  },
);
