import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');

/** Where sentences are said: which argument is one, by the name of what takes it. */
const SAYING: Readonly<Record<string, number>> = {
  ...{ refuse: 1, refuseAt: 2, ProblemException: 2, FileProblemError: 1, WorkbookError: 0 },
  /** A rule of the programme, and the form that a field has. */
  ...{ sentence: 1, inForm: 1 },
  /** A finding about a cell, and the kind of words of which it is none: of a reader, which is passed on. */
  ...{ add: 2, unlisted: 2 },
};
/** Properties that hold a sentence, or the words that stand in one. */
const SAID_PROPERTIES = new Set([
  ...['detail', 'message', 'reason', 'missing', 'unknown', 'nextStep', 'remedy', 'blocked'],
  ...['what', 'why', 'means', 'sees', 'words', 'form'],
]);
/** Also what a record that waits is called. */
const holdsSentence = ({ name }: ts.PropertyAssignment): boolean =>
  SAID_PROPERTIES.has(name.getText()) ||
  (name.getText() === 'title' && name.getSourceFile().fileName.endsWith('.inbox.ts'));
/** Their value is words that they are asked of. */
const PASSED_ON = /^(?:join|map|filter|replace|replaceAll|slice|flatMap|find|get|toSorted|at|toLowerCase)$/;

/** Tables by event and words of explanations have each language by themselves; pages about codes are for who writes programs. */
const ELSEWHERE =
  /\.(?:spec|int-spec|builders|de|en|projection)\.ts$|-sentences?\.ts$|\/words\/|(?:-|\/)ids?\.ts$|\/help-texts\.ts$/;
const isRead = ({ fileName }: ts.SourceFile): boolean => {
  const file = relative(ROOT, fileName);
  return (
    /^libs\/(?!demo|testing|client|config|event-store)[a-z-]+\/src\//.test(file) &&
    (!ELSEWHERE.test(file) || file.endsWith('programme-rules/rule-sentence.ts'))
  );
};

/** A sentence as the code has it: its words, with `{0}`, `{1}` where something is put in. */
export type Said = Readonly<{
  form: string;
  /** It is one of a closed list of words, such as a status. */
  choice?: boolean;
  file: string;
  line: number;
}>;

/** Every sentence that the code says, and the words that it puts into them, read from the code itself. */
export const saidSentences = (): readonly Said[] => new Reader().read();

const isText = (expression: ts.Expression): boolean =>
  ts.isStringLiteralLike(expression) || ts.isTemplateExpression(expression) || isSum(expression);
const isSum = (expression: ts.Expression): expression is ts.BinaryExpression =>
  ts.isBinaryExpression(expression) &&
  expression.operatorToken.kind === ts.SyntaxKind.PlusToken &&
  (isText(expression.left) || isText(expression.right));

/** Text and what is put into it, in order. */
const flat = (expression: ts.Expression): readonly (string | ts.Expression)[] => {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (isSum(expression)) return [...flat(expression.left), ...flat(expression.right)];
  if (!ts.isTemplateExpression(expression)) return [expression];
  const { head, templateSpans } = expression;
  return [head.text, ...templateSpans.flatMap((span) => [span.expression, span.literal.text])];
};

const isWrapped = (expression: ts.Expression): expression is ts.ParenthesizedExpression =>
  ts.isParenthesizedExpression(expression) ||
  ts.isAsExpression(expression) ||
  ts.isAwaitExpression(expression) ||
  ts.isSatisfiesExpression(expression) ||
  ts.isNonNullExpression(expression) ||
  ts.isElementAccessExpression(expression);

/** What an expression is the value of one of, as far as it is one of the kinds that choose between others. */
const chosenFrom = (expression: ts.Expression): readonly ts.Expression[] | undefined => {
  if (isWrapped(expression)) return [expression.expression];
  if (ts.isConditionalExpression(expression)) return [expression.whenTrue, expression.whenFalse];
  if (ts.isBinaryExpression(expression)) return [expression.left, expression.right];
  if (ts.isArrayLiteralExpression(expression)) return expression.elements;
  if (ts.isObjectLiteralExpression(expression))
    return expression.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) ? [property.initializer] : [],
    );
  return ts.isArrowFunction(expression) || ts.isFunctionExpression(expression)
    ? returnedBy(expression)
    : passedOn(expression);
};

const passedOn = (expression: ts.Expression): readonly ts.Expression[] | undefined => {
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression))
    return undefined;
  const { name, expression: list } = expression.expression;
  return PASSED_ON.test(name.text) ? [list, ...expression.arguments] : undefined;
};

const returnedBy = ({ body }: ts.FunctionLikeDeclaration): readonly ts.Expression[] => {
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, walk);
  };
  ts.forEachChild(body, walk);
  return found;
};

const nameOf = (callee: ts.Expression): string => {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
};
const named = (expression: ts.Expression): ts.Node =>
  ts.isPropertyAccessExpression(expression) ? expression.name : expression;

/** What a function is known by, of which this is a parameter. */
const ownerOf = ({ parent }: ts.ParameterDeclaration): ts.Node | undefined => {
  if (ts.isConstructorDeclaration(parent)) return parent.parent.name;
  if (ts.isFunctionDeclaration(parent) || ts.isMethodDeclaration(parent)) return parent.name;
  return ts.isVariableDeclaration(parent.parent) ? parent.parent.name : undefined;
};

/** The definition that comes with the programme says sentences too: why a plan that it announces is not calculated. */
const announced = (): readonly Said[] => {
  const file = 'libs/programs/src/data/jpa-2023/rewards.json';
  const { plansNotCalculated } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Readonly<{
    plansNotCalculated: readonly Readonly<{ reason: string }>[];
  }>;
  return plansNotCalculated.map(({ reason: form }) => ({ form, file, line: 1 }));
};

