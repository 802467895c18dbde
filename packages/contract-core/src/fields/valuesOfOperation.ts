import type {
  Content,
  Direction,
  Message,
  Operation,
  SchemaUse,
} from '../model';

/** A value that an operation exchanges, and who produces it. */
export interface ExchangedValue {
  readonly direction: Exclude<Direction, 'none'>;
  readonly use: SchemaUse;
}

/** Bodies, records and messages of an operation, in the order of the document. */
export function valuesOfOperation(
  operation: Operation,
): readonly ExchangedValue[] {
  const consumerStarts = operation.initiator === 'consumer';
  const sent = consumerStarts ? 'request' : 'response';
  const answered = consumerStarts ? 'response' : 'request';
  const values = (
    direction: ExchangedValue['direction'],
    uses: readonly (SchemaUse | null)[],
  ) => uses.flatMap(use => (use === null ? [] : [{ direction, use }]));
  switch (operation.kind) {
    case 'http':
      return [
        ...values(sent, schemasOf(operation.requestBody?.contents)),
        ...[...operation.responses.values()].flatMap(({ contents }) =>
          values(answered, schemasOf(contents)),
        ),
      ];
    case 'message':
      return [
        ...values(sent, operation.messages.flatMap(partsOf)),
        ...values(answered, operation.replies.flatMap(partsOf)),
      ];
    case 'record':
      return [
        ...values('request', [operation.sent]),
        ...values('response', [operation.returned]),
      ];
  }
}

function schemasOf(
  contents: ReadonlyMap<string, Content> | undefined,
): readonly (SchemaUse | null)[] {
  return [...(contents?.values() ?? [])].flatMap(content => [
    content.schema,
    content.itemSchema,
  ]);
}

function partsOf({ payload, headers }: Message): readonly (SchemaUse | null)[] {
  return [payload, headers];
}
