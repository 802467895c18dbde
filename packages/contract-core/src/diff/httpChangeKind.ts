/** What can happen to an HTTP contract as a whole and to where it is served. */
export type HttpDocumentChangeKind =
  | 'base-path-changed'
  | 'base-path-moved'
  | 'server-removed'
  | 'server-added'
  | 'server-url-changed'
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

export type HttpChangeKind = HttpDocumentChangeKind | ProviderCallChangeKind;
