import { mappingRule } from './mappingRule';
import { examples } from './flowUnknown.examples';

export const flowUnknown = mappingRule(
  {
    id: 'mapping-flow-unknown',
    demand:
      'A sheet names the integration that names it, and that integration is there.',
    reason:
      'Without its flow nobody knows who sends and who receives, who owns the rows and who is hit by a change.',
    remedy:
      'Correct `integration` of the sheet, or `spec.mapping` of the integration.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  ({ resolved }) => {
    const { sheet, integration } = resolved;
    const message =
      integration === null
        ? `The estate has no integration ${sheet.integration}.`
        : integration.mapping === sheet.file
          ? ''
          : `${integration.title} names ${integration.mapping === '' ? 'no mapping sheet' : `the sheet ${integration.mapping}`}, and this one says that it is of ${sheet.integration}.`;
    return message === ''
      ? []
      : [
          {
            location: sheet.locate('/integration'),
            contractLocation: null,
            anchor: [],
            message,
          },
        ];
  },
);
