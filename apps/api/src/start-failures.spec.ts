import { sentenceOf } from './start-failures';

const place = { dataDir: '/srv/ledger/data', port: 80, host: '10.9.9.9' };
const system = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: failed`), { code, ...more });

describe('E25 a start that fails says what to do', () => {
  it.each([
    [
      'a folder that may not be written',
      system('EACCES', { syscall: 'mkdir', path: '/srv/ledger/data/postgres' }),
      /cannot be written by the user .*Give the data folder .*DATA_DIR/,
    ],
    [
      'a folder that may not be made',
      system('EACCES', { syscall: 'mkdir', path: '/srv/ledger' }),
      /\/srv\/ledger cannot be written/,
    ],
    ['a read-only disk', system('EROFS', { syscall: 'open', path: '/srv/ledger/data/server.json' }), /EROFS/],
    [
      'a file where the folder should be',
      system('ENOTDIR', { syscall: 'mkdir', path: '/srv/ledger/data/postgres' }),
      /is a file/,
    ],
    [
      'a link to a disk that is not mounted',
      system('EEXIST', { syscall: 'mkdir', path: '/srv/ledger/data' }),
      /data is a link that leads nowhere: a disk that is not mounted.*DATA_DIR/,
    ],
    [
      'a place that takes no folders',
      system('ENOENT', { syscall: 'mkdir', path: '/srv/ledger' }),
      /\/srv\/ledger cannot be made.*DATA_DIR/,
    ],
    ['a low port', system('EACCES', { syscall: 'listen' }), /Port 80 .*PORT=4000/],
    [
      'an address of another machine',
      system('EADDRNOTAVAIL', { syscall: 'listen' }),
      /10\.9\.9\.9 .*HOST=127\.0\.0\.1/,
    ],
    ['a full disk', system('ENOSPC', { syscall: 'write' }), /disk .* is full/],
    [
      'a full disk that PostgreSQL met',
      new Error('initdb failed: could not write: No space left on device'),
      /disk .* is full/,
    ],
  ])('%s', (_, error, sentence) => expect(sentenceOf(error, place)).toMatch(sentence));

  it('leaves alone what only a stack explains', () => {
    expect(sentenceOf(new TypeError('x is not a function'), place)).toBeUndefined();
    expect(sentenceOf(system('EACCES', { syscall: 'open', path: '/etc/shadow' }), place)).toBeUndefined();
    expect(sentenceOf('nothing', place)).toBeUndefined();
  });
});
