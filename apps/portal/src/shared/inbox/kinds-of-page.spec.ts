import { inboxMessages } from './inbox.messages';
import { KINDS_OF_PAGE } from './kinds-of-page';

describe('what waits for somebody', () => {
  it('has a page, whatever its kind', () => {
    // A kind that the server adds needs its word, or the words do not compile.
    const kinds = Object.keys(inboxMessages.en).filter((key) => key.startsWith('kind_'));
    const offered = new Set<string>(Object.values(KINDS_OF_PAGE).flat());
    expect(kinds.filter((key) => !offered.has(key.slice('kind_'.length)))).toEqual([]);
  });
});
