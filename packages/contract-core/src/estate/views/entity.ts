import { formatEntityReference } from '../entityReference';
import { isPlainObject } from '../jsonPointer';
import { MemberReader } from './memberReader';

/**
 * An entity as plain data, in Backstage's shape: an `EstateEntity.document`, or
 * what the catalog hands out. Members are read by the functions of this folder
 * alone, one for each kind.
 */
export interface EntityDocument {
  readonly kind?: unknown;
  readonly metadata?: unknown;
  readonly spec?: unknown;
}

/** What an entity of any kind says; texts are empty where a member is absent. */
export interface EntityView {
  /** Lower-case `kind:namespace/name`. */
  readonly ref: string;
  /** Title, display name of a person or group, or name. */
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  /** Ref of who answers for it. */
  readonly owner: string;
  readonly lifecycle: string;
  /** Ref of the business domain that it belongs to. */
  readonly domain: string;
}

/** Reads what all kinds share; the only reader of domains, components and resources. */
export function entityView(document: EntityDocument): EntityView {
  const { metadata, spec } = readersOf(document);
  const title =
    metadata.text('title') ||
    spec.part('profile').text('displayName') ||
    metadata.text('name');
  return {
    ref: refOf(document),
    title,
    description: metadata.text('description'),
    tags: metadata.texts('tags'),
    owner: spec.ref('owner', 'Group'),
    lifecycle: spec.text('lifecycle'),
    domain: spec.ref('domain', 'Domain'),
  };
}

/** `spec` as it is written, for schemas that others write over it. */
export function specAsWritten(document: EntityDocument): unknown {
  return document.spec;
}

/** The parts of an entity, for the readers of each kind. */
export function readersOf(document: EntityDocument): {
  readonly metadata: MemberReader;
  readonly annotations: MemberReader;
  readonly spec: MemberReader;
} {
  const namespace = namespaceOf(document);
  const metadata = new MemberReader(document.metadata, '/metadata', namespace);
  return {
    metadata,
    annotations: metadata.part('annotations'),
    spec: new MemberReader(document.spec, '/spec', namespace),
  };
}

/** `default` where none is written. */
export function namespaceOf({ metadata }: EntityDocument): string {
  const namespace = isPlainObject(metadata) ? metadata.namespace : undefined;
  return typeof namespace === 'string' ? namespace : 'default';
}

function refOf(document: EntityDocument): string {
  const { kind, metadata } = document;
  const name = isPlainObject(metadata) ? metadata.name : undefined;
  return formatEntityReference({
    kind: typeof kind === 'string' ? kind : '',
    namespace: namespaceOf(document),
    name: typeof name === 'string' ? name : '',
  }).toLowerCase();
}
