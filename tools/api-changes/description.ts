/** As much of OpenAPI 3.1 as our description uses. */
export type Schema = Readonly<{
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  const?: string | number | boolean;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
}> &
  Readonly<Partial<Record<Limit, number>>>;
export type Limit = (typeof UPPER)[number] | (typeof LOWER)[number];
export const UPPER = ['maxLength', 'maxItems', 'maximum'] as const;
export const LOWER = ['minLength', 'minItems', 'minimum'] as const;

type Content = Readonly<Record<string, Readonly<{ schema?: Schema }>>>;
export type Parameter = Readonly<{ name: string; in: string; required?: boolean; schema?: Schema }>;
export type Operation = Readonly<{
  operationId: string;
  parameters?: readonly Parameter[];
  requestBody?: Readonly<{ required?: boolean; content?: Content }>;
  responses: Readonly<Record<string, Readonly<{ content?: Content }>>>;
}>;
export type Description = Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components?: Readonly<{ schemas?: Readonly<Record<string, Schema>> }>;
}>;

/** A schema without its indirections: the name it has in the description, whether it can be nothing, and what it is else. */
export type Plain = Readonly<{
  name?: string;
  nullable: boolean;
  schema: Schema;
  variants: readonly Schema[];
}>;

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ref;
const isNull = ({ type }: Schema): boolean => type === 'null';

/** Follows references, joins `allOf`, and takes "or nothing" out of `anyOf`. */
export const plain = (description: Description, schema: Schema): Plain => {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    const target = description.components?.schemas?.[name] ?? {};
    return { ...plain(description, target), name };
  }
  if (schema.allOf !== undefined) return plain(description, joined(description, schema.allOf));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) {
    const some = choices.filter((choice) => !isNull(choice));
    const [only] = some;
    const nullable = some.length < choices.length;
    if (only === undefined || some.length > 1) return { nullable, schema: {}, variants: some };
    const inner = plain(description, only);
    return { ...inner, nullable: nullable || inner.nullable };
  }
  const types = [schema.type ?? []].flat();
  return { nullable: types.includes('null'), schema, variants: [] };
};

const joined = (description: Description, parts: readonly Schema[]): Schema =>
  parts
    .map((part) => plain(description, part).schema)
    .reduce<Schema>(
      (whole, part) => ({
        ...whole,
        ...part,
        properties: { ...whole.properties, ...part.properties },
        required: [...(whole.required ?? []), ...(part.required ?? [])],
      }),
      {},
    );

/** What a value is, in a word. */
export const typeOf = ({ schema, variants }: Plain): string => {
  if (variants.length > 0) return 'one of several';
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  if (types.length > 0) return types.join(' or ');
  return schema.properties === undefined ? 'anything' : 'object';
};

export const valuesOf = ({ schema }: Plain): readonly string[] | undefined =>
  schema.const !== undefined
    ? [String(schema.const)]
    : schema.enum?.filter((value) => value !== null).map(String);
