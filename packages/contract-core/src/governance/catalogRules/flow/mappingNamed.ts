import { catalogRule, deviation } from '../catalogRule';
import { examples } from './mappingNamed.examples';
import { saysNothing } from '../emptyWords';

export const mappingNamed = catalogRule(
  {
    id: 'flow-mapping-named',
    demand:
      'A flow that touches the books, or on which the company stands, names its mapping sheet or says where the mapping is.',
    reason:
      'Which field becomes which is the part of an integration that is asked for most and written down least; when the one who knows leaves, it is read out of code.',
    remedy:
      'Name the sheet in `spec.mapping`, or write where the mapping is kept, or why the flow needs none, to `spec.mappingReason`.',
    severity: 'info',
    answers: ['B2', 'B3', 'B5'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(
        flow =>
          (flow.touchesTheBooks || flow.criticality === 'critical') &&
          flow.mapping === '' &&
          saysNothing(flow.mappingReason),
      )
      .map(flow =>
        deviation(
          flow,
          '/spec/mapping',
          `${flow.title} names no mapping sheet and does not say where its mapping is.`,
        ),
      ),
);
