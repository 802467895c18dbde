import {
  choice,
  identifier,
  list,
  record,
  set,
  text,
} from '../../estate/schemas/schemaFragments';
import type { EstateSchema } from '../../estate';

const wholeDocument = text(
  'A whole document, as short as a valid one can be where it matters.',
);

/** JSON Schema of `rules/<id>.yaml` beside a ruleset. */
export const rulePageSchema: EstateSchema = record(
  'What a Spectral ruleset has no room for: why a rule is there, what to do, and examples.',
  ['id', 'appliesTo', 'reason', 'remedy', 'answers', 'bad', 'good'],
  {
    id: identifier('Name of the rule in its ruleset, and of this file.'),
    appliesTo: choice('Kind of document that the rule looks at.', [
      'openapi',
      'asyncapi',
    ]),
    reason: text('Why, in the words of somebody who has met the damage.'),
    remedy: text('What to do where the rule fires.'),
    answers: set('Items of docs/governance-items.md that the rule answers.', {
      type: 'string',
      title: 'an item such as C4',
      pattern: '^[A-F][1-9][0-9]?$',
    }),
    bad: record('A document that the rule objects to.', ['text', 'findings'], {
      text: wholeDocument,
      findings: {
        ...list(
          'What this one rule says, in document order.',
          text('LINE:COLUMN POINTER MESSAGE'),
        ),
        minItems: 1,
      },
    }),
    good: record('The same document with the remedy applied.', ['text'], {
      text: wholeDocument,
    }),
  },
);
