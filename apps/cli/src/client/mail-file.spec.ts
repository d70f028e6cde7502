import { headersOf } from './mail-file';

const MAIL = [
  'Message-Id: <77@norrsken.example>',
  'From: "Nils" <nils@norrsken.example>',
  'To: chen@networks.example,',
  ' carol@networks.example',
  'Date: Thu, 20 Aug 2026 10:00:00 +0200',
  '',
  'Date: of the hand-over: 1 September',
].join('\r\n');

describe('an e-mail as a file', () => {
  it('req:J84 says who wrote it to whom, and when', () =>
    expect(headersOf(MAIL, 'mail.eml')).toEqual({
      messageId: '<77@norrsken.example>',
      from: 'nils@norrsken.example',
      to: 'chen@networks.example',
      sentAt: '2026-08-20T08:00:00.000Z',
    }));
  it('is none without its headers', () => {
    expect(() => headersOf('Dear Chen,\n\nwe pass on', 'letter.txt')).toThrow(/letter.txt is no e-mail/);
    expect(() => headersOf(MAIL.replace('Thu, 20 Aug 2026', 'soon'), 'mail.eml')).toThrow(/Date/);
  });
});
