/** Compares what is sent and answered with GitHub's own descriptions. Schemas are compiled when first needed. */
import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import {
  escapePointer,
  isObject,
  readRestDescription,
  readWebhooksDescription,
} from './openapi.ts';
import type { Description, Parameter } from './openapi.ts';

export interface RequestToCheck {
  readonly method: string;
  /** As the description writes it: `/repos/{owner}/{repo}`. */
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Undefined where there is none. */
  readonly body: unknown;
}

export interface ResponseToCheck {
  readonly method: string;
  readonly template: string;
  readonly status: number;
  readonly body: unknown;
}

export interface Validator {
  /** Each answers one line per deviation; empty when all is as described. */
  request(request: RequestToCheck): readonly string[];
  response(response: ResponseToCheck): readonly string[];
  webhook(event: string, action: string | null, payload: unknown): readonly string[];
  /** Names of a template's parameters that may hold slashes. */
  multiSegment(method: string, template: string): ReadonlySet<string>;
}

/** Each schema is used a few times only: making it faster would cost more than it gains. */
const OPTIONS = {
  strict: false,
  inlineRefs: false,
  validateSchema: false,
  logger: false,
  code: { optimize: false },
} as const;
/** Formats that GitHub's descriptions name and no standard defines. */
const OWN_FORMATS = { 'repo.nwo': true, timestamp: true } as const;
// The module is CommonJS with a default export, which TypeScript types as the namespace.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

type Schema = { readonly pointer: string };

const validators = new Map<string, Validator>();

/** `templates` are the paths that can be asked about. Descriptions are read and compiled once for the same ones. */
export function validatorFor(templates: ReadonlySet<string>): Validator {
  const key = [...templates].toSorted().join('\n');
  const validator = validators.get(key) ?? createValidator(templates);
  validators.set(key, validator);
  return validator;
}

function createValidator(templates: ReadonlySet<string>): Validator {
  const rest = readRestDescription(templates);
  const bodies = addFormats(new Ajv({ ...OPTIONS, formats: OWN_FORMATS }));
  const texts = addFormats(new Ajv({ ...OPTIONS, formats: OWN_FORMATS, coerceTypes: true }));
  bodies.addSchema(rest.document, 'rest');
  const parameterSchemas = new Map<string, ValidateFunction>();
  let webhooks: { readonly description: Description; readonly ajv: Ajv } | null = null;

  const check = (ajv: Ajv, document: string, schema: Schema, value: unknown): string[] => {
    const validate = ajv.getSchema(`${document}#${encodeURI(schema.pointer)}`);
    if (validate === undefined) return [`no schema at ${schema.pointer}`];
    return validate(value) === true ? [] : [(validate.errors ?? []).map(describeError).join('; ')];
  };

  const operationAt = (method: string, template: string): string =>
    `/paths/${escapePointer(template)}/${method.toLowerCase()}`;

  const parametersOf = (operation: string): { pointer: string; parameter: Parameter }[] => {
    const list = rest.at(operation)?.value['parameters'];
    if (!Array.isArray(list)) return [];
    return list.flatMap((_, index) => {
      const found = rest.at(`${operation}/parameters/${index}`);
      return found === null
        ? []
        : [{ pointer: found.pointer, parameter: found.value as unknown as Parameter }];
    });
  };

  /** Types are coerced in place, which needs something that holds the value. */
  const parameterSchema = (pointer: string, { schema }: Parameter): ValidateFunction => {
    const validate =
      parameterSchemas.get(pointer) ??
      texts.compile({ type: 'object', properties: { value: schema } });
    parameterSchemas.set(pointer, validate);
    return validate;
  };

  const request: Validator['request'] = ({ method, template, params, query, body }) => {
    const operation = operationAt(method, template);
    if (rest.at(operation) === null) return [`GitHub has no ${method} ${template}`];
    const problems: string[] = [];
    const known = new Set<string>();
    for (const { pointer, parameter } of parametersOf(operation)) {
      known.add(`${parameter.in} ${parameter.name}`);
      if (parameter.in !== 'path' && parameter.in !== 'query') continue;
      const given = parameter.in === 'path' ? params[parameter.name] : query.get(parameter.name);
      if (given === null || given === undefined) {
        if (parameter.required === true) problems.push(`${parameter.name} is missing`);
        continue;
      }
      const wrapper = parameterSchema(pointer, parameter);
      if (!wrapper({ value: given }))
        problems.push(`${parameter.name}: ${(wrapper.errors ?? []).map(describeError).join('; ')}`);
    }
    for (const name of query.keys())
      if (!known.has(`query ${name}`)) problems.push(`unknown query parameter ${name}`);
    const content = rest.at(`${operation}/requestBody`);
    if (content === null) {
      if (isObject(body) && Object.keys(body).length > 0) problems.push('takes no body');
    } else if (body !== undefined)
      problems.push(
        ...check(bodies, 'rest', { pointer: `${content.pointer}/content/${JSON_CONTENT}` }, body),
      );
    else if (content.value['required'] === true) problems.push('the body is missing');
    return problems.map((problem) => `request ${method} ${template}: ${problem}`);
  };

  const response: Validator['response'] = ({ method, template, status, body }) => {
    const where = `response ${status} to ${method} ${template}`;
    const described = rest.at(`${operationAt(method, template)}/responses/${status}`);
    if (described === null)
      return status >= 400
        ? // Errors that every endpoint may answer are not listed at each.
          check(bodies, 'rest', BASIC_ERROR, body).map((problem) => `${where}: ${problem}`)
        : [`${where}: GitHub has no such answer`];
    const pointer = `${described.pointer}/content/${JSON_CONTENT}`;
    if (rest.at(pointer) === null) return [];
    return check(bodies, 'rest', { pointer }, body).map((problem) => `${where}: ${problem}`);
  };

  const webhook: Validator['webhook'] = (event, action, payload) => {
    if (webhooks === null) {
      const description = readWebhooksDescription();
      const ajv = addFormats(new Ajv2020({ ...OPTIONS, formats: OWN_FORMATS }));
      ajv.addSchema(description.document, 'webhooks');
      webhooks = { description, ajv };
    }
    const name = [event, action]
      .filter((part) => part !== null)
      .join('-')
      .replaceAll('_', '-');
    const pointer = `/webhooks/${name}/post/requestBody/content/${JSON_CONTENT}`;
    if (webhooks.description.at(pointer) === null) return [`webhook ${name}: GitHub sends none`];
    return check(webhooks.ajv, 'webhooks', { pointer }, payload).map(
      (problem) => `webhook ${name}: ${problem}`,
    );
  };

  return {
    request,
    response,
    webhook,
    multiSegment: (method, template) =>
      new Set(
        parametersOf(operationAt(method, template))
          .filter(({ parameter }) => parameter['x-multi-segment'] === true)
          .map(({ parameter }) => parameter.name),
      ),
  };
}

const JSON_CONTENT = 'application~1json/schema';
const BASIC_ERROR: Schema = { pointer: '/components/schemas/basic-error' };

function describeError(error: ErrorObject): string {
  const detail = Object.values(error.params).filter((one) => typeof one === 'string');
  const place = error.instancePath === '' ? 'body' : error.instancePath;
  return `${place} ${error.message ?? error.keyword} (${error.keyword} ${detail.join(', ')})`;
}
