import type { ContractFormat } from '../model';
import type { SyntaxNode } from './syntax';

/** A format that Interlock knows by name, and how people call it. */
export interface DetectedFormat {
  readonly format: ContractFormat;
  readonly title: string;
  /** Whether this version of Interlock reads and compares the format. */
  readonly compared: boolean;
}

/** The format of an XML document by its text; null where it is not OData. */
export function detectXmlFormat(text: string): DetectedFormat | null {
  if (!/^\uFEFF?\s*<(?:\?xml|[A-Za-z_])/.test(text)) return null;
  const root = /<(?:[\w.-]+:)?Edmx\b[^>]*>/.exec(text)?.[0];
  if (root === undefined) return null;
  const version = /\bVersion\s*=\s*["']([^"']+)/.exec(root)?.[1] ?? '';
  return version.startsWith('4')
    ? { format: 'odata-4', title: 'OData 4 metadata', compared: false }
    : { format: 'odata-2', title: 'OData 2 metadata', compared: false };
}

/** The format of a YAML or JSON document by its root; null where it is unknown. */
export function detectFormat(root: SyntaxNode): DetectedFormat | null {
  return (
    openApi(root) ??
    asyncApi(root) ??
    odataJson(root) ??
    salesforceDescribe(root) ??
    jsonSchema(root)
  );
}

function versionOf(node: SyntaxNode | undefined): string {
  if (node === undefined || node.value === null) return '';
  // An unquoted `3.0` is a number in YAML.
  return typeof node.value === 'number' && Number.isInteger(node.value)
    ? `${node.value}.0`
    : String(node.value);
}

function openApi(root: SyntaxNode): DetectedFormat | null {
  const swagger = versionOf(root.get('swagger'));
  if (swagger.startsWith('2')) {
    return { format: 'openapi-2.0', title: 'Swagger 2.0', compared: false };
  }
  const version = versionOf(root.get('openapi'));
  for (const minor of ['3.0', '3.1', '3.2'] as const) {
    if (version === minor || version.startsWith(`${minor}.`)) {
      return {
        format: `openapi-${minor}`,
        title: `OpenAPI ${minor}`,
        compared: true,
      };
    }
  }
  return null;
}

function asyncApi(root: SyntaxNode): DetectedFormat | null {
  const version = versionOf(root.get('asyncapi'));
  if (version.startsWith('2.')) {
    return { format: 'asyncapi-2', title: 'AsyncAPI 2', compared: true };
  }
  if (version.startsWith('3.')) {
    return { format: 'asyncapi-3', title: 'AsyncAPI 3', compared: true };
  }
  return null;
}

/** CSDL JSON, OData 4.01: the root names its version and entity container. */
function odataJson(root: SyntaxNode): DetectedFormat | null {
  return root.get('$Version') !== undefined &&
    (root.get('$EntityContainer') !== undefined ||
      root.get('$Reference') !== undefined)
    ? { format: 'odata-4', title: 'OData 4 metadata', compared: false }
    : null;
}

function salesforceDescribe(root: SyntaxNode): DetectedFormat | null {
  const describesObject =
    Array.isArray(root.get('fields')?.items) && root.get('name') !== undefined;
  return describesObject &&
    (root.get('createable') !== undefined ||
      root.get('childRelationships') !== undefined)
    ? {
        format: 'salesforce-describe',
        title: 'a Salesforce describe',
        compared: false,
      }
    : null;
}

function jsonSchema(root: SyntaxNode): DetectedFormat | null {
  return (root.string('$schema') ?? '').includes('json-schema.org')
    ? { format: 'json-schema', title: 'a JSON Schema', compared: false }
    : null;
}
