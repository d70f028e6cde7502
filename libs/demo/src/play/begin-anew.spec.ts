import { loadConfig } from '@channel/config';
import { BeginAnew } from './begin-anew';

const isPossible = (environment: Readonly<Record<string, string>> = {}): boolean =>
  new BeginAnew(loadConfig(environment)).isPossible();

describe('req:S6 beginning the demo anew', () => {
  const before = Object.getOwnPropertyDescriptor(process, 'send');
  const begunBy = (parent: (() => boolean) | undefined): void => {
    Object.defineProperty(process, 'send', { value: parent, configurable: true, writable: true });
  };
  afterAll(() => {
    if (before === undefined) Reflect.deleteProperty(process, 'send');
    else Object.defineProperty(process, 'send', before);
  });

  it('is possible where somebody starts the process again, and everything lies in its folder', () => {
    begunBy(() => true);
    expect(isPossible()).toBe(true);
    expect(isPossible({ DATABASE_URL: 'postgresql://somewhere/else' })).toBe(false);
    expect(isPossible({ EVENT_STORE: 'eventstore', EVENTSTORE_URL: 'esdb://127.0.0.1:2113?tls=false' })).toBe(
      false,
    );
  });
  it('is refused to a process by itself', () => {
    begunBy(undefined);
    expect(isPossible()).toBe(false);
  });
});
