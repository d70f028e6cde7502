import { join, relative } from 'node:path';
import ts from 'typescript';
import { jpa2023 } from '../data/jpa-2023';
import { APPLIED_ENTRIES, isApplied, REFUSED_OTHERWISE } from './applied';

const ROOT = join(__dirname, '../../../..');
const DESCRIPTION = 'libs/programs/src/definition/';
/** Where a rule of a programme can be applied: everything but the context that keeps and shows it. */
/** Where programs itself applies a setting for the others: what a partner may have on record, may be granted, what its discount is. */
const APPLIED_HERE = ['record-words', 'level-discount', 'specialisations', 'partner-kinds'].map(
  (name) => `libs/programs/src/domain/terms/${name}.ts`,
);
const isReader = (file: string): boolean =>
  isCode(file) && (!file.startsWith('libs/programs/') || APPLIED_HERE.includes(file));
const isCode = (file: string): boolean =>
  /^(libs|apps)\//.test(file) && !/[.-](spec|builders)\.ts$|\/test\/|^libs\/(testing|client)\//.test(file);

const program = (): ts.Program => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const roots = fileNames.filter((name) => isCode(relative(ROOT, name)));
  const host = ts.createCompilerHost(options);
  // Of packages only what a handler finds its desk by: their declarations are two thirds of all there is to read.
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) =>
      /^(\.|@channel\/|zod|@nestjs\/common)/.test(text)
        ? ts.resolveModuleName(text, from, options, host)
        : { resolvedModule: undefined },
    );
  return ts.createProgram(roots, { ...options, types: [] }, host);
};

/** `only`: it can be one thing, so that there is nothing to ignore. */
type Setting = Readonly<{ place: string; only: boolean }>;
type Settings = ReadonlyMap<ts.Node, Setting>;

/**
 * Every setting of the description by its place, such as `deal.scope`: a property whose value has a source. What stands
 * in a list has the place of the list.
 */
const settingsOf = (checker: ts.TypeChecker, definition: ts.Type): Settings => {
  const found = new Map<ts.Node, Setting>();
  const walk = (type: ts.Type, path: string, depth: number): void => {
    for (const property of type.getProperties()) {
      const [declaration] = property.declarations ?? [];
      if (declaration === undefined || !fileOf(declaration).startsWith(DESCRIPTION)) continue;
      const place = path === '' ? property.name : `${path}.${property.name}`;
      const inner = itemOf(checker, checker.getNonNullableType(checker.getTypeOfSymbol(property)));
      const value = inner.getProperty('value');
      if (value !== undefined && inner.getProperty('source') !== undefined)
        found.set(declaration, { place, only: checker.getTypeOfSymbol(value).isLiteral() });
      else if (depth < 4) walk(inner, place, depth + 1);
    }
  };
  walk(definition, '', 0);
  return found;
};
const itemOf = (checker: ts.TypeChecker, type: ts.Type): ts.Type =>
  checker.isArrayType(type) ? (checker.getTypeArguments(type as ts.TypeReference)[0] ?? type) : type;
const fileOf = (node: ts.Node): string => relative(ROOT, node.getSourceFile().fileName);

/**
 * The declarations of the properties that a file reads, by access or by destructuring.
 * @param names what a setting is called: the checker is asked of nothing else, which is most of its time
 */
const readIn = (
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  names: ReadonlySet<string>,
): readonly ts.Node[] => {
  const found: ts.Node[] = [];
  const note = (symbol: ts.Symbol | undefined): void => {
    found.push(...(symbol?.declarations ?? []));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text))
      note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) && names.has(name.text))
        note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

describe('settings of a programme', () => {
  let settings: readonly Setting[];
  let read: ReadonlySet<string>;
  beforeAll(() => {
    const built = program();
    const checker = built.getTypeChecker();
    const source = built.getSourceFile(join(ROOT, DESCRIPTION, 'programme-definition.ts'));
    const exported = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    const definition = exported?.exports?.get('ProgrammeDefinition' as ts.__String);
    if (definition === undefined) throw new Error(`${DESCRIPTION} describes no ProgrammeDefinition`);
    const described = settingsOf(checker, checker.getDeclaredTypeOfSymbol(definition));
    settings = [...described.values()];
    const names = new Set(settings.map(({ place }) => place.slice(place.lastIndexOf('.') + 1)));
    read = new Set(
      built
        .getSourceFiles()
        .filter((file) => isReader(fileOf(file)))
        .flatMap((file) => readIn(checker, file, names))
        .flatMap((declaration) => described.get(declaration)?.place ?? []),
    );
  }, 180_000);

  const places = (wanted: (setting: Setting) => boolean): readonly string[] =>
    settings.filter(wanted).map(({ place }) => place);

  it('G66 are found where they are described', () => {
    expect(places(() => true)).toEqual(
      expect.arrayContaining(['deal.scope', 'plans.capPerDeal', 'review.roles.firstMonths']),
    );
    expect(settings.length).toBeGreaterThan(130);
  });
  it('G66 are applied, refused or shown as not applied yet: never accepted and ignored', () =>
    expect(
      places(
        ({ place, only }) =>
          !read.has(place) && isApplied(place) && !only && !REFUSED_OTHERWISE.includes(place),
      ),
    ).toEqual(['roles.description']));
  it('G66 are not shown as not applied where something applies them', () =>
    expect(
      places(
        ({ place }) =>
          read.has(place) && !isApplied(place) && !((place.split('.')[0] ?? '') in APPLIED_ENTRIES),
      ),
    ).toEqual([]));
  it('G66 of the sets of requirements those of levels and of tracks are shown as applied: standing and gates judge them', () =>
    expect(
      jpa2023.requirementSets
        .filter((set) => set.for.kind === 'levels' || set.for.kind === 'track')
        .map(({ id }) => id)
        .filter((id) => !APPLIED_ENTRIES.requirementSets?.includes(id)),
    ).toEqual([]));
});
