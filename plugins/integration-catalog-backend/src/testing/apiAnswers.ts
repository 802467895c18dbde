import { apiDocument } from '@interlock/plugin-integration-catalog-common';
import Ajv from 'ajv/dist/2020';
import type { ValidateFunction } from 'ajv';

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ ...structuredClone(apiDocument), $id: 'api' }, 'api');
const validators = new Map<string, ValidateFunction>();

/**
 * Throws where an answer is not what the API document says about this path,
 * method and status.
 */
export function mustFitTheApi(
  method: string,
  path: string,
  status: number,
  body: unknown,
): void {
  // A redirection has no body to describe.
  if (status >= 300 && status < 400) return;
  const template = templateOf(path);
  const operation = at(apiDocument.paths, [template, method]);
  const described = at(operation, ['responses', String(status)])
    ? String(status)
    : 'default';
  // Failures are described once, by reference; successes in their place.
  const reference = at(operation, ['responses', described, '$ref'])
    ? 'api#/components/schemas/Failure'
    : `api#/${[
        'paths',
        template,
        method,
        'responses',
        described,
        'content',
        'application/json',
        'schema',
      ]
        .map(escape)
        .join('/')}`;
  const validate =
    validators.get(reference) ?? ajv.compile({ $ref: reference });
  validators.set(reference, validate);
  if (!validate(body)) {
    throw new Error(
      `${method} ${path} ${status} does not fit the API document: ${ajv.errorsText(validate.errors)}`,
    );
  }
}

type Template = keyof typeof apiDocument.paths;

function templateOf(path: string): Template {
  const templates = Object.keys(apiDocument.paths) as Template[];
  const found = templates.find(template =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  if (!found) {
    throw new Error(`The API document does not describe ${path}.`);
  }
  return found;
}

function at(value: unknown, members: readonly string[]): unknown {
  return members.reduce<unknown>(
    (present, member) =>
      typeof present === 'object' && present !== null
        ? Reflect.get(present, member)
        : undefined,
    value,
  );
}

function escape(member: string): string {
  return encodeURIComponent(member.replace(/~/g, '~0').replace(/\//g, '~1'));
}
