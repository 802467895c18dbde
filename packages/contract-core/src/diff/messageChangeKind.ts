/** What can happen to channels and their operations, replies and messages. */
export type ChannelChangeKind =
  | 'channel-removed'
  | 'channel-added'
  | 'channel-address-changed'
  | 'channel-server-removed'
  | 'channel-server-added'
  | 'channel-parameter-location-changed'
  | 'operation-action-changed'
  | 'reply-removed'
  | 'reply-added'
  | 'reply-channel-changed'
  | 'reply-address-location-changed';

export type MessageChangeKind =
  | 'message-removed'
  | 'message-added'
  | 'message-renamed'
  | 'message-content-type-changed'
  | 'correlation-id-removed'
  | 'correlation-id-added'
  | 'correlation-id-location-changed';

/** What can happen to the bindings of servers, channels, operations, messages. */
export type BindingChangeKind =
  | 'binding-removed'
  | 'binding-added'
  | 'binding-address-changed'
  | 'binding-demand-changed'
  | 'binding-weakened'
  | 'binding-strengthened'
  | 'binding-changed';

/** What can happen to the servers of messages and to who is let in. */
export type MessageServerChangeKind =
  | 'message-server-removed'
  | 'message-server-added'
  | 'message-server-host-changed'
  | 'message-server-pathname-changed'
  | 'message-server-protocol-changed'
  | 'message-server-encryption-changed'
  | 'message-server-protocol-version-changed'
  | 'message-server-variable-value-removed'
  | 'message-server-variable-value-added'
  | 'message-server-variable-default-changed'
  | 'message-security-added'
  | 'message-security-removed'
  | 'message-security-alternative-removed'
  | 'message-security-alternative-added'
  | 'message-security-scope-added'
  | 'message-security-scope-removed';

/** What an owner can announce about a contract of messages, or a message. */
export type AnnouncementChangeKind =
  | 'deprecation-announced'
  | 'deprecation-withdrawn'
  | 'decommissioned-as-announced'
  | 'decommissioned-unannounced'
  | 'decommissioning-withdrawn'
  | 'decommissioning-date-set'
  | 'decommissioning-date-moved-earlier'
  | 'decommissioning-date-moved-later'
  | 'decommissioning-date-removed';
