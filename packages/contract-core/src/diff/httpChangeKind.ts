/** What can happen to an HTTP contract as a whole and to where it is served. */
export type HttpDocumentChangeKind =
  | 'base-path-changed'
  | 'base-path-moved'
  | 'server-removed'
  | 'server-added'
  | 'server-url-changed'
  | 'server-order-changed'
  | 'server-variable-value-removed'
  | 'server-variable-value-added'
  | 'server-variable-default-changed';

/** What can happen to operations that the provider calls. */
export type ProviderCallChangeKind =
  | 'webhook-removed'
  | 'webhook-added'
  | 'callback-removed'
  | 'callback-added'
  | 'callback-expression-changed';

/** What can happen to how bodies are written and where responses lead. */
export type HttpBodyChangeKind =
  | 'media-type-narrowed'
  | 'media-type-widened'
  | 'encoding-media-type-removed'
  | 'encoding-media-type-added'
  | 'encoding-style-changed'
  | 'link-removed'
  | 'link-added'
  | 'link-changed';

export type HttpChangeKind =
  HttpDocumentChangeKind | ProviderCallChangeKind | HttpBodyChangeKind;
