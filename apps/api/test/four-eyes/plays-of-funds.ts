import { decide } from '../matrix-acts';
import { grantFund, proposeGrant, submitClaim, submitRequest } from '../matrix-funds';
import { proposeMou, submitMilestone } from '../matrix-mous';
import { OWN } from '../matrix-sides';
import { get, post, type Play, type Stage } from './stage';

// Money with a purpose: grants, marketing requests and claims, agreements of co-investment.

const VENDOR = { lead: 'anna', finance: 'bert', manager: 'cleo' } as const;
export const fundGrant = async ({ api }: Stage): Promise<Play> => {
  const { funds, grants } = await proposeGrant(api, OWN.partnerId, VENDOR);
  const record = `/v1/funds/${String(funds)}`;
  return {
    record,
    verb: `grants/${String(grants)}/approve`,
    contributors: { proposed: 'anna' },
    other: 'bert',
  };
};
/** Granted twice by mistake; the second is asked for back by Cleo. */
export const fundCorrection = async ({ api }: Stage): Promise<Play> => {
  const { funds, grants } = await grantFund(api, OWN.partnerId, VENDOR);
  const record = `/v1/funds/${String(funds)}`;
  const less = { amount: { amount: '900000', currency: 'USD' }, reason: 'Granted twice.' };
  await decide(api, 'cleo', record, `grants/${String(grants)}/request-correction`, less);
  const verb = `grants/${String(grants)}/approve-correction`;
  return { record, verb, contributors: { asked: 'cleo' }, other: 'dora' };
};
export const rejected = { reason: 'Not in the plan.', rule: 'mdf.activityTypes' };
export const mdfRequest =
  (verb: 'approve' | 'reject', body: object) =>
  async ({ api }: Stage): Promise<Play> => {
    const requestId = await submitRequest(api, OWN, ['2026-10-20', '2026-10-21']);
    const { data } = await get({ api, numbers: { own: '', foreign: '' } }, '/v1/funds');
    const [fund] = data as unknown as { id: string }[];
    const record = `/v1/funds/${String(fund?.id)}`;
    return {
      record,
      verb: `requests/${requestId}/${verb}`,
      body,
      contributors: { submitted: 'paula' },
      other: 'anna',
    };
  };
/** Of the request that was approved; its days are over by now. */
const mdfClaim = async (
  stage: Stage,
  name: string,
): Promise<Readonly<{ record: string; fileId: string }>> => {
  const { api } = stage;
  const { data } = await get(stage, '/v1/mdf-requests?status=approved');
  const [approved] = data as unknown as { fundId: string; requestId: string }[];
  const { fundId: fund = '', requestId = '' } = approved ?? {};
  const of = { fund, requestId, servedOn: '2026-10-21', name };
  const { 'mdf-claims': claimId, files } = await submitClaim(api, OWN, of);
  return { record: `/v1/mdf-claims/${String(claimId)}`, fileId: String(files) };
};
const submitted = { submitted: 'paula' } as const;
export const advertCheck = async (stage: Stage): Promise<Play> => {
  await stage.api.jump('2026-10-26T09:00:00Z');
  const { record, fileId } = await mdfClaim(stage, 'AD-1');
  const body = { fileId, showsPrices: false };
  return { record, verb: 'check-advert', body, contributors: submitted, other: 'anna' };
};
export const claimApproval = async (stage: Stage): Promise<Play> => {
  const { record, fileId } = await mdfClaim(stage, 'AD-2');
  await decide(stage.api, 'bert', record, 'check-advert', { fileId, showsPrices: false });
  return { record, verb: 'approve', body: {}, contributors: submitted, other: 'bert' };
};
export const claimRejection = async (stage: Stage): Promise<Play> => {
  const { record } = await mdfClaim(stage, 'AD-3');
  return { record, verb: 'reject', body: rejected, contributors: submitted, other: 'anna' };
};
/** Proposed by Cleo; nobody has signed it. */
export const mouSignature = async ({ api }: Stage): Promise<Play> => ({
  record: await proposeMou(api, OWN.partnerId, VENDOR),
  ...{ verb: 'sign', contributors: { proposed: 'cleo' }, other: 'anna' },
});
export const mouMilestone =
  (verb: string, body: object) =>
  async ({ api }: Stage): Promise<Play> => {
    const { mous } = await submitMilestone(api, OWN, VENDOR);
    return { record: `/v1/mous/${String(mous)}`, verb, body, contributors: submitted, other: 'bert' };
  };
/** Rejected by Bert, disputed by Paula. */
export const claimDispute = async (stage: Stage): Promise<Play> => {
  const { record } = await mdfClaim(stage, 'AD-4');
  await decide(stage.api, 'bert', record, 'reject', rejected);
  await post(stage, 'paula', `${record}/dispute`, { reason: 'It is in the plan.' });
  const body = { accepted: true, reason: 'It is.' };
  return { record, verb: 'decide-dispute', body, contributors: { rejected: 'bert' }, other: 'cleo' };
};
