import {
  everywhere,
  isObject,
  listOf,
  mapMembers,
  objectOf,
  textOf,
  without,
} from './json';
import type { Json, JsonObject } from './json';
import { nameOfReference } from './componentSchemas';
import { httpMethods } from './pathParameters';

/** Members of a Swagger 2 parameter or header that are its schema in OpenAPI 3. */
const schemaMembers: readonly string[] = [
  'type',
  'format',
  'items',
  'default',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'enum',
  'multipleOf',
  'x-nullable',
];

/** A Swagger 2.0 document in the words of OpenAPI 3.0. */
export function swaggerToOpenApi(document: JsonObject): JsonObject {
  const converter = new SwaggerConverter(document);
  return inWordsOf3(converter.converted(), objectOf(document.definitions));
}

class SwaggerConverter {
  constructor(private readonly document: JsonObject) {}

  converted(): JsonObject {
    const { document } = this;
    const parameters = Object.entries(objectOf(document.parameters)).filter(
      ([, parameter]) =>
        !['body', 'formData'].includes(textOf(objectOf(parameter).in)),
    );
    return {
      ...without(
        document,
        'swagger',
        'host',
        'basePath',
        'schemes',
        'consumes',
        'produces',
        'definitions',
        'parameters',
        'responses',
        'securityDefinitions',
      ),
      openapi: '3.0.3',
      servers: this.servers(),
      paths: mapMembers(objectOf(document.paths), item =>
        this.pathItem(objectOf(item)),
      ),
      components: {
        schemas: document.definitions ?? {},
        parameters: Object.fromEntries(
          parameters.map(([name, each]) => [name, parameterOf(objectOf(each))]),
        ),
        responses: mapMembers(objectOf(document.responses), response =>
          this.response(response, this.produces({})),
        ),
        securitySchemes: mapMembers(
          objectOf(document.securityDefinitions),
          scheme => securityScheme(objectOf(scheme)),
        ),
      },
    };
  }

  private servers(): readonly Json[] {
    const { host, basePath, schemes } = this.document;
    const path = textOf(basePath);
    if (typeof host !== 'string') return path === '' ? [] : [{ url: path }];
    const names = listOf(schemes).map(textOf);
    return (names.length === 0 ? ['https'] : names).map(scheme => ({
      url: `${scheme}://${host}${path}`,
    }));
  }

  private produces(operation: JsonObject): readonly string[] {
    const types = listOf(operation.produces ?? this.document.produces);
    return types.length === 0 ? ['*/*'] : types.map(textOf);
  }

  private pathItem(item: JsonObject): JsonObject {
    const shared = listOf(item.parameters);
    return mapMembers(without(item, 'parameters'), (member, name) =>
      httpMethods.has(name) && isObject(member)
        ? this.operation(member, shared)
        : member,
    );
  }

  private target(parameter: Json): JsonObject {
    const written = objectOf(parameter);
    const name = textOf(written.$ref).split('/').at(-1) ?? '';
    return written.$ref === undefined
      ? written
      : objectOf(objectOf(this.document.parameters)[name]);
  }

  private operation(
    operation: JsonObject,
    shared: readonly Json[],
  ): JsonObject {
    const own = listOf(operation.parameters);
    const keyOf = (each: Json): string =>
      `${textOf(this.target(each).in)} ${textOf(this.target(each).name)}`;
    const keys = new Set(own.map(keyOf));
    const all = [...own, ...shared.filter(each => !keys.has(keyOf(each)))];
    const inPlace = (place: string): readonly JsonObject[] =>
      all.map(each => this.target(each)).filter(each => each.in === place);
    const parameters = all.flatMap(each => {
      const place = textOf(this.target(each).in);
      if (place === 'body' || place === 'formData') return [];
      return [parameterOf(objectOf(each))];
    });
    return {
      ...without(operation, 'consumes', 'produces', 'parameters', 'schemes'),
      ...(parameters.length > 0 ? { parameters } : {}),
      ...this.body(operation, inPlace('body'), inPlace('formData')),
      responses: mapMembers(objectOf(operation.responses), response =>
        this.response(response, this.produces(operation)),
      ),
    };
  }