class Reader {
  private readonly checker: ts.TypeChecker;
  private readonly files: readonly ts.SourceFile[];
  /** Functions that say one of their parameters: what they are called with is said. */
  private readonly saying = new Map<ts.Symbol, Set<number>>();
  private readonly followed = new Set<string>();
  private readonly said = new Map<string, Said>();

  constructor() {
    const config = ts.getParsedCommandLineOfConfigFile(
      join(ROOT, 'tsconfig.json'),
      { noEmit: true, incremental: false },
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    );
    const names = (config?.fileNames ?? []).filter((name) => relative(ROOT, name).startsWith('libs/'));
    const program = ts.createProgram(
      names.filter((name) => !/\.(?:spec|int-spec)\.ts$|\/test\//.test(name)),
      config?.options ?? {},
    );
    this.checker = program.getTypeChecker();
    this.files = program.getSourceFiles().filter(isRead);
  }

  /** Which functions say a parameter is found on the way, so it is read until nothing new is found. */
  read(): readonly Said[] {
    for (let before = -1; before !== this.followed.size;) {
      before = this.followed.size;
      for (const file of this.files) this.visit(file);
    }
    return [...this.said.values(), ...announced()];
  }

  private visit(node: ts.Node): void {
    for (const said of this.saidIn(node)) this.follow(said);
    if (ts.isShorthandPropertyAssignment(node) && SAID_PROPERTIES.has(node.name.text))
      this.followSymbol(this.checker.getShorthandAssignmentValueSymbol(node));
    ts.forEachChild(node, (child) => {
      this.visit(child);
    });
  }

  private saidIn(node: ts.Node): readonly ts.Expression[] {
    if (ts.isCallExpression(node) || ts.isNewExpression(node))
      return this.saidBy(node.expression).flatMap((at) => node.arguments?.[at] ?? []);
    // What a mistake of a body is called.
    if (ts.isMethodDeclaration(node) && node.name.getText() === 'defaultMessage') return returnedBy(node);
    return ts.isPropertyAssignment(node) && holdsSentence(node) ? [node.initializer] : [];
  }

  private saidBy(callee: ts.Expression): readonly number[] {
    const name = nameOf(callee);
    const symbol = this.symbolAt(callee);
    return [
      ...(Object.hasOwn(SAYING, name) ? [SAYING[name] ?? 0] : []),
      ...(symbol === undefined ? [] : (this.saying.get(symbol) ?? [])),
    ];
  }

  private symbolAt(node: ts.Node): ts.Symbol | undefined {
    const symbol = this.checker.getSymbolAtLocation(node);
    return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
      ? this.checker.getAliasedSymbol(symbol)
      : symbol;
  }

  private follow(expression: ts.Expression): void {
    const file = expression.getSourceFile();
    const place = `${file.fileName}:${String(expression.pos)}:${String(expression.end)}`;
    // A description of an answer is none.
    if (!isRead(file) || this.followed.has(place) || /^is\./.test(expression.getText())) return;
    this.followed.add(place);
    if (isText(expression)) {
      this.sayText(expression);
      return;
    }
    const chosen = chosenFrom(expression);
    if (chosen === undefined)
      this.followSymbol(
        this.symbolAt(named(ts.isCallExpression(expression) ? expression.expression : expression)),
      );
    for (const one of chosen ?? []) this.follow(one);
  }

  private followSymbol(symbol: ts.Symbol | undefined): void {
    for (const declaration of symbol?.declarations ?? []) {
      if (ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration)) {
        if (declaration.initializer !== undefined) this.follow(declaration.initializer);
      } else if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration))
        for (const returned of returnedBy(declaration)) this.follow(returned);
      else if (ts.isParameter(declaration)) this.followParameter(declaration);
    }
  }

  private followParameter(parameter: ts.ParameterDeclaration): void {
    if (parameter.initializer !== undefined) this.follow(parameter.initializer);
    const owner = ownerOf(parameter);
    const symbol = owner && this.checker.getSymbolAtLocation(owner);
    if (symbol === undefined || ts.isSourceFile(parameter.parent)) return;
    const known = this.saying.get(symbol) ?? new Set<number>();
    this.saying.set(symbol, known.add(parameter.parent.parameters.indexOf(parameter)));
  }

  private sayText(expression: ts.Expression): void {
    const put: ts.Expression[] = [];
    const form = flat(expression)
      .map((part) => (typeof part === 'string' ? part : `{${String(put.push(part) - 1)}}`))
      .join('');
    this.say(expression, form);
    for (const one of put) {
      this.sayChoices(one);
      if (this.mayBeWords(one)) this.follow(one);
    }
  }

  /** What is put in is one of a closed list of words: a status, a kind. */
  private sayChoices(expression: ts.Expression): void {
    const [list] = passedOn(expression) ?? [expression];
    const type = this.checker.getTypeAtLocation(list ?? expression);
    for (const choice of type.isUnion() ? type.types : [type])
      if (choice.isStringLiteral()) this.say(expression, choice.value.replaceAll('_', ' '), true);
  }

  private mayBeWords(expression: ts.Expression): boolean {
    if (ts.isPropertyAccessExpression(expression)) return false;
    if (ts.isCallExpression(expression) && nameOf(expression.expression) === 'String') return false;
    const { flags } = this.checker.getTypeAtLocation(expression);
    return (flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike)) === 0;
  }

  private say(node: ts.Node, form: string, choice = false): void {
    if (this.said.has(form) || !/[A-Za-z]{2}/.test(form.replaceAll(/\{\d\}/g, ''))) return;
    const file = node.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    this.said.set(form, {
      ...{ form, file: relative(ROOT, file.fileName), line },
      ...(choice ? { choice } : {}),
    });
  }
}
