import type {
  FeatureAnnotation,
  Place,
  RecordFeature,
  RecordOperation,
} from '../../model';
import type { CsdlModel } from './csdlModel';
import { XmlElement } from './xmlElement';

/** Operations whose features name the annotation that says them. */
export function nameAnnotations(
  operations: readonly RecordOperation[],
  { annotations }: CsdlModel,
): readonly RecordOperation[] {
  const known = new Map<Place, FeatureAnnotation>();
  for (const [target, terms] of annotations) {
    for (const [term, { place }] of terms) {
      known.set(place, { name: `${target} ${term}`, block: blockOf(place) });
    }
  }
  const named = (feature: RecordFeature): RecordFeature => {
    const annotation = known.get(feature.place);
    return annotation === undefined ? feature : { ...feature, annotation };
  };
  return operations.map(operation => ({
    ...operation,
    features: operation.features.map(named),
  }));
}

function blockOf(place: Place): Place {
  if (!(place instanceof XmlElement)) return place;
  return place.parent?.name === 'Annotations' ? place.parent : place;
}