  private body(
    operation: JsonObject,
    bodies: readonly JsonObject[],
    fields: readonly JsonObject[],
  ): JsonObject {
    const [body] = bodies;
    const written = listOf(operation.consumes ?? this.document.consumes);
    const types = written.map(textOf);
    if (body !== undefined) {
      const content = (types.length === 0 ? ['*/*'] : types).map(type => [
        type,
        { schema: body.schema ?? {} },
      ]);
      return {
        requestBody: {
          required: body.required === true,
          content: Object.fromEntries(content),
        },
      };
    }
    if (fields.length === 0) return {};
    const forms = types.filter(type => /form/.test(type));
    const hasFile = fields.some(field => field.type === 'file');
    const fallback = hasFile
      ? 'multipart/form-data'
      : 'application/x-www-form-urlencoded';
    const schema = formSchema(fields);
    const content = (forms.length === 0 ? [fallback] : forms).map(type => [
      type,
      { schema },
    ]);
    return {
      requestBody: {
        required: fields.some(field => field.required === true),
        content: Object.fromEntries(content),
      },
    };
  }

  private response(written: Json, types: readonly string[]): Json {
    const response = objectOf(written);
    if (response.$ref !== undefined) return response;
    const { schema, headers } = response;
    return {
      ...without(response, 'schema', 'headers', 'examples'),
      description: response.description ?? '',
      ...(schema === undefined
        ? {}
        : {
            content: Object.fromEntries(types.map(type => [type, { schema }])),
          }),
      ...(isObject(headers)
        ? { headers: mapMembers(headers, each => parameterOf(objectOf(each))) }
        : {}),
    };
  }
}

function formSchema(fields: readonly JsonObject[]): JsonObject {
  const required = fields
    .filter(field => field.required === true)
    .map(field => textOf(field.name));
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(field => [textOf(field.name), schemaOf(field)]),
    ),
    ...(required.length > 0 ? { required } : {}),
  };
}

function schemaOf(part: JsonObject): JsonObject {
  const entries = Object.entries(part).filter(([name]) =>
    schemaMembers.includes(name),
  );
  const schema = Object.fromEntries(entries);
  return schema.type === 'file'
    ? { ...schema, type: 'string', format: 'binary' }
    : schema;
}

function parameterOf(parameter: JsonObject): JsonObject {
  if (parameter.$ref !== undefined) return parameter;
  const rest = without(parameter, ...schemaMembers, 'collectionFormat');
  return {
    ...rest,
    schema: schemaOf(parameter),
    ...(parameter.type === 'array'
      ? styleOf(textOf(parameter.collectionFormat), textOf(parameter.in))
      : {}),
  };
}

function styleOf(collection: string, place: string): JsonObject {
  if (place !== 'query') return {};
  switch (collection) {
    case 'multi':
      return { style: 'form', explode: true };
    case 'ssv':
      return { style: 'spaceDelimited', explode: false };
    case 'pipes':
      return { style: 'pipeDelimited', explode: false };
    default:
      return { style: 'form', explode: false };
  }
}

const flows: Readonly<Record<string, string>> = {
  accessCode: 'authorizationCode',
  application: 'clientCredentials',
  implicit: 'implicit',
  password: 'password',
};

function securityScheme(scheme: JsonObject): JsonObject {
  if (scheme.type === 'basic') {
    return { ...scheme, type: 'http', scheme: 'basic' };
  }
  if (scheme.type !== 'oauth2') return scheme;
  const name = flows[textOf(scheme.flow)] ?? 'implicit';
  const members = ['flow', 'authorizationUrl', 'tokenUrl', 'scopes'];
  const flow = Object.fromEntries(
    Object.entries(scheme).filter(([each]) => members.slice(1).includes(each)),
  );
  return { ...without(scheme, ...members), flows: { [name]: flow } };
}

/** References, `x-nullable` and the discriminator as OpenAPI 3 writes them. */
function inWordsOf3(document: JsonObject, definitions: JsonObject): JsonObject {
  const isKnown = (reference: string): boolean =>
    !reference.startsWith('#/definitions/') ||
    Object.hasOwn(definitions, nameOfReference(reference));
  return objectOf(
    everywhere(document, object => {
      const { $ref: reference, discriminator } = object;
      const nullable = object['x-nullable'];
      return {
        ...without(object, 'x-nullable'),
        ...(nullable === undefined ? {} : { nullable }),
        ...(typeof reference === 'string' && isKnown(reference)
          ? {
              $ref: reference
                .replace('#/definitions/', '#/components/schemas/')
                .replace('#/parameters/', '#/components/parameters/')
                .replace('#/responses/', '#/components/responses/'),
            }
          : {}),
        ...(typeof discriminator === 'string' && 'properties' in object
          ? { discriminator: { propertyName: discriminator } }
          : {}),
      };
    }),
  );
}
