import { reminders } from './reminders';

describe('case:E25 reminders', () => {
  const at = (on: string) => ({ on, at: `${on}T00:00:00.000Z` });
  const untilOf = (...ons: readonly string[]): readonly unknown[] =>
    reminders(ons.map(at), at('2026-12-31').at, ({ on }) => ({
      deadlineId: on,
      command: { type: 'Remind', data: { on } },
    })).map((reaction) => (reaction.do === 'schedule' ? [reaction.dueAt, reaction.until] : reaction));

  it('are told until the next one is due, the last until the end, in whatever order they are given', () => {
    const [first, second, end] = ['2026-12-01', '2026-12-17', '2026-12-31'].map((on) => at(on).at);
    expect(untilOf('2026-12-01', '2026-12-17')).toEqual([
      [first, second],
      [second, end],
    ]);
    expect(untilOf('2026-12-17', '2026-12-01')).toEqual([
      [second, end],
      [first, second],
    ]);
    expect(untilOf()).toEqual([]);
  });
});
