import type { Place, RecordFeature, RecordFeatureKind } from '../../model';
import type { CsdlModel } from './csdlModel';

/** Ways in which the namespace of a name is seen by whoever uses the service. */
export type NamespaceUse = Extract<
  RecordFeatureKind,
  'namespace' | 'call-namespace' | 'type-namespace' | 'enum-namespace'
>;

/**
 * The namespace of a qualified name, at the schema that declares it, so that
 * one renamed namespace is one edit for all its names.
 */
export function namespaceFeature(
  use: NamespaceUse,
  subject: string,
  qualified: string,
  place: Place,
  { namespaces }: CsdlModel,
): RecordFeature {
  const text = qualified.slice(0, Math.max(0, qualified.lastIndexOf('.')));
  return {
    kind: use,
    subject,
    text,
    place: namespaces.get(text) ?? place,
    // A name that comes or goes is told by itself.
    follows: true,
  };
}
