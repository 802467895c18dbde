import type { RecordOperation } from '../../model';
import { Annotations } from './annotations';
import { nameAnnotations } from './annotationBlocks';
import { callOperations } from './callOperations';
import type { CsdlModel } from './csdlModel';
import { reachedTypes } from './reachedTypes';
import { RecordSchemas } from './recordSchemas';
import { impliedOperations, setOperations } from './setOperations';
import { TypeFeatures } from './typeFeatures';
import { TypeGraph } from './typeGraph';

/** Everything that consumers can do according to OData metadata. */
export function recordOperations(model: CsdlModel): readonly RecordOperation[] {
  const types = new TypeGraph(model);
  const annotations = new Annotations(model.annotations, []);
  const maker = {
    model,
    types,
    annotations,
    schemas: new RecordSchemas(model, types),
    features: new TypeFeatures(model, types, annotations),
  };
  const operations = [
    ...model.sets.flatMap(set => setOperations(set, maker)),
    ...reachedTypes(model, types).flatMap(type =>
      impliedOperations(type.name, type.place, maker),
    ),
    ...callOperations(maker),
  ];
  return nameAnnotations(operations, model);
}
