import type { AnswerOf, BodyOf } from '@channel/client';
import type { Client } from '../client/client';
import { idOf } from '../client/references';
import { jsonOf } from '../files';
import { cellText } from '../print/format';

type Body = BodyOf<'submitMdfRequest'>;
type PlanDraft = NonNullable<BodyOf<'draftMdf'>['plan']>;

/** What a request says, to be written over. */
export const PLAN = {
  partnerId: 'PTR-0042',
  activityType: 'event',
  goals: 'Forty hospitals see the new wireless line',
  expectedLeads: 12,
  startsOn: '2026-10-05',
  endsOn: '2026-10-06',
  budget: { amount: '200000', currency: 'USD' },
  partnerContactId: 'pers_paula',
  vendorContactId: 'pers_chen',
} as const satisfies Body;

/** The partner may be named by its code. */
export const planIn = async (client: Client, file: string): Promise<Body> => {
  const plan = jsonOf<Body>(file);
  const { partnerId } = plan;
  return typeof partnerId === 'string'
    ? { ...plan, partnerId: await idOf(client, 'partner', partnerId) }
    : plan;
};

/** As far as it goes: a draft is of whoever keeps it, whatever partner the file names. */
export const planDraftIn = (file: string): PlanDraft => {
  const { partnerId: _own, ...plan } = jsonOf<PlanDraft & Readonly<{ partnerId?: string }>>(file);
  return plan;
};

export const requestText = ({ number, requested, decideByOn }: AnswerOf<'submitMdfRequest'>): string =>
  `${number} is submitted: ${cellText(requested)} is reserved, to be decided by ${decideByOn}.`;
