import type { ContractFormat } from '../model';
import { describedObjects } from './salesforce';
import { readTypes } from './schema';
import type { SyntaxNode } from './syntax';

/** A format that Interlock knows by name, and how people call it. */
export interface DetectedFormat {
  readonly format: ContractFormat;
  readonly title: string;
  /** What is odd about how the document names its version; absent where nothing is. */
  readonly note?: string;
}

/** Whether a document is written in XML. */
export function isXml(text: string): boolean {
  return /^\uFEFF?\s*</.test(text);
}

/**
 * The format of an XML document by its text; null where it is not OData. The
 * namespace of the first schema tells it; the version of the envelope is
 * sometimes another one.
 */
export function detectXmlFormat(text: string): DetectedFormat | null {
  if (!isXml(text)) return null;
  const [schema] = /<(?:[\w.-]+:)?Schema\b[^>]*>/.exec(text) ?? [];
  const [root] = /<(?:[\w.-]+:)?Edmx\b[^>]*>/.exec(text) ?? [];
  if (schema === undefined && root === undefined) return null;
  if (schema?.includes('http://docs.oasis-open.org/odata/ns/edm') === true) {
    return odata4;
  }
  if (schema?.includes('http://schemas.microsoft.com/ado/') === true) {
    return odata2;
  }
  const version = /\bVersion\s*=\s*["']([^"']+)/.exec(root ?? '')?.[1] ?? '';
  return version.startsWith('4') ? odata4 : odata2;
}

const odata2: DetectedFormat = {
  format: 'odata-2',
  title: 'OData 2 metadata',
};

const odata4: DetectedFormat = {
  format: 'odata-4',
  title: 'OData 4 metadata',
};

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
  const written =
    versionOf(root.get('openapi')) || versionOf(root.get('swagger'));
  const version = /^\s*v?(\d+)(?:[.,_](\d+))?/i.exec(written);
  if (version === null) return null;
  const major = Number(version[1]);
  const minor = Number(version[2] ?? '0');
  const named = openApiFormat(major, minor);
  if (named === null) return null;
  const format = writtenAs(root) ?? named;
  const usual = major === 2 ? 'swagger' : 'openapi';
  const plain = /^\d+\.\d+(?:\.\d+)?(?:-.*)?$/.test(written);
  const odd =
    root.get(usual) === undefined || !plain || minor > 2 || format !== named;
  const title =
    format === 'openapi-2.0'
      ? 'Swagger 2.0'
      : `OpenAPI ${format.slice('openapi-'.length)}`;
  return {
    format,
    title,
    ...(odd
      ? {
          note: `The version ${written.trim()} is spelled oddly or does not fit the document, which is read as ${title}.`,
        }
      : {}),
  };
}

/**
 * The generation by members that only one of both has, whatever the version
 * says; null where nothing contradicts the version.
 */
function writtenAs(root: SyntaxNode): ContractFormat | null {
  const named = versionOf(root.get('openapi') ?? root.get('swagger'));
  const isVersion2 = /^\s*v?2/i.test(named);
  const older =
    root.get('definitions') !== undefined ||
    root.get('securityDefinitions') !== undefined;
  const newer = root.get('components') !== undefined;
  if (older && !newer && !isVersion2) return 'openapi-2.0';
  return newer && !older && isVersion2 ? 'openapi-3.0' : null;
}

/** Later minor versions are read as the latest that is known. */
function openApiFormat(major: number, minor: number): ContractFormat | null {
  if (major === 2) return 'openapi-2.0';
  if (major !== 3) return null;
  if (minor === 0) return 'openapi-3.0';
  return minor === 1 ? 'openapi-3.1' : 'openapi-3.2';
}

function asyncApi(root: SyntaxNode): DetectedFormat | null {
  const version = versionOf(root.get('asyncapi'));
  if (version.startsWith('2.')) {
    return { format: 'asyncapi-2', title: 'AsyncAPI 2' };
  }
  if (version.startsWith('3.')) {
    return { format: 'asyncapi-3', title: 'AsyncAPI 3' };
  }
  return null;
}

/** CSDL JSON, OData 4.01: the root names its version. */
function odataJson(root: SyntaxNode): DetectedFormat | null {
  return (root.string('$Version') ?? '').startsWith('4') ? odata4 : null;
}

function salesforceDescribe(root: SyntaxNode): DetectedFormat | null {
  return describedObjects(root) === null
    ? null
    : {
        format: 'salesforce-describe',
        title: 'a Salesforce describe',
      };
}

/** A document that names a dialect of JSON Schema, or can be nothing else. */
function jsonSchema(root: SyntaxNode): DetectedFormat | null {
  const dialect = root.string('$schema');
  const isNamed = dialect?.includes('json-schema.org') === true;
  return isNamed || (dialect === undefined && looksLikeSchema(root))
    ? { format: 'json-schema', title: 'a JSON Schema' }
    : null;
}

const schemaParts = ['properties', 'items', 'definitions', 'enum'];

function looksLikeSchema(root: SyntaxNode): boolean {
  const type = root.get('type');
  const isTyped = type !== undefined && readTypes(type) !== null;
  const has = (keyword: string) => root.get(keyword)?.isScalar === false;
  return (
    has('$defs') ||
    ((isTyped || root.string('$id') !== undefined) && schemaParts.some(has))
  );
}
