import { catalogRule } from '../catalogRule';
import { deliveredInto } from './deliveredAttributes';
import { examples } from './changeNotPropagated.examples';
import { attributeDeviation, systemInWords } from './recordDeviation';

export const changeNotPropagated = catalogRule(
  {
    id: 'record-change-not-propagated',
    demand:
      'Every system that must learn of a change of an attribute gets it by a row or by a flow that moves it.',
    reason:
      'A rule for spreading changes that no flow carries out is believed until two systems disagree before an auditor.',
    remedy:
      'Add the row that brings the attribute there, or take the system out of `changePropagation.to`.',
    severity: 'warn',
    answers: ['A17'],
    needsSheets: true,
    ...examples,
  },
  facts =>
    [...facts.records.attributes.values()].flatMap(owned => {
      const { changePropagation, pointer, name } = owned.attribute;
      return (changePropagation?.to ?? [])
        .filter(
          ({ text }) =>
            !owned.owners.includes(text) &&
            !deliveredInto(facts, text).has(owned.name),
        )
        .map(({ text, pointer: at }) =>
          attributeDeviation(
            owned,
            at.slice(pointer.length + 1),
            `${systemInWords(facts, text)} must learn of a change of \`${name}\`, and nothing brings it there.`,
            `changePropagation/to/[${text}]`,
          ),
        );
    }),
);
