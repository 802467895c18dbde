import type {
  BindingField,
  Channel,
  Message,
  MessageOperation,
  Parameter,
  ReplyRoute,
  MessageSecurityAlternative,
} from '../../model';
import { eraseParameterNames } from '../addressTemplate';
import type { SyntaxNode } from '../syntax';

/** What the application does on a channel, in the words of AsyncAPI 3. */
export type Action = 'send' | 'receive';

/** One operation before those of the same action and address are joined. */
export interface ChannelAction {
  readonly action: Action;
  readonly id: string;
  readonly channelNode: SyntaxNode;
  readonly channel: Channel;
  readonly node: SyntaxNode;
  readonly messages: readonly Message[];
  readonly replies: readonly Message[];
  readonly replyChannel: SyntaxNode | null;
  readonly replyRoutes: readonly ReplyRoute[];
  readonly parameters: readonly Parameter[];
  readonly bindings: readonly BindingField[];
  readonly security: readonly MessageSecurityAlternative[];
}

/**
 * Leaves out an operation that only repeats the reply of another one: the
 * request names the reply's channel and messages already, so writing or not
 * writing the second half says the same.
 */
export function withoutRepeatedReplies(
  actions: readonly ChannelAction[],
): readonly ChannelAction[] {
  return actions.filter(
    action =>
      !actions.some(
        other =>
          other !== action &&
          other.action !== action.action &&
          other.replyChannel === action.channelNode &&
          action.messages.every(message =>
            other.replies.some(reply => reply.names[0] === message.names[0]),
          ),
      ),
  );
}

/**
 * Joins operations of one action and address: version 2 writes their messages
 * as one `oneOf`, version 3 may write an operation for each.
 */
export function joinActions(
  actions: readonly ChannelAction[],
): readonly MessageOperation[] {
  const joined = new Map<string, MessageOperation>();
  for (const action of actions) {
    const address = action.channel.address ?? action.channel.key;
    const identity = `${action.action} ${eraseParameterNames(address)}`;
    const operation: MessageOperation = {
      kind: 'message',
      identity,
      name: `${action.action} ${address}`,
      initiator: action.action === 'send' ? 'provider' : 'consumer',
      operationId: action.id,
      deprecated: action.node.flag('deprecated'),
      place: action.node,
      channel: action.channel,
      parameters: action.parameters,
      messages: action.messages,
      replies: action.replies,
      replyRoutes: action.replyRoutes,
      bindings: action.bindings,
      security: action.security,
    };
    const earlier = joined.get(identity);
    joined.set(
      identity,
      earlier === undefined ? operation : joinOperations(earlier, operation),
    );
  }
  return [...joined.values()];
}

function joinOperations(
  earlier: MessageOperation,
  added: MessageOperation,
): MessageOperation {
  return {
    ...earlier,
    // A name for several operations is nobody's name.
    operationId: '',
    deprecated: earlier.deprecated && added.deprecated,
    messages: union(earlier.messages, added.messages, nameOf),
    replies: union(earlier.replies, added.replies, nameOf),
    replyRoutes: union(
      earlier.replyRoutes,
      added.replyRoutes,
      route => `${route.address ?? ''} ${route.location ?? ''}`,
    ),
    bindings: union(
      earlier.bindings,
      added.bindings,
      field => `${field.protocol} ${field.path}`,
    ),
    // Whoever may use one of them is let in.
    security:
      earlier.security.length === 0 || added.security.length === 0
        ? []
        : [...earlier.security, ...added.security],
  };
}

function nameOf(message: Message): string {
  return message.names[0];
}

function union<Member>(
  earlier: readonly Member[],
  added: readonly Member[],
  nameOfMember: (member: Member) => string,
): readonly Member[] {
  const names = new Set(earlier.map(nameOfMember));
  return [
    ...earlier,
    ...added.filter(member => !names.has(nameOfMember(member))),
  ];
}
