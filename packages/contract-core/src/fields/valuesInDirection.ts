import type { Content, Operation, SchemaUse } from '../model';
import type { FieldQuestion } from './fieldFacts';

/**
 * The values that an operation exchanges in one direction, of which a mapping
 * speaks: bodies of requests and of answers that say success (`default` where
 * no other answer is described), records, payloads. A message that nobody
 * answers has one value, in whichever direction it goes.
 */
export function valuesInDirection(
  operation: Operation,
  direction: FieldQuestion['direction'],
): readonly SchemaUse[] {
  const consumerStarts = operation.initiator === 'consumer';
  const isSent = (direction === 'request') === consumerStarts;
  switch (operation.kind) {
    case 'http':
      return isSent
        ? schemasOf(operation.requestBody?.contents)
        : successfulContents(operation.responses);
    case 'message': {
      const isAlone = operation.replies.length === 0;
      const messages =
        isSent || isAlone ? operation.messages : operation.replies;
      return messages.flatMap(({ payload }) => payload ?? []);
    }
    case 'record': {
      const use = direction === 'request' ? operation.sent : operation.returned;
      return use === null ? [] : [use];
    }
  }
}

/** The direction of the value that is meant: a message alone has only one. */
export function directionOf(
  operation: Operation,
  asked: FieldQuestion['direction'],
): FieldQuestion['direction'] {
  const isAlone =
    operation.kind === 'message' && operation.replies.length === 0;
  if (!isAlone) return asked;
  return operation.initiator === 'consumer' ? 'request' : 'response';
}

type Responses = Extract<Operation, { kind: 'http' }>['responses'];

function successfulContents(responses: Responses): readonly SchemaUse[] {
  const successful = [...responses.values()]
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ contents }) => schemasOf(contents));
  return successful.length > 0
    ? successful
    : schemasOf(responses.get('default')?.contents);
}

function schemasOf(
  contents: ReadonlyMap<string, Content> | undefined,
): readonly SchemaUse[] {
  return [...(contents?.values() ?? [])].flatMap(({ schema, itemSchema }) => [
    ...(schema === null ? [] : [schema]),
    ...(itemSchema === null ? [] : [itemSchema]),
  ]);
}
