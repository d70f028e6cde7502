import type { DatedAct, HalfYear } from '@channel/kernel';
import type { EvidenceUse } from '@channel/evidence';

import type {
  AccountOwner,
  ApproveFlexPoints,
  EarnFlexPoints,
  FlexRules,
  ForfeitFlexPoints,
  OpenFlexHalfYear,
  ProposeFlexPoints,
} from './flex-account.commands';

export const owner: AccountOwner = {
  accountId: 'crac_alder',
  programmeId: 'jpa-2023',
  partnerId: 'prtn_alder',
  partnerCode: 'PTR-0042',
};
export const rules: FlexRules = {
  definitionVersion: 1,
  levels: ['elite-plus'],
  target: 2n,
  warnDays: [60, 30],
  timeZone: 'UTC',
  catalogue: [
    { earningEvent: 'customer-reference', points: 1n },
    { earningEvent: 'proof-of-concept-accepted', points: 1n },
    { earningEvent: 'specialisation-above-minimum', points: 1n },
  ],
};
export const H1: HalfYear = { name: '2026-H1', firstDay: '2026-01-01', lastDay: '2026-06-30' };
export const H2: HalfYear = { name: '2026-H2', firstDay: '2026-07-01', lastDay: '2026-12-31' };

export const actOf = (by: string, on = '2026-05-04'): DatedAct => ({
  by: `pers_${by}`,
  type: 'person',
  orgId: by === 'paula' ? 'prtn_alder' : 'vendor',
  at: `${on}T10:00:00.000Z`,
  on,
});

export const openHalfYear = (overrides: Partial<OpenFlexHalfYear['data']> = {}): OpenFlexHalfYear => ({
  type: 'OpenFlexHalfYear',
  data: { owner, halfYear: H1, level: 'elite-plus', rules, at: '2026-01-01T00:00:00.000Z', ...overrides },
});
export const propose = (
  entryId: string,
  overrides: Partial<ProposeFlexPoints['data']> = {},
): ProposeFlexPoints => ({
  type: 'ProposeFlexPoints',
  data: {
    ...{ owner, entryId, rules },
    earningEvent: 'customer-reference',
    earnedOn: '2026-05-04',
    halfYear: H1,
    level: 'elite-plus',
    evidence: { reference: `Reference ${entryId}`, note: null },
    evidenceId: `evid_${entryId}`,
    referenceKey: `reference${entryId}`,
    act: actOf('paula'),
    ...overrides,
  },
});
export const evidenceAnswer = (entryId: string, holder: EvidenceUse | null = null) =>
  ({ type: 'RecordFlexEvidence', data: { entryId, holder, at: '2026-05-04T10:00:01.000Z' } }) as const;
export const approve = (entryId: string, by = 'chen', on?: string): ApproveFlexPoints => ({
  type: 'ApproveFlexPoints',
  data: { entryId, act: actOf(by, on) },
});
/** The fourth specialisation of a partner whose level asks for three. */
export const earn = (
  specialisation: string,
  fromOn: string,
  overrides: Partial<EarnFlexPoints['data']> = {},
): EarnFlexPoints => ({
  type: 'EarnFlexPoints',
  data: {
    ...{
      owner,
      rules,
      entryId: `cren_${specialisation}_${fromOn}`,
      place: 4,
      minimum: 3,
      level: 'elite-plus',
    },
    ...{ cause: { kind: 'specialisation', specialisation, fromOn }, at: `${fromOn}T12:00:00.000Z` },
    halfYear: fromOn <= H1.lastDay ? H1 : H2,
    ...overrides,
  },
});
export const forfeit = (specialisation: string, untilOn: string): ForfeitFlexPoints => ({
  type: 'ForfeitFlexPoints',
  data: { specialisation, untilOn, at: `${untilOn}T12:00:00.000Z` },
});
