import { neighboursOf } from './neighbours';

describe('a queue', () => {
  it('knows what comes before and after', () => {
    expect(neighboursOf(['a', 'b', 'c'], 'b')).toEqual({ at: 2, of: 3, next: 'c', previous: 'a' });
    expect(neighboursOf(['a'], 'a')).toEqual({ at: 1, of: 1, next: undefined, previous: undefined });
  });

  it('goes on with the first when the record is decided', () => {
    expect(neighboursOf(['a', 'c'], 'b')).toEqual({ at: undefined, of: 2, next: 'a', previous: undefined });
    expect(neighboursOf([], 'b')).toEqual({ at: undefined, of: 0, next: undefined, previous: undefined });
  });
});
