/**
 * Writes `docs/events/<context>.json` and `docs/events/README.md` from the sources: every event type that can be stored,
 * its schema, the context that raises it and who reads it. Usage: `node --require ./tools/typescript-hook.cjs
 * tools/events-catalogue.ts <target folder>`.
 */
import 'reflect-metadata';
import { RegistryModule, RuntimeRegistry } from '@channel/runtime';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');
const target = process.argv[2] ?? root;

type Schema = Readonly<Record<string, unknown>>;
type Entry = Readonly<{
  type: string;
  schemaVersion: number;
  description: string;
  producer: string;
  source: string;
  consumers: readonly string[];
  data: Schema;
}>;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const eventFiles = filesBelow(join(root, 'libs')).filter((path) => path.endsWith('.events.ts'));
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')) as {
  config: unknown;
};
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(eventFiles, { ...options, noEmit: true, incremental: false });
const checker = program.getTypeChecker();

const PRIMITIVES: readonly (readonly [ts.TypeFlags, string])[] = [
  [ts.TypeFlags.String, 'string'],
  [ts.TypeFlags.Number, 'number'],
  [ts.TypeFlags.Boolean, 'boolean'],
  [ts.TypeFlags.BooleanLiteral, 'boolean'],
  [ts.TypeFlags.Null, 'null'],
];

/** A JSON Schema of what a type allows, as deep as it goes. */
const schemaOf = (type: ts.Type, depth = 0): Schema => {
  // Free-form JSON is defined by itself: it allows anything.
  if (depth > 8 || ['Json', 'JsonObject'].includes((type.aliasSymbol ?? type.symbol)?.name)) return {};
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  const primitive = PRIMITIVES.find(([flag]) => type.flags & flag);
  if (primitive !== undefined) return { type: primitive[1] };
  if (type.isUnion()) return unionOf(type, depth);
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return { type: 'array', items: item === undefined ? {} : schemaOf(item, depth + 1) };
  }
  return objectOf(type, depth);
};

const unionOf = (type: ts.UnionType, depth: number): Schema => {
  const members = type.types.filter((member) => !(member.flags & ts.TypeFlags.Undefined));
  const booleans = members.filter((member) => member.flags & ts.TypeFlags.BooleanLiteral).length === 2;
  const rest = booleans ? members.filter((member) => !(member.flags & ts.TypeFlags.BooleanLiteral)) : members;
  const schemas = [
    ...(booleans ? [{ type: 'boolean' }] : []),
    ...rest.map((member) => schemaOf(member, depth + 1)),
  ];
  if (schemas.length > 0 && schemas.every((schema) => 'const' in schema))
    return { enum: schemas.map((schema) => schema.const) };
  const [only] = schemas;
  return schemas.length === 1 && only !== undefined ? only : { anyOf: schemas };
};

const objectOf = (type: ts.Type, depth: number): Schema => {
  const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
  const properties = checker.getPropertiesOfType(type);
  const optional = (property: ts.Symbol): boolean => (property.flags & ts.SymbolFlags.Optional) !== 0;
  return {
    type: 'object',
    ...(properties.length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            properties.map((property) => [
              property.name,
              schemaOf(checker.getTypeOfSymbol(property), depth + 1),
            ]),
          ),
          required: properties.filter((property) => !optional(property)).map(({ name }) => name),
        }),
    ...(index === undefined ? {} : { additionalProperties: schemaOf(index.type, depth + 1) }),
  };
};

/** Who reads which event: what the contexts contribute to the worker, as the worker itself learns of it. */
const registered = async (): Promise<RuntimeRegistry> => {
  const doors = readdirSync(join(root, 'libs')).map((lib) => join(root, 'libs', lib, 'src', 'index.ts'));
  const opened = await Promise.all(doors.map((door) => import(door) as Promise<object>));
  const modules = opened.flatMap((door): readonly unknown[] => Object.values(door));
  const contributions = modules
    .filter((value): value is Type => typeof value === 'function')
    .flatMap((module) => (Reflect.getMetadata('imports', module) ?? []) as readonly Partial<DynamicModule>[])
    .filter(({ module }) => module?.name.endsWith('Contribution'));
  const imports = [RegistryModule, ...contributions] as DynamicModule[];
  const app = await NestFactory.createApplicationContext(
    { module: class Catalogue {}, imports },
    { logger: false },
  );
  return app.get(RuntimeRegistry);
};

const consumersOf = ({ projections, automations }: RuntimeRegistry, type: string): readonly string[] =>
  [...projections, ...automations]
    .filter(({ handles }) => (handles as readonly string[] | undefined)?.includes(type))
    .map(({ name }) => name)
    .sort();

/** Streams of the records that stand in a folder, as their deciders name them: `mou-`. */
const streamsBeside = (path: string): readonly string[] =>
  readdirSync(dirname(path))
    .filter((file) => file.endsWith('.decider.ts'))
    .flatMap((file) => [
      ...readFileSync(join(dirname(path), file), 'utf8').matchAll(/^ {2}stream: '(\w+)',$/gm),
    ])
    .map(([, kind = '']) => `${kind}-`);

