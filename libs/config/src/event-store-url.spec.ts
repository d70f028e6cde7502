import { readServerUrl } from './event-store-url';

describe('case:F31: EVENTSTORE_URL', () => {
  it.each([
    [
      'esdb://user:secret@node1:2113,node2:2113?tls=true',
      'esdb://user:secret@node1:2113,node2:2113?tls=true',
    ],
    ['kurrentdb://127.0.0.1:2113?tls=false', 'esdb://127.0.0.1:2113?tls=false'],
    [
      'kurrentdb+discover://u:secret@db:2113?nodePreference=leader',
      'esdb+discover://u:secret@db:2113?nodePreference=leader',
    ],
  ])('%s works', (url, expected) => {
    expect(readServerUrl(url)).toBe(expected);
  });
  it.each([
    ['http://user:secret@db:2113', /esdb:\/\/ or kurrentdb:\/\//],
    ['esdb://user:secret@db:2113?keepAlive=1', /there is no option keepAlive/],
    ['esdb://user:secret@db:2113?tls=maybe', /option tls is true or false/],
    ['esdb://user:secret@db:2113?gossipTimeout=soon', /option gossipTimeout is a whole number/],
    ['esdb://user:secret@db:2113?nodePreference=best', /nodePreference is one of/],
    ['esdb://user:secret@db:port', /names no host and port/],
    ['esdb://db:2113', /needs credentials/],
  ])('%s is refused in a sentence that holds no password', (url, sentence) => {
    expect(() => readServerUrl(url)).toThrow(sentence);
    try {
      readServerUrl(url);
    } catch (error) {
      expect(String(error)).not.toContain('secret');
    }
  });
});
