import type { components, operations, paths } from './generated/api';

/** Every path with its methods, as the description has it. */
export type Paths = paths;
/** Every operation by its `operationId`, e.g. `withdrawDeal`. */
export type Operations = operations;
/** Every named schema of the description, e.g. `Schemas['DealRecord']`. */
export type Schemas = components['schemas'];

export type Operation = keyof Operations;

/** A refusal after RFC 9457; its `code` is what programs decide by. */
export type Problem = Schemas['Problem'];
/** Every code of a refusal. */
export type RefusalCode = Problem['code'];
/** A finding of a refusal, with its place in what was sent. */
export type Finding = NonNullable<Problem['errors']>[number];

type Values<T> = T[keyof T];
type Content<T> = T extends { content: infer C } ? Values<C> : never;
type Succeeding = 200 | 201 | 202;
type Responses<Described> = Described extends { responses: infer R } ? R : never;

type Answer<Described, R = Responses<Described>> = {
  [Status in keyof R]: Status extends Succeeding ? Content<R[Status]> : never;
}[keyof R];
type Body<Described> = Described extends { requestBody?: infer B } ? Content<NonNullable<B>> : never;
type Query<Described> = Described extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;
type Row<A> = A extends { data: readonly (infer R)[] } ? R : never;

/** What an operation answers when it succeeds. */
export type AnswerOf<Op extends Operation> = Answer<Operations[Op]>;
/** A row of a list. */
export type RowOf<Op extends Operation> = Row<AnswerOf<Op>>;
/** What an operation takes as its body; `never` if it takes none. */
export type BodyOf<Op extends Operation> = Body<Operations[Op]>;
/** Parameters of the query: filters, orders, paging. */
export type QueryOf<Op extends Operation> = Query<Operations[Op]>;

type Refusals<R> = {
  [Status in keyof R]: Status extends Succeeding | 'default'
    ? never
    : Content<R[Status]> extends { code?: infer Code }
      ? NonNullable<Code>
      : never;
}[keyof R];
/** The codes that an operation is described to refuse with, those of the edge among them. */
export type RefusalOf<Op extends Operation> = Refusals<Operations[Op]['responses']>;

// The same by method and path, for programs that put paths together.

export type Method = 'get' | 'post' | 'put';
/** Paths that have this method. */
export type PathOf<M extends Method> = {
  [P in keyof Paths]: Paths[P] extends Readonly<Record<M, { responses: unknown }>> ? P : never;
}[keyof Paths];
export type AnswerAt<M extends Method, P extends PathOf<M>> = Answer<Paths[P][M]>;
export type BodyAt<M extends Method, P extends PathOf<M>> = Body<Paths[P][M]>;
export type QueryAt<M extends Method, P extends PathOf<M>> = Query<Paths[P][M]>;
export type RowAt<P extends PathOf<'get'>> = Row<AnswerAt<'get', P>>;
/** Paths whose answer has rows. */
export type ListPath = { [P in PathOf<'get'>]: [RowAt<P>] extends [never] ? never : P }[PathOf<'get'>];
type NamesIn<P> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
/** What stands in braces in a path. */
export type ParamsAt<P extends string> = Readonly<Record<NamesIn<P>, string>>;
/** What can be done with the record that a path reads: `approve` for `/v1/deals/{dealId}`. */
export type VerbOf<P extends string> = {
  [Q in PathOf<'post'>]: Q extends `${P}/${infer Verb}` ? Verb : never;
}[PathOf<'post'>];
