import type { Decider, DomainCommand, DomainEvent } from '@channel/kernel';
import type { Partners } from '@channel/partners';
import type { PayableSources } from '@channel/payouts';
import type { Database } from '@channel/postgres';
import type { FxRates } from '@channel/rewards';
import type { DeciderRunner } from '@channel/runtime';
import { FundSource, whyNotOf } from './fund-source';

type State = Readonly<{ agreedAt?: string }>;

/** A record that was agreed to at an instant, or not yet. */
class Agreed extends FundSource<State, DomainCommand, DomainEvent, string> {
  readonly kind = 'agreed';
  protected readonly decider = {} as Decider<State, DomainCommand, DomainEvent, string>;
  protected readonly list = { name: '', open: [], expected: '', amount: '', payableFromOn: '' };
  protected readonly commands = { reserve: never, settle: never, release: never };
  protected billed(): undefined {
    return undefined;
  }
  protected async agreedOn({ agreedAt }: State) {
    return agreedAt === undefined ? undefined : this.dayOf('prtn_1', agreedAt);
  }
}
const never = (): DomainCommand => {
  throw new Error('Nothing is paid here.');
};

const rateOf = async (state: State) => {
  const asked: unknown[] = [];
  const source = new Agreed(
    {} as PayableSources,
    {} as Database,
    { load: () => Promise.resolve({ state }) } as unknown as DeciderRunner,
    // A zone in which the next day has begun.
    { now: () => Promise.resolve({ programme: { day: '2026-10-01' } }) } as unknown as Partners,
    { onDay: (...words: unknown[]) => Promise.resolve(void asked.push(words)) } as unknown as FxRates,
  );
  await source.rate({ kind: 'agreed', id: 'one', number: 'A-1' }, 'USD', 'EUR');
  return asked;
};

describe('req:G67 the rate of money with a purpose', () => {
  it('is that of the day of agreement, in the zone of its programme', async () => {
    expect(await rateOf({ agreedAt: '2026-09-30T23:30:00.000Z' })).toEqual([['USD', 'EUR', '2026-10-01']]);
  });

  it('is not asked for before it is agreed to', async () => {
    expect(await rateOf({})).toEqual([]);
  });

  it.each([
    ['in_payment', 'in_payment'],
    ['paid', 'settled'],
    ['submitted', 'not_approved'],
  ])('what is %s is not open: %s', (status, why) => {
    expect(whyNotOf(status)).toBe(why);
  });
});
