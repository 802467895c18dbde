import { calendarDate, list, record, text } from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

const wholeRef = (description: string): EstateSchema => ({
  type: 'string',
  title: 'an entity ref in full such as group:default/finance-control',
  pattern: '^[a-z]+:[a-z0-9-]+/[a-z0-9._-]+$',
  description,
});

/** JSON Schema of the baseline file. */
export const baselineSchema: EstateSchema = record(
  'Findings that were there when governance began, each with an owner and an end.',
  ['entries'],
  {
    entries: list(
      'Findings that do not count until their day.',
      record(
        'One fingerprint.',
        ['rule', 'target', 'fingerprint', 'reason', 'owner', 'since', 'until'],
        {
          rule: text('Id of the rule.'),
          target: wholeRef('What the finding is about.'),
          fingerprint: text('The fingerprint that reports show.'),
          findings: {
            type: 'integer',
            minimum: 1,
            description:
              'How many findings share the fingerprint; 1 where it is not written.',
          },
          reason: text('Why the finding may stay until the day.'),
          owner: wholeRef('Who sees to it that the finding goes away.'),
          since: calendarDate('Day on which the finding was adopted.'),
          until: calendarDate(
            'Last day on which it does not count, at most a year after `since`.',
          ),
        },
      ),
    ),
  },
);
