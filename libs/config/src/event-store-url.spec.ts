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
    ['esdb://us%40er:se:cr!et@db:2113', 'esdb://us%40er:se%3Acr!et@db:2113'],
    [
      'esdb://user:se%3Acret%25@db:2113?tlsCAFile=%2Fetc%2Fca.pem',
      'esdb://user:se%3Acret%25@db:2113?tlsCAFile=%2Fetc%2Fca.pem',
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
    ['esdb://user:100%secret@db:2113', /a % that begins no escape: write %25/],
    ['esdb://user:secret@db:2113?tlsCAFile=%zz', /option tlsCAFile has a %/],
  ])('%s is refused in a sentence that holds no password', (url, sentence) => {
    expect(() => readServerUrl(url)).toThrow(sentence);
    try {
      readServerUrl(url);
    } catch (error) {
      expect(String(error)).not.toContain('secret');
    }
  });
});
