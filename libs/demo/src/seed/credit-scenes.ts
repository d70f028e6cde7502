import { creditLotIdOf, reservationIdOf } from '@channel/credits';
import {
  ApproveCreditCorrectionCommand,
  GrantCreditLotCommand,
  NameServiceManagerCommand,
  RecordOperationalReviewCommand,
  ReleaseCreditsCommand,
  RequestCreditCorrectionCommand,
  ReserveCreditsCommand,
  UseCreditsCommand,
} from '@channel/credits/commands';
import { EMBEDDED_ISSUER, personIdOf } from '@channel/identity';
import { addDays, type Day } from '@channel/kernel';
import { jpa2023 } from '@channel/programs';
import type { CommandMeta } from '@channel/runtime';
import { orgIdOf, partnerOf } from './cast';
import { commandIdOf, type Stage } from './stage';
import { at, type Scene } from './timeline';

type Booked = Readonly<{
  key: string;
  use: string;
  bookedOn: Day;
  on: Day;
  price?: string;
  fate: 'reserved' | 'used' | 'released';
}>;
type LotBrief = Readonly<{
  key: string;
  code: string;
  unit: 'service-credit' | 'training-credit' | 'exam-voucher';
  quantity: bigint;
  reference: string;
  startsOn: Day;
  expiresOn?: Day;
  /** So much was granted by mistake. */
  corrected?: bigint;
  bookings: readonly Booked[];
}>;

const CARE_PLUS = 'Care Plus CP-2025-114';
/** Credits of a contract that end in three weeks, training of a purchase, vouchers of a level, one corrected. */
const BRIEFS: readonly LotBrief[] = [
  {
    ...{ key: 'care', code: 'PTR-0042', unit: 'service-credit', quantity: 8n },
    ...{ reference: CARE_PLUS, startsOn: '2025-09-28' },
    bookings: [
      {
        ...{ key: 'health', use: 'product-health-check', bookedOn: '2026-02-10' },
        on: '2026-03-02',
        fate: 'used',
      },
      { ...{ key: 'design', use: 'design-review', bookedOn: '2026-04-14' }, on: '2026-05-11', fate: 'used' },
      {
        ...{ key: 'rollout', use: 'feature-rollout-plan-review', bookedOn: '2026-05-20' },
        ...{ on: '2026-06-15', fate: 'released' },
      },
      {
        ...{ key: 'upgrade', use: 'software-upgrade-recommendation', bookedOn: '2026-08-31' },
        ...{ on: '2026-09-21', fate: 'reserved' },
      },
    ],
  },
  {
    ...{ key: 'training', code: 'PTR-0101', unit: 'training-credit', quantity: 6_000n },
    ...{ reference: 'Training order TO-2026-031', startsOn: '2026-03-16' },
    bookings: [
      {
        ...{ key: 'course', use: 'Advanced routing, public class', bookedOn: '2026-05-05' },
        ...{ on: '2026-06-08', price: '240000', fate: 'used' },
      },
    ],
  },
  {
    ...{ key: 'vouchers', code: 'PTR-0121', unit: 'exam-voucher', quantity: 6n },
    ...{ reference: 'Vouchers 2026', startsOn: '2026-01-12', expiresOn: '2026-12-31', corrected: 1n },
    bookings: [{ key: 'exam', use: 'JNCIS exam', bookedOn: '2026-04-02', on: '2026-04-20', fate: 'used' }],
  },
];

const MANAGER = { by: 'chen', role: 'channel.manager' } as const;
const LEAD = { by: 'carol', role: 'channel.lead' } as const;
const lotOf = ({ unit, reference }: LotBrief): string => creditLotIdOf(jpa2023.programmeId, unit, reference);

const CONTRACT = creditLotIdOf(jpa2023.programmeId, 'service-credit', CARE_PLUS);
/** What the reviews of the contract said; that of its last quarter is due in three weeks. */
const REVIEWS: readonly Readonly<{ heldOn: Day; notes: string }>[] = [
  { heldOn: '2025-12-09', notes: 'Set-up is done. The first health check is planned for March.' },
  { heldOn: '2026-03-17', notes: 'Two repeat cases on line cards. A design review is planned for May.' },
  { heldOn: '2026-06-23', notes: 'No open case older than ten days. Five credits are free until September.' },
];

