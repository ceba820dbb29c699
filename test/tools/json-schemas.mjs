import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJSONSchema } from 'zod/mini';

/** The name and version of what a schema describes: "samen-result/1" in its field `format`. */
const formatOf = ({ properties, oneOf, anyOf }) =>
  properties ? properties.format.const : formatOf((oneOf ?? anyOf)[0]);

/** A zod schema as JSON Schema 2020-12, with a name of its own: `urn:samen:schema:result:1`. */
export function jsonSchemaOf(schema) {
  const made = toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  const [name, version] = formatOf(made).replace('samen-', '').split('/');
  const { $schema, ...rest } = made;
  return { $schema, $id: `urn:samen:schema:${name}:${version}`, ...rest };
}

/**
 * Rollup plugin: writes `<to>/<name>.json` for every name, from the modules it has just built.
 *
 * @param files built module per name; it exports `<name>Schema`.
 */
export const jsonSchemas = (files, to) => ({
  name: 'json-schemas',
  async writeBundle() {
    await mkdir(to, { recursive: true });
    for (const [name, file] of Object.entries(files)) {
      const built = await import(pathToFileURL(resolve(file)));
      const schema = jsonSchemaOf(built[`${name}Schema`]);
      await writeFile(`${to}/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
    }
  },
});
