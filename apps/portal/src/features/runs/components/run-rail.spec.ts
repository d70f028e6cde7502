import { railOf } from './run-rail';

describe('the way of a run', () => {
  it.each([
    ['calculating', ['now', 'to_come', 'to_come', 'to_come']],
    ['failed', ['ended', 'to_come', 'to_come', 'to_come']],
    ['returned', ['done', 'now', 'to_come', 'to_come']],
    ['submitted', ['done', 'done', 'now', 'to_come']],
    ['issued', ['done', 'done', 'done', 'done']],
  ] as const)('%s', (status, states) => {
    expect(railOf(status).map(({ state }) => state)).toEqual(states);
  });
});
