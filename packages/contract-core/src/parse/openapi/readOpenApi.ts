import type { HttpDocument, Operation } from '../../model';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { LinkTargets } from './linkTargets';
import type { OperationSpelling, WrittenOperation } from './operationSpelling';
import { readOperations } from './readOperations';
import { readParameters } from './readParameters';
import { readRequestBody, readResponses } from './readBodies';
import { anybody, readRequirements, readSecuritySchemes } from './readSecurity';
import { readServers, rootServer } from './readServers';

/** An OpenAPI 3 document as a contract says it. */
export function readOpenApi(
  root: SyntaxNode,
  schemas: SchemaReader,
): { readonly operations: readonly Operation[]; readonly http: HttpDocument } {
  const http: HttpDocument = {
    servers: readServers(root.get('servers')) ?? [rootServer(root)],
    securitySchemes: readSecuritySchemes(
      root.get('components')?.get('securitySchemes'),
      schemas.references,
    ),
    place: root,
  };
  const { references } = schemas;
  const spelling = openApiSpelling(root, schemas);
  return {
    operations: readOperations(root, references, http, spelling),
    http,
  };
}

function openApiSpelling(
  root: SyntaxNode,
  schemas: SchemaReader,
): OperationSpelling {
  const links = new LinkTargets(root, schemas.references);
  return {
    parameters: ({ item, node, placeholders }) =>
      readParameters([item, node], placeholders, schemas),
    requestBody: ({ node }) =>
      readRequestBody(node.get('requestBody'), schemas),
    responses: ({ node }) =>
      readResponses(node.get('responses'), schemas, links),
    security: written => securityOf(root, written),
    servers: ({ item, node, ofDocument }) =>
      readServers(node.get('servers')) ??
      readServers(item.get('servers')) ??
      (ofDocument ? null : [rootServer(node)]),
  };
}

/** The document's requirements hold for the operations of its own paths. */
export function securityOf(
  root: SyntaxNode,
  { node, ofDocument }: WrittenOperation,
) {
  const own = node.get('security');
  const inherited = ofDocument ? root.get('security') : undefined;
  const written = own ?? inherited;
  return written === undefined ? [anybody(node)] : readRequirements(written);
}
