import { record, set, text } from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

const headings = (column: string): EstateSchema =>
  set(
    `Headings that mean ${column}; the first is written.`,
    text('One heading.'),
  );

/** JSON Schema of a profile: how a company's table of mapping rows is read. */
export const tableProfileSchema: EstateSchema = record(
  'How a table of mapping rows is read; what is not written is as usual.',
  [],
  {
    worksheet: text('Name of the worksheet; the first one where absent.'),
    headingRow: {
      type: 'integer',
      minimum: 1,
      description: 'Row of the headings, counted from 1.',
    },
    headings: record('Words of the headings by column.', [], {
      mapping: headings('the name of the mapping'),
      id: headings('the id of the row'),
      source: headings('source paths'),
      target: headings('the target path'),
      on: headings('operations of the target'),
      mandatory: headings('whether the value is mandatory'),
      default: headings('the default'),
      transform: headings('the transform'),
      validation: headings('the validation'),
      key: headings('whether the target is found by the field'),
      attribute: headings('the attribute of a data object'),
      exceptionRule: headings('the exception rule'),
      owner: headings('the owner'),
      approver: headings('the approver'),
      note: headings('the note'),
    }),
  },
);
