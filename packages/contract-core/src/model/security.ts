import type { Place } from './place';

/** One scheme that a caller has to satisfy, with the scopes that it needs there. */
export interface SecurityDemand {
  /** The scheme's name in the document. */
  readonly scheme: string;
  /** Sorted, each once. */
  readonly scopes: readonly string[];
}

/**
 * One way to be let in: all demands together. Without demands nobody has to
 * say who they are.
 */
export interface SecurityAlternative {
  /** Sorted by scheme. */
  readonly demands: readonly SecurityDemand[];
  readonly place: Place;
}

/** One way to obtain a token (OpenAPI, "OAuth Flow Object"). */
export interface OAuthFlow {
  /** `authorizationUrl`, `tokenUrl`... by name, as written. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly scopes: ReadonlySet<string>;
  readonly place: Place;
}

/** How callers prove who they are, in the words of OpenAPI 3. */
export interface SecurityScheme {
  readonly name: string;
  /** `apiKey`, `http`, `oauth2`, `openIdConnect`, `mutualTLS`. */
  readonly type: string;
  /** `in`, `name`, `scheme` and the addresses of metadata, where written. */
  readonly fields: ReadonlyMap<string, string>;
  /** By name: `implicit`, `password`, `clientCredentials`, `authorizationCode`... */
  readonly flows: ReadonlyMap<string, OAuthFlow>;
  readonly deprecated: boolean;
  readonly place: Place;
}
