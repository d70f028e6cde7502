import { loadConfig } from '@channel/config';
import { BeginAnew } from './begin-anew';

const isPossible = (environment: Readonly<Record<string, string>> = {}): boolean =>
  new BeginAnew(loadConfig(environment)).isPossible();

describe('req:S6 beginning the demo anew', () => {
  const { send } = process;
  afterEach(() => {
    if (send === undefined) delete process.send;
    else process.send = send;
  });

  it('is possible where somebody starts the process again, and everything lies in its folder', () => {
    process.send = () => true;
    expect(isPossible()).toBe(true);
    expect(isPossible({ DATABASE_URL: 'postgresql://somewhere/else' })).toBe(false);
    expect(isPossible({ EVENT_STORE: 'eventstore', EVENTSTORE_URL: 'esdb://127.0.0.1:2113?tls=false' })).toBe(
      false,
    );
  });
  it('is refused to a process by itself', () => {
    delete process.send;
    expect(isPossible()).toBe(false);
  });
});
