import { catalogRule, deviation } from '../catalogRule';
import { examples } from './alertGuardsServiceLevel.examples';

export const alertGuardsServiceLevel = catalogRule(
  {
    id: 'flow-alert-guards-service-level',
    demand:
      'At least one alert of an important flow guards what the flow promises.',
    reason:
      'An alert that is set by feeling comes after the customer; one that is set by the promise comes before.',
    remedy:
      'Name the promise that an alert guards in its `serviceLevel`, and set its threshold so that there is time to act.',
    severity: 'info',
    answers: ['F2', 'C3'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(
        flow =>
          flow.important &&
          flow.alerts.every(alert => alert.serviceLevel === ''),
      )
      .map(flow =>
        deviation(
          flow,
          '/spec/alerts',
          `No alert of ${flow.title} guards what it promises.`,
        ),
      ),
);
