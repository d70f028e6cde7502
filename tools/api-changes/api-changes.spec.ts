import { accepting, unaccepted } from './accepted';
import { breakingChanges } from './compare';
import type { Description, Operation, Parameter, Schema } from './description';

const text: Schema = { type: 'string' };
const record = (properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
});
const json = (schema: Schema) => ({ 'application/json': { schema } });
const deal = (operation: Partial<Operation>): Description => ({
  paths: { '/v1/deals': { post: { operationId: 'submitDeal', responses: {}, ...operation } } },
});
const sending = (schema: Schema): Description => deal({ requestBody: { content: json(schema) } });
const answering = (schema: Schema): Description => deal({ responses: { 200: { content: json(schema) } } });
const asking = (...parameters: readonly Parameter[]): Description => deal({ parameters });
const status = (required = false, schema: Schema = text): Parameter => ({
  ...{ name: 'status', in: 'query' },
  required,
  schema,
});
const sentences = (before: Description, after: Description): readonly string[] =>
  breakingChanges(before, after).map(({ sentence }) => sentence);
const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });
const named = (schema: Schema, codes: readonly string[] = []): Description => ({
  ...answering({ $ref: '#/components/schemas/Deal' }),
  components: { schemas: { Deal: schema, Problem: record({ code: oneOf(...codes) }) } },
});

describe('a change of the description breaks programs', () => {
  it.each<readonly [string, Description, Description]>([
    ['submitDeal (POST /v1/deals) is not there any more.', deal({}), { paths: {} }],
    ['submitDeal is called registerDeal now.', deal({}), deal({ operationId: 'registerDeal' })],
    ['submitDeal body.note is not taken any more.', sending(record({ note: text })), sending(record({}))],
    [
      'submitDeal body.note has to be sent now.',
      sending(record({})),
      sending(record({ note: text }, ['note'])),
    ],
    ['submitDeal needs a body now.', deal({}), deal({ requestBody: { required: true, content: {} } })],
    ['submitDeal body was string and is integer now.', sending(text), sending({ type: 'integer' })],
    [
      'submitDeal body was number and is integer now.',
      sending({ type: 'number' }),
      sending({ type: 'integer' }),
    ],
    ['submitDeal body does not take b any more.', sending(oneOf('a', 'b')), sending(oneOf('a'))],
    ['submitDeal body takes only a now.', sending(text), sending(oneOf('a'))],
    [
      'submitDeal body has a maxLength of 5 now; it was 9.',
      sending({ ...text, maxLength: 9 }),
      sending({ ...text, maxLength: 5 }),
    ],
    [
      'submitDeal body has a minLength of 1 now; it was without.',
      sending(text),
      sending({ ...text, minLength: 1 }),
    ],
    ['submitDeal body may not be sent as nothing (null) any more.', sending(nullable(text)), sending(text)],
    [
      'submitDeal body was written as any text and is written as date now.',
      sending(text),
      sending({ ...text, format: 'date' }),
    ],
    ['submitDeal does not take status any more.', asking(status()), asking()],
    ['submitDeal needs status now.', asking(status()), asking(status(true))],
    [
      'submitDeal status does not take won any more.',
      asking(status(false, oneOf('won', 'lost'))),
      asking(status(false, oneOf('lost'))),
    ],
    [
      'submitDeal answer.note is not answered any more.',
      answering(record({ note: text })),
      answering(record({})),
    ],
    [
      'submitDeal answer.note may be absent from answers now.',
      answering(record({ note: text }, ['note'])),
      answering(record({ note: text })),
    ],
    ['submitDeal answer may be nothing (null) in answers now.', answering(text), answering(nullable(text))],
    [
      'submitDeal answer[] was string and is integer now.',
      answering({ type: 'array', items: text }),
      answering({ type: 'array', items: { type: 'integer' } }),
    ],
    [
      'submitDeal answer.* was string and is integer now.',
      answering({ type: 'object', additionalProperties: text }),
      answering({ type: 'object', additionalProperties: { type: 'integer' } }),
    ],
    ['submitDeal answer was one of a and can be anything now.', answering(oneOf('a')), answering(text)],
    ['submitDeal does not answer with 200 application/json any more.', answering(text), deal({})],
    ['Deal.note is not answered any more.', named(record({ note: text })), named(record({}))],
    ['No operation refuses with OLD any more.', named(text, ['OLD']), named(text)],
  ])('%s', (sentence, before, after) => expect(sentences(before, after)).toEqual([sentence]));

  it.each<readonly [string, Description, Description]>([
    ['a new operation', { paths: {} }, deal({})],
    [
      'another name in a path',
      { paths: { '/a/{id}': { get: { operationId: 'a', responses: {} } } } },
      { paths: { '/a/{key}': { get: { operationId: 'a', responses: {} } } } },
    ],
    ['a field that may be sent', sending(record({})), sending(record({ note: text }))],
    ['a value more', sending(oneOf('a')), sending(oneOf('a', 'b'))],
    ['any text in place of a value', sending(oneOf('a')), sending(text)],
    ['any number in place of a whole one', sending({ type: 'integer' }), sending({ type: 'number' })],
    ['a field more in an answer', answering(record({})), answering(record({ note: text }, ['note']))],
    ['a whole number where any was', answering({ type: 'number' }), answering({ type: 'integer' })],
    ['an answer that is never nothing now', answering(nullable(text)), answering(text)],
    ['a parameter more', asking(), asking(status())],
    ['a name for what had none', answering(record({ note: text })), named(record({ note: text }))],
  ])('not: %s', (_, before, after) => expect(sentences(before, after)).toEqual([]));

  it('is named once, however many operations show the same record', () => {
    const both = (schema: Schema): Description => ({
      ...named(schema),
      paths: {
        ...named(schema).paths,
        '/v1/deals/{id}': {
          get: {
            operationId: 'getDeal',
            responses: { 200: { content: json({ $ref: '#/components/schemas/Deal' }) } },
          },
        },
      },
    });
    expect(sentences(both(record({ note: text })), both(record({})))).toEqual([
      'Deal.note is not answered any more.',
    ]);
  });

  it('ends with records that contain themselves', () => {
    const tree = record({ below: { $ref: '#/components/schemas/Deal' } });
    expect(sentences(named(tree), named(tree))).toEqual([]);
  });
});

describe('a breaking change', () => {
  const changes = [{ id: 'answer-gone Deal.note', sentence: 'Deal.note is not answered any more.' }];
  const page = '# Accepted\n';
  const accepted = accepting(page, changes, 'Nobody read it.');

  it('is accepted by a line with its reason', () => {
    expect(accepted).toBe(
      '# Accepted\n- `answer-gone Deal.note`: Deal.note is not answered any more. Nobody read it.\n',
    );
    expect(unaccepted(changes, { before: page, after: page })).toEqual(changes);
    expect(unaccepted(changes, { before: page, after: accepted })).toEqual([]);
  });

  it('is named again if it comes again: the line of the last time is used up', () => {
    expect(unaccepted(changes, { before: accepted, after: accepted })).toEqual(changes);
    const twice = accepting(accepted, changes, 'Again.');
    expect(unaccepted(changes, { before: accepted, after: twice })).toEqual([]);
  });
});
