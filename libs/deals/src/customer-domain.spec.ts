import { registrableDomain } from './customer-domain';

describe('case:A4 what was typed as a domain', () => {
  it.each([
    ['halden.example', 'halden.example'],
    ['HTTPS://WWW.Halden.Example:8443/a/b?x=1#y', 'halden.example'],
    ['halden.example:443', 'halden.example'],
    ['halden.example.', 'halden.example'],
    ['halden.example...', 'halden.example'],
    ['halden.example。', 'halden.example'],
    ['//halden.example/', 'halden.example'],
    [String.raw`http:\\halden.example\shop`, 'halden.example'],
    ['  www.halden.example ', 'halden.example'],
    ['*.halden.example', 'halden.example'],
    ['info@halden.example', 'halden.example'],
    ['mailto:info@mail.halden.example', 'halden.example'],
    ['https://user:secret@halden.example/', 'halden.example'],
    ['shop.halden.co.uk', 'halden.co.uk'],
    ['ｈａｌｄｅｎ．ｅｘａｍｐｌｅ', 'halden.example'],
    ['halden。example', 'halden.example'],
    ['zürich-spital.ch', 'xn--zrich-spital-dlb.ch'],
    ['XN--zrich-spital-dlb.ch', 'xn--zrich-spital-dlb.ch'],
    // Two tenants of one host are two.
    ['halden.github.io', 'halden.github.io'],
  ])('%s is %s', (typed, domain) => {
    expect(registrableDomain(typed)).toBe(domain);
  });
  it.each([
    null,
    '',
    ' ',
    '.',
    'halden',
    'co.uk',
    '10.0.0.1',
    '[::1]',
    'gmail.com',
    'gmail.com.',
    'someone@gmail.com',
    'n/a',
  ])('%s names no customer', (typed) => {
    expect(registrableDomain(typed)).toBeNull();
  });
});
