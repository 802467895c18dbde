import { plainSchema } from '../../model';
import type { Content, Encoding, RequestBody, SchemaUse } from '../../model';
import { normaliseMediaType } from '../mediaType';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { collectionStyle } from './readSwaggerParameters';
import type { PlacedParameters } from './readSwaggerParameters';

const urlEncoded = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data';

/** What Swagger 2.0 documents mean that name no media type. */
const usualMediaType = 'application/json';

/** The body parameter, or all form parameters as the properties of one object. */
export function readSwaggerBody(
  placed: PlacedParameters,
  consumes: readonly SyntaxNode[],
  schemas: SchemaReader,
): RequestBody | null {
  const body = placed.get('body');
  if (body !== undefined) {
    const schema = body.get('schema');
    return {
      required: body.flag('required'),
      contents: contentsOf(
        mediaTypesOf(consumes),
        schema === undefined ? null : swaggerValue(schema, schemas),
        body,
      ),
      place: body,
    };
  }
  const fields = [...placed.values()].filter(
    node => node.string('in') === 'formData',
  );
  return fields.length === 0 ? null : formBody(fields, consumes, schemas);
}

function formBody(
  fields: readonly SyntaxNode[],
  consumes: readonly SyntaxNode[],
  schemas: SchemaReader,
): RequestBody {
  const [place] = fields;
  const forms = mediaTypesOf(consumes).filter(
    name => name === urlEncoded || name === multipart,
  );
  const hasFile = fields.some(node => node.string('type') === 'file');
  // A file cannot be sent in any other form (Swagger 2.0, "Parameter Object").
  const assumed = hasFile ? multipart : urlEncoded;
  const mediaTypes = forms.length === 0 || hasFile ? [assumed] : forms;
  const required = fields
    .filter(node => node.flag('required'))
    .map(node => node.string('name') ?? '');
  const schema = plainSchema(place, {
    types: new Set(['object']),
    required,
    properties: new Map(
      fields.map(node => [
        node.string('name') ?? '',
        swaggerValue(node, schemas),
      ]),
    ),
  });
  return {
    required: required.length > 0,
    contents: contentsOf(
      mediaTypes,
      { place, schema },
      place,
      encodings(fields),
    ),
    place,
  };
}

function encodings(
  fields: readonly SyntaxNode[],
): ReadonlyMap<string, Encoding> {
  const arrays = fields.filter(node => node.string('type') === 'array');
  return new Map(
    arrays.map(node => [
      node.string('name') ?? '',
      {
        mediaTypes: null,
        ...collectionStyle(node, 'form'),
        allowReserved: false,
        headers: new Map(),
        place: node,
      },
    ]),
  );
}

/** Normalised, each once; the usual one where none is named. */
export function mediaTypesOf(
  written: readonly SyntaxNode[],
): readonly string[] {
  const names = written.map(node => normaliseMediaType(String(node.value)));
  return names.length === 0 ? [usualMediaType] : [...new Set(names)];
}

export function contentsOf(
  mediaTypes: readonly string[],
  schema: SchemaUse | null,
  place: SyntaxNode,
  encodingsByField: ReadonlyMap<string, Encoding> = new Map(),
): ReadonlyMap<string, Content> {
  return new Map(
    mediaTypes.map(mediaType => [
      mediaType,
      {
        mediaType,
        schema,
        itemSchema: null,
        encodings: encodingsByField,
        placeEncodings: { prefix: [], item: null },
        place,
      },
    ]),
  );
}

/** `type: file` is a text of bytes in OpenAPI 3. */
export function swaggerValue(
  node: SyntaxNode,
  schemas: SchemaReader,
): SchemaUse {
  if (schemas.references.follow(node).string('type') !== 'file') {
    return schemas.use(node);
  }
  const file = { types: new Set(['string'] as const), format: 'binary' };
  return { place: node, schema: plainSchema(node, file) };
}
