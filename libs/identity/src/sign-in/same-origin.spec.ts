import { refuseForeignPage } from './same-origin';

describe('commands with a cookie', () => {
  const ours = { origin: 'https://ledger.example', 'sec-fetch-site': 'same-origin', 'x-channel-portal': '1' };
  const refusal = (method: string, headers: Record<string, string | undefined>): unknown => {
    try {
      refuseForeignPage({ method, headers }, 'https://ledger.example');
      return undefined;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('come from a page of ours', () => {
    expect(refusal('POST', ours)).toBeUndefined();
    expect(refusal('POST', { ...ours, 'sec-fetch-site': undefined })).toBeUndefined();
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a page that hides its origin', { origin: 'null' }],
    ['no origin', { origin: undefined }],
    ['another site, by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
    ['a sister domain', { 'sec-fetch-site': 'same-site' }],
    ['a form, which can set no header', { 'x-channel-portal': undefined }],
  ])('are refused from %s', (_, headers) => {
    expect(refusal('POST', { ...ours, ...headers })).toBe('CSRF');
    expect(refusal('PUT', { ...ours, ...headers })).toBe('CSRF');
    expect(refusal('GET', { ...ours, ...headers })).toBeUndefined();
  });
});
