import { Unavailable } from '@channel/event-store';
import { DatabaseError } from 'pg';
import { isAway } from './failure';

const database = (code: string): DatabaseError =>
  Object.assign(new DatabaseError('server says', 1, 'error'), { code });
const node = (code: string): Error => Object.assign(new Error(code), { code });

describe('case:F26: what is away and what is wrong', () => {
  it.each([
    ['the log', new Unavailable('The log does not answer.', true)],
    ['a server that shuts down', database('57P01')],
    ['a server that starts', database('57P03')],
    ['a lost connection', database('08006')],
    ['a refused connection', node('ECONNREFUSED')],
    ['an unknown host', node('ENOTFOUND')],
    ['a connection that ended', new Error('Connection terminated unexpectedly')],
    ['a pool that waited', new Error('timeout exceeded when trying to connect')],
    ['a cause that is away', new Error('The work failed', { cause: node('ECONNRESET') })],
  ])('%s is away', (_, error) => {
    expect(isAway(error)).toBe(true);
  });
  it.each([
    ['data that does not fit', database('23514')],
    ['a statement that is wrong', database('42601')],
    ['a bug', new TypeError('x is undefined')],
    ['no error at all', 'text'],
  ])('%s is wrong', (_, error) => {
    expect(isAway(error)).toBe(false);
  });
});
