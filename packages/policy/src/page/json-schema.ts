/** JSON Schema of `countersign.yml` for editors, made from the schema the parser uses. */
import { aiToolIds } from '@countersign/detectors';
import * as z from 'zod';
import { pageSchema, toolId } from './schema.ts';

/** Draft 2020-12. What an editor accepts, the parser accepts; the parser says more about what is wrong. */
export function policyJsonSchema(): object {
  const schema = z.toJSONSchema(pageSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const editor = editorView(zodSchema);
      // Any id may be named; an editor offers the ones that are known.
      if (zodSchema === toolId) jsonSchema.anyOf = [{ enum: [...aiToolIds()] }, { type: 'string' }];
      delete jsonSchema['editor'];
      if (editor === undefined) return;
      if ('enum' in editor || 'const' in editor) {
        delete jsonSchema.type;
        delete jsonSchema.enum;
      }
      Object.assign(jsonSchema, editor);
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, title: 'countersign.yml', ...withPlaceForExceptions(rest) };
}

/** What editors are told instead, where the parser's text is another YAML type to them. */
function editorView(schema: z.core.$ZodType): object | undefined {
  const view = z.globalRegistry.get(schema)?.['editor'];
  return typeof view === 'object' && view !== null ? view : undefined;
}

/** An exception names paths or a fingerprint: a rule across keys, which the shape alone does not say. */
function withPlaceForExceptions(schema: object): object {
  const properties =
    (schema as { properties?: Record<string, { items?: object }> }).properties ?? {};
  const exceptions = properties['exceptions'];
  if (exceptions?.items === undefined) return schema;
  const items = {
    ...exceptions.items,
    anyOf: [{ required: ['paths'] }, { required: ['fingerprint'] }],
  };
  return { ...schema, properties: { ...properties, exceptions: { ...exceptions, items } } };
}