/** Credits, vouchers and what they were used for, and who looks after the contract that gives them. */
export const creditScenes = (): readonly Scene[] => [
  ...lotScenes(),
  {
    ...{ at: at('2025-10-06', '10:05'), title: 'the service manager of a contract is named' },
    play: nameManager,
  },
  ...REVIEWS.map(({ heldOn, notes }): Scene => ({
    ...{ at: at(heldOn, '15:05'), title: `an operational review is recorded: ${heldOn}` },
    play: (stage) => recordReview(stage, heldOn, notes),
  })),
];

const nameManager = async (stage: Stage): Promise<void> => {
  const data = {
    ...{ lotId: CONTRACT, managerId: personIdOf(EMBEDDED_ISSUER, 'carol') },
    ...{ hours: 'Mon–Fri 09:00–17:00, Chicago', fromOn: '2025-10-06' },
  };
  const make = (meta: CommandMeta) => new NameServiceManagerCommand(data, meta);
  await stage.act({ ...MANAGER, key: 'credits/care/service-manager', make });
};

const recordReview = async (stage: Stage, heldOn: Day, notes: string): Promise<void> => {
  const attendees = [
    { role: 'service-manager', count: 1 },
    { role: 'partner-operations', count: 2 },
  ] as const;
  const data = { lotId: CONTRACT, heldOn, attendees, notes };
  const make = (meta: CommandMeta) => new RecordOperationalReviewCommand(data, meta);
  await stage.act({ ...LEAD, key: `credits/care/review/${heldOn}`, make });
};

const lotScenes = (): readonly Scene[] =>
  BRIEFS.flatMap((brief): readonly Scene[] => [
    {
      ...{ at: at(addDays(brief.startsOn, 1), '10:05'), title: `credits are granted: ${brief.reference}` },
      play: (stage) => grant(stage, brief),
    },
    ...brief.bookings.flatMap((booked) => bookingScenes(brief, booked)),
  ]);

const grant = async (stage: Stage, brief: LotBrief): Promise<void> => {
  const { key, code, unit, quantity, reference, startsOn, expiresOn = null, corrected } = brief;
  const data = { partnerId: orgIdOf(code), unit, quantity, reference, startsOn, expiresOn };
  const make = (meta: CommandMeta) => new GrantCreditLotCommand(data, meta);
  await stage.act({ ...MANAGER, key: `credits/${key}/grant`, make });
  if (corrected === undefined) return;
  const lotId = lotOf(brief);
  const asked = { lotId, quantity: corrected, reason: 'One is for another partner.' };
  await stage.act({
    ...{ ...MANAGER, key: `credits/${key}/request-correction` },
    make: (meta) => new RequestCreditCorrectionCommand(asked, meta),
  });
  await stage.act({
    ...{ ...LEAD, key: `credits/${key}/approve-correction` },
    make: (meta) => new ApproveCreditCorrectionCommand({ lotId }, meta),
  });
};

const bookingScenes = (brief: LotBrief, booked: Booked): readonly Scene[] => {
  const { key, use, bookedOn, on, price, fate } = booked;
  const name = `credits/${brief.key}/${key}`;
  const lotId = lotOf(brief);
  const admin = { by: partnerOf(brief.code).admin, role: 'partner.admin' };
  const reserved: Scene = {
    ...{ at: at(bookedOn, '10:05'), title: `credits are reserved: ${use}` },
    play: async (stage) => {
      const cost = price === undefined ? null : { amount: price, currency: 'USD' };
      const data = { lotId, use, on, count: null, price: cost };
      const make = (meta: CommandMeta) => new ReserveCreditsCommand(data, meta);
      await stage.act({ ...admin, key: `${name}/reserve`, make });
    },
  };
  if (fate === 'reserved') return [reserved];
  const reservationId = reservationIdOf(commandIdOf(`${name}/reserve`));
  const ended: Scene = {
    ...{ at: at(on, '16:05'), title: `credits are ${fate}: ${use}` },
    play: async (stage) => {
      if (fate === 'used')
        await stage.act({
          ...{ ...MANAGER, key: `${name}/use` },
          make: (meta) => new UseCreditsCommand({ lotId, reservationId, deliveredOn: on }, meta),
        });
      else
        await stage.act({
          ...{ ...admin, key: `${name}/release` },
          make: (meta) =>
            new ReleaseCreditsCommand({ lotId, reservationId, reason: 'The customer waits.' }, meta),
        });
    },
  };
  return [reserved, ended];
};
