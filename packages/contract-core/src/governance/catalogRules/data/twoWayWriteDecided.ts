import { catalogRule, deviation } from '../catalogRule';
import { examples } from './twoWayWriteDecided.examples';
import { systemTitle } from '../estateFacts';

export const twoWayWriteDecided = catalogRule(
  {
    id: 'object-two-way-write-decided',
    demand:
      'Where flows carry a data object both ways between two systems, both own some of its attributes.',
    reason:
      'Two systems that overwrite each other settle on the value of whichever runs later. If only one of them owns the object, the way back must not write.',
    remedy:
      'Split the attributes between the two systems, or end the flow that writes against the owner.',
    severity: 'warn',
    answers: ['A15'],
    ...examples,
  },
  facts =>
    [...facts.objects.values()].flatMap(object => {
      const owners = new Set(
        object.attributes.map(attribute => attribute.systemOfRecord),
      );
      const carrying = facts.running.filter(
        flow =>
          flow.dataObjects[0] === object.ref && flow.source !== flow.target,
      );
      // One pair of flows for two systems, whatever the number of flows between them.
      const pairs = new Map(
        carrying
          .filter(flow => flow.source < flow.target)
          .flatMap(flow => {
            const back = carrying.find(
              other =>
                other.source === flow.target && other.target === flow.source,
            );
            return back === undefined
              ? []
              : [[`${flow.source} ${flow.target}`, { flow, back }] as const];
          }),
      );
      return [...pairs]
        .filter(
          ([, { flow }]) =>
            !(owners.has(flow.source) && owners.has(flow.target)),
        )
        .map(([pair, { flow, back }]) =>
          deviation(
            object,
            '/spec/attributes',
            `${object.title} goes both ways between ${systemTitle(facts, flow.source)} and ${systemTitle(facts, flow.target)} (${flow.title}, ${back.title}), but not both of them own any of its attributes.`,
            `/spec/attributes/[${pair}]`,
          ),
        );
    }),
);
