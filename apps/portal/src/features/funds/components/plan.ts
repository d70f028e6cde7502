import type { BodyOf } from '@channel/client';
import { parseAmount } from '../../../shared/format/money';

/** A plan as it is typed. */
export type Plan = Readonly<{
  activityType: string;
  goals: string;
  leads: string;
  startsOn: string;
  endsOn: string;
  budget: string;
  partnerContact: string;
  vendorContact: string;
  /** `vendor:<id>`, `template:<id>`, or nothing. */
  fastTrack: string;
}>;

export const EMPTY_PLAN: Plan = {
  ...{ activityType: '', goals: '', leads: '', startsOn: '', endsOn: '', budget: '' },
  ...{ partnerContact: '', vendorContact: '', fastTrack: '' },
};

const REQUIRED = [
  'activityType',
  'goals',
  'leads',
  'startsOn',
  'endsOn',
  'budget',
  'partnerContact',
  'vendorContact',
] as const satisfies readonly (keyof Plan)[];
export type PlanField = (typeof REQUIRED)[number];

/** Fields that nothing, or nothing useful, stands in. */
export const missingIn = (plan: Plan, currency: string): readonly PlanField[] =>
  REQUIRED.filter(
    (field) =>
      plan[field].trim() === '' ||
      (field === 'budget' && parseAmount(plan.budget, currency) === undefined) ||
      (field === 'leads' && !/^\d{1,7}$/.test(plan.leads)),
  );

export const fastTrackOf = (chosen: string): Pick<BodyOf<'submitMdfRequest'>, 'fastTrack'> => {
  const [kind, id] = chosen.split(':');
  if (id === undefined) return {};
  return { fastTrack: kind === 'vendor' ? { vendorId: id } : { templateId: id } };
};

/** What is sent of a complete plan. */
export const requestOf = (
  plan: Plan,
  { partnerId, currency }: Readonly<{ partnerId: string; currency: string }>,
): BodyOf<'submitMdfRequest'> => ({
  ...{ partnerId, activityType: plan.activityType, goals: plan.goals.trim() },
  ...{ expectedLeads: Number(plan.leads), startsOn: plan.startsOn, endsOn: plan.endsOn },
  budget: { amount: parseAmount(plan.budget, currency) ?? '0', currency },
  ...{ partnerContactId: plan.partnerContact, vendorContactId: plan.vendorContact },
  ...fastTrackOf(plan.fastTrack),
});
