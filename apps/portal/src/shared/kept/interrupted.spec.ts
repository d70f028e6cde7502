import { forgetTyped, keepTyped, noteTyped, typedBefore } from './interrupted';

describe('req:3.1 what was typed before somebody had to sign in again', () => {
  const stored = new Map<string, string>();
  const page = { pathname: '/deals/deal_1', search: '?tab=history' };

  beforeAll(() => {
    const sessionStorage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => void stored.set(key, text),
      removeItem: (key: string) => void stored.delete(key),
    };
    Object.assign(globalThis, { sessionStorage, location: page });
  });
  afterAll(() => {
    for (const name of ['sessionStorage', 'location']) Reflect.deleteProperty(globalThis, name);
  });
  beforeEach(() => {
    stored.clear();
    Object.assign(page, { pathname: '/deals/deal_1' });
  });

  /** Somebody typed it, and their session ended. */
  const interrupted = (): void => {
    const forget = [noteTyped('open', 'reject'), noteTyped('reason', 'Too late')];
    keepTyped('pers_chen');
    for (const one of forget) one();
  };

  it('is written when that happens, and at no other moment', () => {
    const forget = noteTyped('reason', 'Too late');
    expect(stored.size).toBe(0);
    forget();
    keepTyped('pers_chen');
    expect(stored.size).toBe(0);
    interrupted();
    expect(stored.size).toBe(1);
  });

  it('is theirs on the same page, once', () => {
    interrupted();
    expect(typedBefore('pers_chen', 'open')).toBe('reject');
    forgetTyped('open');
    expect(typedBefore('pers_chen', 'open')).toBeUndefined();
    expect(typedBefore('pers_chen', 'reason')).toBe('Too late');
    forgetTyped('reason');
    expect(stored.size).toBe(0);
  });

  it('inv:X1 is nobody else’s, and gone when somebody else comes', () => {
    interrupted();
    expect(typedBefore('pers_carol', 'reason')).toBeUndefined();
    expect(typedBefore('pers_chen', 'reason')).toBeUndefined();
  });

  it('is forgotten on another page', () => {
    interrupted();
    Object.assign(page, { pathname: '/deals/deal_2' });
    expect(typedBefore('pers_chen', 'reason')).toBeUndefined();
    expect(stored.size).toBe(0);
  });
});
