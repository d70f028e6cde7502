import { refuse, type DomainCommand, type DomainEvent } from './decider';
import { decidedBy, entryFor, evolvedBy, forTypesIn, typesIn, type EventTable } from './each-type';

type Counted = DomainEvent<'Counted', Readonly<{ by: number }>>;
type Cleared = DomainEvent<'Cleared', Readonly<{ at: string }>>;
type Seen = DomainEvent<'Seen', Readonly<{ who: string }>>;

const table: EventTable<Counted | Cleared | Seen, number, [count: number]> = {
  Seen: null,
  Counted: ({ by }, count) => count + by,
  Cleared: () => 0,
};

describe('a table by event type', () => {
  it('answers with what it says of the type, from the data of the event', () => {
    expect(entryFor(table, { type: 'Counted', data: { by: 2 } }, 40)).toBe(42);
    expect(entryFor(table, { type: 'Cleared', data: { at: 'x' } }, 40)).toBe(0);
    expect(entryFor(table, { type: 'Seen', data: { who: 'x' } }, 40)).toBeUndefined();
  });
  it('has nothing to say of what is not in it', () => {
    expect(entryFor(table, { type: 'Other', data: {} } as unknown as Seen, 40)).toBeUndefined();
  });
  it('names its types in one order, whoever wrote them down', () => {
    expect(typesIn(table)).toEqual(['Cleared', 'Counted']);
  });
  it('leads another one', () => {
    expect(forTypesIn(table, 'same')).toEqual({ Seen: null, Counted: 'same', Cleared: 'same' });
  });
  it('does not compile with a type left out', () => {
    // @ts-expect-error -- `Cleared` is forgotten
    const forgetful: EventTable<Counted | Cleared, number> = { Counted: ({ by }) => by };
    expect(typesIn(forgetful)).toEqual(['Counted']);
  });
});

describe('a decider made of tables', () => {
  type Count = DomainCommand<'Count', Readonly<{ by: number }>>;
  type Clear = DomainCommand<'Clear', Readonly<{ at: string }>>;
  const decide = decidedBy<Count | Clear, number, Counted | Cleared, 'EMPTY'>({
    Count: ({ by }) => [{ type: 'Counted', data: { by } }],
    Clear: ({ at }, count) =>
      count === 0 ? refuse('EMPTY', 'There is nothing.') : [{ type: 'Cleared', data: { at } }],
  });

  it('decides each command and keeps its state where an event changes nothing', () => {
    const evolve = evolvedBy(table);
    expect(decide({ type: 'Count', data: { by: 2 } }, 0)).toEqual([{ type: 'Counted', data: { by: 2 } }]);
    expect(decide({ type: 'Clear', data: { at: 'x' } }, 0)).toMatchObject({ refused: 'EMPTY' });
    expect(evolve(40, { type: 'Counted', data: { by: 2 } })).toBe(42);
    expect(evolve(40, { type: 'Seen', data: { who: 'x' } })).toBe(40);
  });
});
