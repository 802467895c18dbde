import type { HttpDocument, Operation } from '../../model';
import { readOperations, securityOf } from '../openapi';
import type { OperationSpelling, WrittenOperation } from '../openapi';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { readSecurityDefinitions } from './readSecurityDefinitions';
import { operationServers, readHosts } from './readHosts';
import { readSwaggerBody } from './readSwaggerBody';
import {
  parametersByPlace,
  readSwaggerParameters,
} from './readSwaggerParameters';
import { readSwaggerResponses } from './readSwaggerResponses';

/**
 * A Swagger 2.0 document in the words of OpenAPI 3: body and form parameters
 * are a request body, `produces` and `consumes` are media types, the host is a
 * server, and a collection format is a style.
 */
export function readSwagger(
  root: SyntaxNode,
  schemas: SchemaReader,
): { readonly operations: readonly Operation[]; readonly http: HttpDocument } {
  const { references } = schemas;
  const http: HttpDocument = {
    servers: readHosts(root),
    securitySchemes: readSecurityDefinitions(
      root.get('securityDefinitions'),
      references,
    ),
    place: root,
  };
  return {
    operations: readOperations(
      root,
      references,
      http,
      swaggerSpelling(root, schemas),
    ),
    http,
  };
}

function swaggerSpelling(
  root: SyntaxNode,
  schemas: SchemaReader,
): OperationSpelling {
  const placed = (written: WrittenOperation) =>
    parametersByPlace([written.item, written.node], schemas.references);
  const mediaTypes = (node: SyntaxNode, name: 'consumes' | 'produces') =>
    (node.get(name) ?? root.get(name))?.elements() ?? [];
  return {
    parameters: written =>
      readSwaggerParameters(placed(written), written.placeholders, schemas),
    requestBody: written =>
      readSwaggerBody(
        placed(written),
        mediaTypes(written.node, 'consumes'),
        schemas,
      ),
    responses: ({ node }) =>
      readSwaggerResponses(
        node.get('responses'),
        mediaTypes(node, 'produces'),
        schemas,
      ),
    security: written => securityOf(root, written),
    servers: ({ node }) => operationServers(root, node),
  };
}
