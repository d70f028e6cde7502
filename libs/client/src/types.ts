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
type Responses<Op extends Operation> = Operations[Op]['responses'];

/** What an operation answers when it succeeds. */
export type AnswerOf<Op extends Operation> = {
  [Status in keyof Responses<Op>]: Status extends Succeeding ? Content<Responses<Op>[Status]> : never;
}[keyof Responses<Op>];

/** A row of a list. */
export type RowOf<Op extends Operation> = AnswerOf<Op> extends { data: readonly (infer Row)[] } ? Row : never;

/** What an operation takes as its body; `never` if it takes none. */
export type BodyOf<Op extends Operation> = Operations[Op] extends { requestBody?: infer Body }
  ? Content<NonNullable<Body>>
  : never;

/** Parameters of the query: filters, orders, paging. */
export type QueryOf<Op extends Operation> = Operations[Op] extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : never;

/** The codes that an operation is described to refuse with, those of the edge among them. */
export type RefusalOf<Op extends Operation> = {
  [Status in keyof Responses<Op>]: Status extends Succeeding | 'default'
    ? never
    : Content<Responses<Op>[Status]> extends { code?: infer Code }
      ? NonNullable<Code>
      : never;
}[keyof Responses<Op>];
