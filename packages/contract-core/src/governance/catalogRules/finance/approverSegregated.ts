import { catalogRule, deviation } from '../catalogRule';
import { examples } from './approverSegregated.examples';

export const approverSegregated = catalogRule(
  {
    id: 'flow-approver-segregated',
    demand:
      'A change of a flow that touches the books is released by another group than the one that owns it.',
    reason:
      'Whoever may change how postings are made and release the change alone can post what they like.',
    remedy:
      'Name a group other than the owner in `spec.financialControl.approver`.',
    severity: 'error',
    answers: ['D6', 'E5', 'E6'],
    ...examples,
  },
  ({ flows }) =>
    flows
      .filter(flow => flow.touchesTheBooks)
      .flatMap(flow => {
        const { approver } = flow.financialControl;
        if (approver !== '' && approver !== flow.owner) return [];
        return [
          deviation(
            flow,
            '/spec/financialControl/approver',
            approver === ''
              ? `${flow.title} touches the books and does not say who releases its changes.`
              : `${approver} owns ${flow.title} and releases its changes as well.`,
          ),
        ];
      }),
);
