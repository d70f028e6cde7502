import { apiId, digestOf, eventId, uuidV5 } from './ids';

describe('ids that are stored for ever', () => {
  it('are UUIDs of version 5 as RFC 9562 gives one (A.4), also of a name beyond ASCII', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(uuidV5('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
    expect(uuidV5('straße.example', dns)).toBe('09eaad43-145d-5249-b2f3-66b4a2927299');
  });

  it('are the same on every machine and in every release', () => {
    expect(apiId('deal', 'cmd_1')).toBe('deal_2bakg7vek6a2db5k2tphh9wxa2');
    expect(eventId('', 'cmd_1', 0, { type: 'DealWithdrawn', dataText: '{"a":1}' })).toBe(
      'e7cf1338-29f8-557b-a36e-7f8673b0c320',
    );
    expect(digestOf({ b: 'ü', a: [1, null] })).toBe(
      'sha256:99d384bcceb172977f6eaf4ef3a0327d9228fb58de31d042ba9c21853129253a',
    );
  });
});
