import { whyUsed } from './untouched';

describe('E25 the data of the story', () => {
  const untouched = { number: 'DR-2026-000044', newest: 'DR-2026-000043', now: '2026-09-07T10:12:00.000Z' };
  it('case:S10 is that of a new demo on its first day', () => {
    expect(whyUsed(untouched)).toBeUndefined();
    expect(whyUsed({ ...untouched, newest: undefined })).toBeUndefined();
  });
  it('was used where somebody registered, or the clock has gone on', () => {
    expect(whyUsed({ ...untouched, newest: 'DR-2026-000051' })).toContain('DR-2026-000051 is there');
    expect(whyUsed({ ...untouched, now: '2026-09-08T00:00:00.000Z' })).toContain('the clock says 2026-09-08');
  });
});
