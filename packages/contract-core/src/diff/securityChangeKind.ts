/** What can happen to what an operation demands of its callers. */
export type SecurityDemandChangeKind =
  | 'security-added'
  | 'security-removed'
  | 'security-alternative-removed'
  | 'security-alternative-added'
  | 'security-demand-added'
  | 'security-demand-removed'
  | 'security-scope-added'
  | 'security-scope-removed';

/** What can happen to the schemes by which callers prove who they are. */
export type SecuritySchemeChangeKind =
  | 'security-scheme-removed'
  | 'security-scheme-added'
  | 'security-scheme-type-changed'
  | 'security-scheme-changed'
  | 'security-scheme-deprecated'
  | 'security-flow-removed'
  | 'security-flow-added'
  | 'security-address-changed'
  | 'security-scheme-scope-removed'
  | 'security-scheme-scope-added';

export type SecurityChangeKind =
  SecurityDemandChangeKind | SecuritySchemeChangeKind;
