import { isRefusal, type Day } from '@channel/kernel';
import { scenario } from '@channel/testing';
import { actOf, usd } from '../fund/fund.builders';
import type { KnownMou } from './mou';
import type { MouCommand, MouFile, MouRules, SubmitMouMilestone } from './mou.commands';
import { mouDecider as decider } from './mou.decider';
import type { MilestoneTerms, MouEvent, MouTerms, Party } from './mou.events';
import { drawIdOf } from './mou.milestones';

export const of = {
  ...{ mouId: 'mou_1', number: 'MOU-2026-000001', programmeId: 'jpa-2023', partnerId: 'prtn_alder' },
};
export const rules: MouRules = {
  ...{ definitionVersion: 1, currency: 'USD', timeZone: 'UTC', holidays: [], levels: ['elite-plus'] },
  ...{ document: 'co-investment-agreement', reviewBusinessDays: 5, paymentDays: 45, noticeDays: [30, 7] },
};
export const milestone = (
  key: string,
  minor: number,
  dueOn: Day = '2026-06-30',
  overrides: Partial<MilestoneTerms> = {},
): MilestoneTerms => ({
  ...{ key, title: `Reach ${key}`, dueOn, amount: usd(minor), proofs: ['report'] },
  ...overrides,
});
export const terms = (overrides: Partial<MouTerms> = {}): MouTerms => ({
  objectives: ['A practice for campus networks'],
  areas: ['switching'],
  endsOn: '2026-12-31',
  total: usd(10_000),
  accounting: 'reduction-of-revenue',
  milestones: [milestone('launch', 4_000), milestone('leads', 5_000, '2026-09-30')],
  ...overrides,
});
const GIVEN = { rules, level: 'elite-plus' };

export const propose = (overrides: Partial<MouTerms> = {}, more: object = {}) =>
  ({
    type: 'ProposeMou',
    data: {
      ...{ of, partnerCode: 'PTR-0042', terms: terms(overrides), ...GIVEN, act: actOf('chen') },
      ...more,
    },
  }) as const;
export const revise = (overrides: Partial<MouTerms> = {}, on: Day = '2026-05-10') =>
  ({
    type: 'ReviseMou',
    data: { terms: terms(overrides), ...GIVEN, act: actOf('chen', on) },
  }) as const;
export const sign = (party: Party, on: Day = '2026-05-02', by = party === 'partner' ? 'paula' : 'carol') =>
  ({ type: 'SignMou', data: { party, ...GIVEN, act: actOf(by, on) } }) as const;
/** Signed by both in early May. */
export const active = [propose(), sign('partner'), sign('vendor')] as const;

export const file = (proof: string, overrides: Partial<MouFile> = {}): MouFile => ({
  ...{ fileId: `file_${proof}`, fileHash: `hash-${proof}`, proof, evidenceId: `evid_${proof}` },
  ...{ usedBy: null, pointer: '/proofs/0/fileId' },
  ...overrides,
});
export const submit = (
  key: string,
  on: Day = '2026-06-01',
  overrides: Partial<SubmitMouMilestone['data']> = {},
): SubmitMouMilestone => ({
  type: 'SubmitMouMilestone',
  data: {
    ...{ key, note: null, files: [file('report')], ...GIVEN, act: actOf('paula', on) },
    ...overrides,
  },
});
export const confirm = (key: string, attempt = 1, evidenceId = 'evid_report') =>
  ({
    type: 'RecordMouEvidence',
    data: { mouId: of.mouId, key, attempt, evidenceId, holder: null, at: '2026-06-01T10:00:01.000Z' },
  }) as const;
export const accept = (key: string, on: Day = '2026-06-02', by = 'chen') =>
  ({ type: 'AcceptMouMilestone', data: { key, ...GIVEN, act: actOf(by, on) } }) as const;
export const giveBack = (key: string, on: Day = '2026-06-02', reason = 'No names.', by = 'chen') =>
  ({ type: 'ReturnMouMilestone', data: { key, reason, ...GIVEN, act: actOf(by, on) } }) as const;
/** Submitted, shown and accepted. */
export const reached = (key: string, on: Day = '2026-06-01') =>
  [submit(key, on), confirm(key), accept(key, on)] as const;
export const terminate = (on: Day = '2026-06-03', reason = 'The practice was sold.') =>
  ({ type: 'TerminateMou', data: { reason, ...GIVEN, act: actOf('carol', on) } }) as const;
export const end = (at = '2027-01-01T00:00:00.000Z') =>
  ({ type: 'EndMou', data: { mouId: of.mouId, at } }) as const;

export const share = (key: string, itemId: string, minor: number) => ({
  ...{ drawId: drawIdOf(of.mouId, key), batchId: 'pbat_1', itemId, amount: usd(minor) },
  at: '2026-07-01T10:00:00.000Z',
});
export const reserve = (key: string, itemId: string, minor: number): MouCommand => ({
  type: 'ReserveMouDraw',
  data: share(key, itemId, minor),
});
export const settle = (key: string, itemId: string, minor: number): MouCommand => ({
  type: 'SettleMouDraw',
  data: share(key, itemId, minor),
});
export const release = (
  key: string,
  itemId: string,
  minor: number,
  because: 'failed' | 'returned' = 'failed',
): MouCommand => ({
  type: 'ReleaseMouDraw',
  data: { ...share(key, itemId, minor), because, reason: 'AC04' },
});

/** The events that these commands lead to. @throws if one is refused */
export const after = (...commands: readonly MouCommand[]): readonly MouEvent[] =>
  commands.reduce<readonly MouEvent[]>((events, command) => {
    const decision = decider.decide(command, events.reduce(decider.evolve, decider.initial));
    if (isRefusal(decision)) throw new Error(`${command.type}: ${decision.refused}: ${decision.detail}`);
    return [...events, ...decision];
  }, []);
export const given = (...commands: readonly MouCommand[]) => scenario(decider)(...after(...commands));
/** @throws if it was never proposed */
export const mouAfter = (...commands: readonly MouCommand[]): KnownMou => {
  const mou = after(...commands).reduce(decider.evolve, decider.initial);
  if (mou.status === 'none') throw new Error('No agreement.');
  return mou;
};
