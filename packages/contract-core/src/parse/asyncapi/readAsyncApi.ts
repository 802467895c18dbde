import type { Message, MessageOperation, Messaging, Place } from '../../model';
import { parameterNames } from '../addressTemplate';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { joinActions, withoutRepeatedReplies } from './channelAction';
import type { Action, ChannelAction } from './channelAction';
import { mergeTraits } from './mergeTraits';
import { readBindings } from './readBindings';
import { readChannel } from './readChannel';
import { readChannelParameters } from './readChannelParameters';
import { readLifeState } from './readLifeState';
import { readMessage } from './readMessage';
import type { MessageContext } from './readMessage';
import { readSecurity } from './readSecurity';
import { readServers } from './readServers';

/** What an AsyncAPI document says. */
export interface AsyncApiContent {
  readonly operations: readonly MessageOperation[];
  readonly messaging: Messaging;
}

/**
 * Operations, servers and idle channels of an AsyncAPI document. The identity
 * of a channel is its address, never its key. Version 2 speaks from the
 * client's side: what a client publishes the application receives, what a
 * client subscribes to it sends.
 */
export function readAsyncApi(
  root: SyntaxNode,
  isVersion2: boolean,
  schemas: SchemaReader,
): AsyncApiContent {
  const reader = new ChannelReader(root, isVersion2, schemas);
  const actions = isVersion2 ? reader.version2() : reader.version3();
  return {
    operations: joinActions(withoutRepeatedReplies(actions)),
    messaging: {
      servers: readServers(root, schemas),
      ...reader.channels(actions),
      life: readLifeState(root),
      place: root,
    },
  };
}

class ChannelReader {
  private readonly context: MessageContext;

  constructor(
    private readonly root: SyntaxNode,
    private readonly isVersion2: boolean,
    private readonly schemas: SchemaReader,
  ) {
    this.context = {
      schemas,
      precedence: isVersion2 ? 'trait' : 'target',
      contentType: root.string('defaultContentType') ?? 'application/json',
      contentTypePlace: root.get('defaultContentType') ?? root,
    };
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
        const operation = this.applied(node);
        actions.push({
          ...this.start(action, operation, channel, address, address),
          id: operation.string('operationId') ?? '',
          messages: this.messagesOfVersion2(operation.get('message')),
          replies: [],
          replyChannel: null,
          replyRoutes: [],
        });
      }
    }
    return actions;
  }

  private applied(node: SyntaxNode): SyntaxNode {
    const { precedence, schemas } = this.context;
    return mergeTraits(node, precedence, schemas.references);
  }

  private start(
    action: Action,
    node: SyntaxNode,
    channelNode: SyntaxNode,
    key: string,
    address: string | null,
  ): Omit<
    ChannelAction,
    'id' | 'messages' | 'replies' | 'replyChannel' | 'replyRoutes'
  > {
    const { schemas } = this;
    return {
      action,
      node,
      channelNode,
      channel: readChannel(channelNode, key, address, schemas),
      parameters: readChannelParameters(
        channelNode,
        parameterNames(address ?? ''),
        schemas,
      ),
      bindings: readBindings(node, 'operation', schemas),
      security: readSecurity(node, this.root, schemas.references),
    };
  }

  private messagesOfVersion2(written: SyntaxNode | undefined): Message[] {
    if (written === undefined) return [];
    const choices = this.schemas.references.follow(written).get('oneOf');
    return (choices?.items ?? [written]).map(node =>
      readMessage(node, '', this.context),
    );
  }

  version3(): readonly ChannelAction[] {
    const actions: ChannelAction[] = [];
    for (const [id, written] of this.root.get('operations')?.entries() ?? []) {
      const node = this.applied(this.schemas.references.follow(written));
      const action = node.string('action');
      const reference = node.get('channel');
      if (action !== 'send' && action !== 'receive') continue;
      if (reference === undefined) continue;
      const channel = this.schemas.references.follow(reference);
      const key = String(channel.key);
      actions.push({
        ...this.start(action, node, channel, key, addressOf(channel)),
        id,
        messages: this.messagesOfVersion3(node, channel),
        ...this.replyOf(node),
      });
    }
    return actions;
  }

  private replyOf(
    node: SyntaxNode,
  ): Pick<ChannelAction, 'replies' | 'replyChannel' | 'replyRoutes'> {
    const { references } = this.schemas;
    const written = node.get('reply');
    if (written === undefined) {
      return { replies: [], replyChannel: null, replyRoutes: [] };
    }
    const reply = references.follow(written);
    const reference = reply.get('channel');
    const channel =
      reference === undefined ? null : references.follow(reference);
    const address = reply.get('address');
    const location =
      address === undefined
        ? null
        : (references.follow(address).string('location') ?? null);
    return {
      replies: this.messagesOfVersion3(reply, channel),
      replyChannel: channel,
      replyRoutes: [
        {
          address: channel === null ? null : addressOf(channel),
          location,
          place: reply,
        },
      ],
    };
  }

  /** The listed messages, or all of the channel where none are listed. */
  private messagesOfVersion3(
    holder: SyntaxNode,
    channel: SyntaxNode | null,
  ): Message[] {
    const listed = holder.get('messages');
    if (listed !== undefined && listed.items !== null) {
      return listed.items.map(node => readMessage(node, '', this.context));
    }
    return [...(channel?.get('messages')?.entries() ?? [])].map(([key, node]) =>
      readMessage(node, key, this.context),
    );
  }

  /** All channels, and those that neither an operation nor a reply uses. */
  channels(
    actions: readonly ChannelAction[],
  ): Pick<Messaging, 'channels' | 'idleChannels'> {
    const used = new Set<Place | null>(
      actions.flatMap(action => [action.channelNode, action.replyChannel]),
    );
    const channels = [...(this.root.get('channels')?.entries() ?? [])]
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, written]) => {
        const node = this.schemas.references.follow(written);
        const address = this.isVersion2 ? key : addressOf(node);
        return readChannel(node, key, address, this.schemas);
      });
    const idleChannels = channels.filter(({ place }) => !used.has(place));
    return { channels, idleChannels };
  }
}

/**
 * Null where a channel is known by its key only (AsyncAPI 3, "Channel Object":
 * the address is unknown when the document is written).
 */
function addressOf(channel: SyntaxNode): string | null {
  return channel.string('address') ?? null;
}
