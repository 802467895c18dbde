import { attributeNameText, spellAttributeName } from '../../../ownership';
import { catalogRule, deviation } from '../catalogRule';
import { examples } from './movedWithoutRow.examples';

export const movedWithoutRow = catalogRule(
  {
    id: 'record-attribute-moved-without-row',
    demand:
      'An attribute that a flow says it moves is one of its data objects, and a row of its mapping sheet carries it.',
    reason:
      'What is promised and not mapped arrives empty. The sheet was complete when it was signed, and the attribute was promised later.',
    remedy: 'Add the row, or take the attribute out of `spec.moves`.',
    severity: 'warn',
    answers: ['A21', 'B2'],
    needsSheets: true,
    ...examples,
  },
  ({ flows, mappings, writes, objects }) =>
    flows.flatMap(flow => {
      const sheets = (mappings ?? []).filter(
        ({ integration }) => integration?.ref === flow.ref,
      );
      const carried = new Set(
        writes
          .filter(({ integration }) => integration.ref === flow.ref)
          .map(({ attribute }) => attribute),
      );
      const known = new Set(
        flow.dataObjects.flatMap(ref =>
          (objects.get(ref)?.attributes ?? []).map(({ name }) =>
            attributeNameText(ref, name),
          ),
        ),
      );
      return flow.moves.flatMap(({ pointer, text }) => {
        const name = spellAttributeName(text);
        const anchor = `/spec/moves/[${name}]`;
        if (!known.has(name)) {
          return [
            deviation(
              flow,
              pointer,
              `${flow.title} says that it moves \`${text}\`, which none of its data objects has.`,
              anchor,
            ),
          ];
        }
        // A flow whose sheet is nowhere is asked for it by another rule.
        if (sheets.length === 0 || carried.has(name)) return [];
        return [
          deviation(
            flow,
            pointer,
            `${flow.title} says that it moves \`${text}\`, and no row of its mapping sheet carries it.`,
            anchor,
          ),
        ];
      });
    }),
);
