import { EVENT_STORE, type EventStore } from '@channel/event-store';
import { addDays } from '@channel/kernel';
import type { PayeeEvent } from '@channel/payouts';
import { stamped } from '@channel/runtime';
import type { INestApplicationContext } from '@nestjs/common';
import { AccountVault } from '../../libs/payouts/src/account-vault/account-vault';
import { acceptedStatement } from '../../libs/payouts/test/world';
import { Calendar } from './calendar';
import { metaOf, type DecidedLog } from './decided-log';
import { groundOf, PROGRAMME, staff, YEAR } from './ground';
import { Partners } from './partners';

/** Partners are enrolled within a fortnight of their invitation. */
const ENROLLED = addDays(YEAR.partnersFrom, 15);
const PROPOSED = '2026-10-01T09:00:00.000Z';
/** After the day from which the statements are payable. */
const ACCEPTED = '2026-11-20T09:00:00.000Z';
const AT_ONCE = 50;
const IBAN = 'DE89370400440532013000';

/** Of the n-th, from 0: minor units. */
export const dueTo = (n: number): bigint => 10_000n + BigInt((n * 7_919) % 500_000);
export const codeOf = (n: number): string => `PTR-${String(10_001 + n)}`;

/** Partners with an approved account and an accepted statement each. */
export const tellPayees = async (
  app: INestApplicationContext,
  log: DecidedLog,
  count: number,
): Promise<void> => {
  const size = { name: 'payees', partners: count, distributors: 1, deals: 0, lines: 0 };
  const calendar = new Calendar();
  const { resellers } = new Partners(log, await groundOf(app), calendar, size);
  await calendar.carryOut(YEAR.partnersFrom, ENROLLED, () => log.room());
  await log.room(0);
  const store = app.get<EventStore>(EVENT_STORE, { strict: false });
  const vault = app.get(AccountVault, { strict: false });
  const tell = async (n: number): Promise<void> => {
    const reseller = resellers[n];
    if (reseller === undefined) return;
    const { partnerId, code } = reseller;
    const names = { partnerId, lastFour: IBAN.slice(-4), currency: 'USD' };
    const account = await vault.seal(partnerId, {
      holder: `Partner House ${String(n + 1)}`,
      iban: IBAN,
      bic: 'COBADEFF',
    });
    const events: readonly PayeeEvent[] = [
      {
        type: 'PayeeAccountProposed',
        data: {
          ...{ ...names, account, taxStatus: 'complete' },
          ...{ proposedBy: reseller.seller.id, proposedAt: PROPOSED },
        },
      },
      {
        type: 'PayeeAccountApproved',
        data: { ...names, activeFromOn: '2026-10-08', approvedBy: staff('lars').id, approvedAt: PROPOSED },
      },
    ];
    const meta = metaOf({ actor: reseller.seller, at: PROPOSED, key: `${code}/account` });
    await store.append(`payee-${partnerId}`, 'noStream', {
      commandId: meta.commandId,
      events: events.map((event) => stamped(event, meta)),
    });
    const whose = { programmeId: PROGRAMME, partnerId, code };
    await acceptedStatement(store, '2026-Q3', String(dueTo(n)), whose, ACCEPTED);
  };
  let next = 0;
  const teller = async (): Promise<void> => {
    while (next < count) await tell((next += 1) - 1);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, teller));
};
