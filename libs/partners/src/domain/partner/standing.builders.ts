import { actBy } from '@channel/testing';
import type { PartnerCommand } from './partner.decider';
import type { PartnerEvent } from './partner.events';
import type { ProgrammeFacts } from './programme-facts';

// One partner with a standing: a test overrides what it is about.

export const at = '2026-09-07T09:00:00.000Z';
export const partnerId = 'prtn_1';
export const correctionId = 'scor_1';
/** What the table of a programme says of an OEM. */
const noOem = { refused: 'KIND_NOT_ALLOWED', detail: 'An OEM does not.' } as const;
export const programme: ProgrammeFacts = {
  version: 2,
  roles: [{ id: 'solution-reseller', levels: ['elite-plus', 'elite', 'select'] }],
  kinds: {
    known: ['reseller', 'distributor', 'oem', 'service-provider', 'strategic-alliance'],
    no: {
      'take-a-role': { oem: noOem, 'strategic-alliance': noOem },
      'stand-in-the-locator': { oem: noOem },
    },
  },
  countryTiers: ['A'],
  regions: ['americas'],
  territoryApart: true,
  specialisations: ['security', 'service-build', 'operate-advanced-security'],
  byAgreement: [
    {
      ...{ id: 'service-build', byInvitation: true, agreement: 'services-agreement' },
      byQualification: false,
    },
    {
      ...{ id: 'operate-advanced-security', byInvitation: true, agreement: 'operate-contract' },
      byQualification: true,
    },
  ],
  words: {
    names: { document: [], approval: [], attribute: [], obligation: [], contact: [] },
    values: {},
  },
  entry: { byApplication: true, invitationFromLevel: 'select' },
  papers: {},
  correctionLookbackDays: 365,
};
export const on = '2026-09-07';
export const carol = actBy('pers_carol', { at, on });
export const chen = actBy('pers_chen', { at, on });
export const paula = actBy('pers_paula', { at, on });
export const lars = actBy('pers_lars', { at, on });
/** What was decided is carried out by nobody in person. */
const system = actBy('auto_1', { at, on, type: 'automation' });

export const active: readonly PartnerEvent[] = [
  {
    type: 'PartnerInvited',
    data: {
      ...{ partnerId, code: 'PTR-0042', kind: 'reseller', name: 'Alder', country: 'US' },
      ...{ programmeId: 'jpa-2023', role: 'solution-reseller', invitedBy: 'pers_chen', invitedAt: at },
    },
  },
  {
    type: 'PartnerAssessed',
    data: {
      ...{ partnerId, level: 'elite', countryTier: 'A', regions: ['americas'] },
      ...{ assessedBy: 'pers_chen', assessedAt: at, effectiveOn: '2026-01-01' },
    },
  },
  {
    type: 'PartnerTermsSigned',
    data: {
      ...{ partnerId, programmeId: 'jpa-2023', termsVersion: 2 },
      ...{ signedBy: 'pers_paula', signedAt: at, signedOn: '2026-01-01' },
    },
  },
];
export type Corrected = Data<'PrepareStandingCorrection'>['fact'];
export type Data<Type extends PartnerCommand['type']> = Extract<PartnerCommand, { type: Type }>['data'];

export const move = (over: Partial<Data<'ChangePartnerLevel'>> = {}): PartnerCommand => ({
  type: 'ChangePartnerLevel',
  data: {
    ...{ partnerId, level: 'elite-plus', effectiveOn: on, beginsAt: '2026-09-07T00:00:00.000Z' },
    ...{ reviewId: 'revw_1', reason: 'review', decidedBy: 'pers_carol', act: system, ...over },
  },
});
export const changed = (over: object = {}): PartnerEvent => ({
  type: 'PartnerLevelChanged',
  data: {
    ...{ partnerId, level: 'elite-plus', effectiveOn: on, reason: 'review', reviewId: 'revw_1' },
    ...{ changedBy: 'pers_carol', changedAt: at, changedOn: on, ...over },
  },
});
export const planned = changed({ effectiveOn: '2026-10-01', beginsAt: '2026-10-01T00:00:00.000Z' });
export const grant = (over: Partial<Data<'GrantSpecialisation'>> = {}): PartnerCommand => ({
  type: 'GrantSpecialisation',
  data: {
    ...{ partnerId, specialisation: 'security', fromOn: on, untilOn: null, programme, act: chen },
    ...over,
  },
});
export const granted = (over: object = {}): PartnerEvent => ({
  type: 'PartnerSpecialisationGranted',
  data: {
    ...{ partnerId, specialisation: 'security', fromOn: on, untilOn: null },
    ...{ grantedBy: 'pers_chen', grantedAt: at, ...over },
  },
});
export const end = (over: Partial<Data<'EndSpecialisation'>> = {}): PartnerCommand => ({
  type: 'EndSpecialisation',
  data: {
    ...{ partnerId, specialisation: 'security', untilOn: on, reason: 'lapsed', programme, act: chen },
    ...over,
  },
});
export const ended = (untilOn: string): PartnerEvent => ({
  type: 'PartnerSpecialisationEnded',
  data: {
    ...{ partnerId, specialisation: 'security', untilOn, reason: 'lapsed' },
    ...{ endedBy: 'pers_chen', endedAt: at },
  },
});
