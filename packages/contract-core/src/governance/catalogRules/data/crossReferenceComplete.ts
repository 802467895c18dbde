import { catalogRule, deviation } from '../catalogRule';
import { examples } from './crossReferenceComplete.examples';
import { systemTitle } from '../estateFacts';

export const crossReferenceComplete = catalogRule(
  {
    id: 'object-cross-reference-complete',
    demand:
      'A data object has the key of every system of record between which a flow carries it.',
    reason:
      'A flow that brings an object to a system must find it there again. Without the key on paper, each flow keeps a table of its own.',
    remedy: 'Add system, key and format to `spec.crossReferences`.',
    severity: 'warn',
    answers: ['A16'],
    ...examples,
  },
  facts =>
    [...facts.objects.values()].flatMap(object => {
      const known = new Set(object.knownTo);
      const ends = facts.running
        .filter(flow => flow.dataObjects[0] === object.ref)
        .flatMap(flow =>
          [flow.source, flow.target].map(ref => ({ ref, flow })),
        );
      const missing = new Map(
        ends
          .filter(
            ({ ref }) =>
              facts.systems.get(ref)?.role === 'record' && !known.has(ref),
          )
          .map(({ ref, flow }) => [ref, flow]),
      );
      return [...missing].map(([ref, flow]) =>
        deviation(
          object,
          '/spec/crossReferences',
          `${object.title} has no key of ${systemTitle(facts, ref)}, although ${flow.title} carries it there or from there.`,
          `/spec/crossReferences/[${ref}]`,
        ),
      );
    }),
);
