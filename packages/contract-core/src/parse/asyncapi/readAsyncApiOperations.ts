import type { Message, MessageOperation, Parameter } from '../../model';
import { eraseParameterNames, parameterNames } from '../addressTemplate';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { readChannelParameters } from './readChannelParameters';
import { readMessage } from './readMessage';

/** What the application does on a channel, in the words of AsyncAPI 3. */
type Action = 'send' | 'receive';

/** One operation before those of the same action and address are joined. */
interface ChannelAction {
  readonly action: Action;
  readonly channel: SyntaxNode;
  readonly address: string;
  readonly node: SyntaxNode;
  readonly messages: readonly Message[];
  readonly replies: readonly Message[];
  readonly replyChannel: SyntaxNode | null;
  readonly parameters: readonly Parameter[];
}

/**
 * Operations of an AsyncAPI document. The identity of a channel is its address,
 * never its key. Version 2 speaks from the client's side: what a client
 * publishes the application receives, what a client subscribes to it sends.
 */
export function readAsyncApiOperations(
  root: SyntaxNode,
  isVersion2: boolean,
  schemas: SchemaReader,
): readonly MessageOperation[] {
  const reader = new ChannelReader(root, schemas);
  const actions = isVersion2 ? reader.version2() : reader.version3();
  return joinActions(withoutRepeatedReplies(actions));
}

class ChannelReader {
  private readonly contentType: string;

  constructor(
    private readonly root: SyntaxNode,
    private readonly schemas: SchemaReader,
  ) {
    this.contentType = root.string('defaultContentType') ?? 'application/json';
  }

  version2(): readonly ChannelAction[] {
    const actions: ChannelAction[] = [];
    for (const [address, written] of this.root.get('channels')?.entries() ??
      []) {
      const channel = this.schemas.references.follow(written);
      for (const [keyword, action] of [
        ['publish', 'receive'],
        ['subscribe', 'send'],
      ] as const) {
        const node = channel.get(keyword);
        if (node === undefined || node.members === null) continue;
        actions.push({
          action,
          channel,
          address,
          node,
          messages: this.messagesOfVersion2(node.get('message')),
          replies: [],
          replyChannel: null,
          parameters: readChannelParameters(
            channel,
            parameterNames(address),
            this.schemas,
          ),
        });
      }
    }
    return actions;
  }

  private messagesOfVersion2(written: SyntaxNode | undefined): Message[] {
    if (written === undefined) return [];
    const choices = this.schemas.references.follow(written).get('oneOf');
    return (choices?.items ?? [written]).map(node =>
      readMessage(node, '', this.contentType, this.schemas),
    );
  }

  version3(): readonly ChannelAction[] {
    const actions: ChannelAction[] = [];
    for (const [, written] of this.root.get('operations')?.entries() ?? []) {
      const node = this.schemas.references.follow(written);
      const action = node.string('action');
      const channelReference = node.get('channel');
      if (action !== 'send' && action !== 'receive') continue;
      if (channelReference === undefined) continue;
      const channel = this.schemas.references.follow(channelReference);
      const address = this.addressOf(channel);
      const reply = this.replyOf(node);
      actions.push({
        action,
        channel,
        address,
        node,
        messages: this.messagesOfVersion3(node, channel),
        replies: reply.messages,
        replyChannel: reply.channel,
        parameters: readChannelParameters(
          channel,
          parameterNames(address),
          this.schemas,
        ),
      });
    }
    return actions;
  }

  private addressOf(channel: SyntaxNode): string {
    // A channel without an address is known by its key only (AsyncAPI 3,
    // "Channel Object": the address is unknown when the document is written).
    return channel.string('address') ?? String(channel.key);
  }

  private replyOf(node: SyntaxNode): {
    readonly channel: SyntaxNode | null;
    readonly messages: readonly Message[];
  } {
    const written = node.get('reply');
    if (written === undefined) return { channel: null, messages: [] };
    const reply = this.schemas.references.follow(written);
    const reference = reply.get('channel');
    const channel =
      reference === undefined
        ? null
        : this.schemas.references.follow(reference);
    return { channel, messages: this.messagesOfVersion3(reply, channel) };
  }

  /** The listed messages, or all of the channel where none are listed. */
  private messagesOfVersion3(
    holder: SyntaxNode,
    channel: SyntaxNode | null,
  ): Message[] {
    const listed = holder.get('messages');
    if (listed !== undefined && listed.items !== null) {
      return listed.items.map(node =>
        readMessage(node, '', this.contentType, this.schemas),
      );
    }
    return [...(channel?.get('messages')?.entries() ?? [])].map(([key, node]) =>
      readMessage(node, key, this.contentType, this.schemas),
    );
  }
}

/**
 * Leaves out an operation that only repeats the reply of another one: the
 * request names the reply's channel and messages already, so writing or not
 * writing the second half says the same.
 */
function withoutRepeatedReplies(
  actions: readonly ChannelAction[],
): readonly ChannelAction[] {
  return actions.filter(
    action =>
      !actions.some(
        other =>
          other !== action &&
          other.action !== action.action &&
          other.replyChannel === action.channel &&
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
function joinActions(
  actions: readonly ChannelAction[],
): readonly MessageOperation[] {
  const joined = new Map<string, MessageOperation>();
  for (const action of actions) {
    const identity = `${action.action} ${eraseParameterNames(action.address)}`;
    const earlier = joined.get(identity);
    const deprecated = action.node.flag('deprecated');
    joined.set(identity, {
      kind: 'message',
      identity,
      name: earlier?.name ?? `${action.action} ${action.address}`,
      initiator: action.action === 'send' ? 'provider' : 'consumer',
      operationId: '',
      deprecated: deprecated && (earlier?.deprecated ?? true),
      place: earlier?.place ?? action.node,
      parameters: earlier?.parameters ?? action.parameters,
      messages: union(earlier?.messages, action.messages),
      replies: union(earlier?.replies, action.replies),
    });
  }
  return [...joined.values()];
}

function union(
  earlier: readonly Message[] | undefined,
  added: readonly Message[],
): readonly Message[] {
  if (earlier === undefined) return added;
  const names = new Set(earlier.map(message => message.names[0]));
  return [...earlier, ...added.filter(message => !names.has(message.names[0]))];
}
