import {
  decidedBy,
  refuse,
  type Decider,
  type DomainCommand,
  type DomainEvent,
  type RefusalsOf,
} from '@channel/kernel';
import type { Outcome } from '@channel/runtime';
import { answer, type CommandAnswer } from '../answer';
import { Refuses } from '../operation';
import { AnswerCheck } from './answer-check';
import { AnswersCommand } from './described-answers';
import { commandAnswerOf } from './forms';
import { referenceTo, viewSchemas } from './schemas';
import { is, nameOf, view, type ViewOf } from './vocabulary';

const boxView = view('Box', {
  label: is.text,
  price: is.money,
  state: is.oneOf(['open', 'shut']),
  openedOn: is.day.nullable(),
  note: is.text.optional(),
  sides: is.listOf(is.count),
});
type BoxView = ViewOf<typeof boxView>;
const box: BoxView = {
  label: 'A',
  price: { amount: '100', currency: 'EUR' },
  state: 'open',
  openedOn: null,
  sides: [1, 2],
};

const documentOf = (name: string) => ({
  openapi: '3.1.0',
  info: { title: 'Boxes', version: '1' },
  paths: {
    '/boxes/{boxId}': {
      get: {
        responses: {
          200: { description: '', content: { 'application/json': { schema: referenceTo(name) } } },
        },
      },
    },
  },
  components: { schemas: { ...viewSchemas(), Problem: { type: 'object', required: ['code'] } } as never },
});
const check = new AnswerCheck(documentOf(nameOf(boxView)));
const answered = (body: object, contentType = 'application/json; charset=utf-8', status = 200) =>
  check.mistakesIn({
    method: 'GET',
    route: '/boxes/:boxId',
    status,
    contentType,
    body: JSON.stringify(body),
  });

describe('a described answer', () => {
  it('is a closed schema with formats and choices', () => {
    expect(viewSchemas().Box).toEqual({
      type: 'object',
      additionalProperties: false,
      required: ['label', 'price', 'state', 'openedOn', 'sides'],
      properties: {
        label: { type: 'string' },
        price: { $ref: '#/components/schemas/Amount' },
        state: { type: 'string', enum: ['open', 'shut'] },
        openedOn: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] },
        note: { type: 'string' },
        sides: { type: 'array', items: { type: 'integer', minimum: 0 } },
      },
    });
  });

  it('passes its own check', () => {
    expect(answered(box)).toEqual([]);
  });

  it.each([
    ['a property that nobody described', { ...box, colour: 'red' }],
    ['a property that is missing', { ...box, label: undefined }],
    ['a choice that is none', { ...box, state: 'ajar' }],
    ['a day that is none', { ...box, openedOn: '2026-02-30' }],
    ['a list with something else in it', { ...box, sides: ['1'] }],
  ])('fails with %s', (_what, body) => {
    expect(answered(body)).not.toEqual([]);
  });

  it('fails with a status or a content type that nobody described', () => {
    expect(answered(box, 'application/json', 201)).toEqual(['201 application/json is not described']);
    expect(answered(box, 'text/csv')).toEqual(['200 text/csv is not described']);
  });

  it('of a command has id, revision and checkpoint around its view', () => {
    expect(Object.keys(commandAnswerOf(boxView).shape)).toEqual(
      expect.arrayContaining(['id', 'label', 'revision', 'checkpoint', 'dryRun', 'events']),
    );
    expect(commandAnswerOf(boxView)).toBe(commandAnswerOf(boxView));
  });
});

type Opened = DomainEvent<'BoxOpened', object>;
type Open = DomainCommand<'OpenBox', object, 'BOX_LOCKED'>;
type Shut = DomainCommand<'ShutBox', object, 'BOX_GONE' | 'BOX_LOCKED'>;

describe('what the compiler knows of an operation', () => {
  it('lets a decision refuse with the codes that its command names, and no others', () => {
    const decide = decidedBy<Open | Shut, null, Opened>({
      OpenBox: () => refuse('BOX_LOCKED', 'It is locked.'),
      ShutBox: () => refuse('BOX_GONE', 'It is gone.'),
    });
    decidedBy<Open | Shut, null, Opened>({
      // @ts-expect-error -- OpenBox does not name this code
      OpenBox: () => refuse('BOX_GONE', 'It is gone.'),
      ShutBox: () => [],
    });
    const decider: Decider<null, Open | Shut, Opened, RefusalsOf<Open | Shut>> = {
      ...{ stream: 'box', initial: null, evolve: () => null, decide },
    };
    expect(decider.decide({ type: 'ShutBox', data: {} }, null)).toMatchObject({ refused: 'BOX_GONE' });
  });

  it('lets a route list exactly the codes of its outcome', () => {
    const table = { BOX_LOCKED: 409, BOX_GONE: 409, BOX_WET: 422 } as const;
    class Boxes {
      private readonly outcome: Outcome<RefusalsOf<Open>, null> = {
        kind: 'refused',
        refusal: refuse('BOX_LOCKED', 'It is locked.'),
      };
      @AnswersCommand(boxView)
      @Refuses(table, ['BOX_LOCKED'])
      open() {
        return answer(this.outcome, () => box);
      }
      // @ts-expect-error -- BOX_GONE is never answered here
      @Refuses(table, ['BOX_LOCKED', 'BOX_GONE'])
      tooMany() {
        return answer(this.outcome, () => box);
      }
      // @ts-expect-error -- BOX_LOCKED is not listed
      @Refuses(table, [])
      tooFew() {
        return answer(this.outcome, () => box);
      }
      @Refuses(table, [], ['BOX_WET'])
      raised(): CommandAnswer<BoxView> | undefined {
        return undefined;
      }
      // @ts-expect-error -- a view without its state is not what is described
      @AnswersCommand(boxView)
      less() {
        return answer(this.outcome, () => ({ label: 'A' }));
      }
    }
    expect(new Boxes().open()).toMatchObject({ kind: 'refused' });
  });
});