/** Whoever handles an event and reads other streams than its own would never hear of it, and nobody would notice. */
const deafTo = (
  { projections, automations }: RuntimeRegistry,
  type: string,
  own: readonly string[],
): readonly string[] =>
  [...projections, ...automations]
    .filter(({ handles }) => (handles as readonly string[] | undefined)?.includes(type))
    .filter(({ streams }) => streams !== undefined && own.length > 0)
    .filter(({ streams = [] }) => !own.some((stream) => streams.some((prefix) => stream.startsWith(prefix))))
    .map(({ name }) => `${name} handles ${type} and does not read ${own.join(' or ')}`);

const contextOf = (path: string): string => relative(join(root, 'libs'), path).split('/')[0] ?? '';

const isEvent = (node: ts.TypeNode, file: ts.SourceFile): node is ts.TypeReferenceNode =>
  ts.isTypeReferenceNode(node) && node.typeName.getText(file) === 'DomainEvent';

/** A type of its own is described by its comment; one that is written into the union of its stream, by what stands before it there. */
type Written = Readonly<{ type: string; node: ts.Node; description: string }>;

const writtenIn = (alias: ts.TypeAliasDeclaration, file: ts.SourceFile): readonly Written[] => {
  if (isEvent(alias.type, file)) {
    const comment = checker.getSymbolAtLocation(alias.name)?.getDocumentationComment(checker);
    return [{ type: alias.name.text, node: alias, description: ts.displayPartsToString(comment) }];
  }
  if (!ts.isUnionTypeNode(alias.type)) return [];
  const { types } = alias.type;
  return types.flatMap((node, at) => {
    const name = isEvent(node, file) ? node.typeArguments?.[0] : undefined;
    if (name === undefined || !ts.isLiteralTypeNode(name) || !ts.isStringLiteral(name.literal)) return [];
    const before = file.text.slice(types[at - 1]?.end ?? alias.type.pos, node.getStart(file));
    const [, comment = ''] = /\/\*\*([\s\S]*?)\*\//.exec(before) ?? [];
    const description = comment.replaceAll(/^\s*\*\s?/gm, '').trim();
    return [{ type: name.literal.text, node, description }];
  });
};

const entriesOf = (path: string, registry: RuntimeRegistry): readonly Entry[] => {
  const file = program.getSourceFile(path);
  if (file === undefined) throw new Error(`${path} was not compiled`);
  const written = file.statements
    .filter(ts.isTypeAliasDeclaration)
    .flatMap((alias) => writtenIn(alias, file));
  return written.flatMap(({ type, node, description }) => {
    const data = checker.getPropertyOfType(checker.getTypeAtLocation(node), 'data');
    if (data === undefined) return [];
    return [
      {
        ...{ type, schemaVersion: 1, description },
        producer: contextOf(path),
        source: relative(root, path),
        consumers: consumersOf(registry, type),
        data: schemaOf(checker.getTypeOfSymbol(data)),
      },
    ];
  });
};

const main = async (): Promise<void> => {
  const registry = await registered();
  const entries = eventFiles
    .flatMap((path) => entriesOf(path, registry))
    .sort((one, other) => (one.type < other.type ? -1 : 1));
  const twice = entries.filter(
    ({ type }, index) => entries.findIndex((entry) => entry.type === type) !== index,
  );
  if (twice.length > 0)
    throw new Error(`Event types must be unique in the system: ${twice.map(({ type }) => type).join(', ')}`);

  const deaf = entries.flatMap(({ type, source }) =>
    deafTo(registry, type, streamsBeside(join(root, source))),
  );
  if (deaf.length > 0) throw new Error(deaf.join('\n'));

  const folder = join(target, 'docs', 'events');
  mkdirSync(folder, { recursive: true });
  const contexts = [...new Set(entries.map(({ producer }) => producer))].sort();
  for (const context of contexts) {
    const own = entries.filter(({ producer }) => producer === context);
    writeFileSync(join(folder, `${context}.json`), `${JSON.stringify(own, null, 2)}\n`);
  }
  const rows = entries.map(
    ({ type, producer, description, consumers }) =>
      `| \`${type}\` | [${producer}](${producer}.json) | ${description.replaceAll('\n', ' ').replaceAll('|', '\\|')} | ${consumers.join(', ')} |`,
  );
  writeFileSync(
    join(folder, 'README.md'),
    `# Event catalogue

Generated by \`npm run generate\` from the \`*.events.ts\` files. ${String(entries.length)} event types; each is unique in the system and stored for ever.

| Event | Raised by | What it says | Read by |
|---|---|---|---|
${rows.join('\n')}
`,
  );
};

void main().then(() => process.exit(0));
