import { enumMember, enumType, typeDefinition } from './odataEnumEdits';
import {
  entitySet,
  operation,
  operationImport,
  parameter,
} from './odataServiceEdits';
import {
  facets,
  navigation,
  property,
  structuredType,
  typeReference,
} from './odataTypeEdits';

/** The fields of OData metadata by the kind of node, with their edits. */
export const odataFields = {
  facets,
  typeReference,
  property,
  navigation,
  structuredType,
  enumType,
  enumMember,
  typeDefinition,
  entitySet,
  operation,
  parameter,
  operationImport,
};
