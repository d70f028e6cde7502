import { jpa2023 } from '@channel/programs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide, earnPoints, posOf, upload } from '../matrix-acts';
import { grantCredits } from '../matrix-credits';
import { BANK, FOREIGN, OWN } from '../matrix-sides';
import { proveConcept } from '../matrix-standing';
import { request } from '../matrix-world';
import {
  advertCheck,
  claimApproval,
  claimDispute,
  claimRejection,
  fundCorrection,
  fundGrant,
  mdfRequest,
  mouMilestone,
  mouSignature,
  rejected,
} from './plays-of-funds';
import { qualificationAssessment, qualificationDecision } from './plays-of-qualifications';
import { sellerWriteOff } from './plays-of-sellers';
import { get, post, type Play, type Stage } from './stage';

const SAMPLES = join(__dirname, '..', '..', '..', '..', 'samples');
const PROGRAMME = jpa2023.programmeId;
const idOf = (body: Record<string, unknown>): string => String(body.id);

/** Drafted by Anna, submitted by Cleo, sent back, submitted again by Dora. */
const programmeVersion = async (stage: Stage): Promise<Play> => {
  const definition = { ...jpa2023, effectiveFrom: '2027-04-01' };
  const versions = `/v1/programs/${PROGRAMME}/versions`;
  const { version } = await post(stage, 'anna', versions, { definition });
  const record = `${versions}/${String(version)}`;
  await decide(stage.api, 'cleo', record, 'submit');
  await decide(stage.api, 'emil', record, 'return', { reason: 'Look at the caps again.' });
  await decide(stage.api, 'dora', record, 'submit');
  const contributors = { drafted: 'anna', 'submitted before a return': 'cleo', submitted: 'dora' } as const;
  return { record, verb: 'approve', contributors, other: 'emil' };
};

const standingCorrection = async (stage: Stage): Promise<Play> => {
  const partner = `/v1/partners/${OWN.partnerId}`;
  const fact = { kind: 'specialisation', what: 'security', firstOn: '2026-09-08' };
  const evident = { reason: 'Certificate found.', evidence: 'Certificate 4711' };
  const { correctionId } = await post(stage, 'anna', `${partner}/prepare-correction`, {
    ...fact,
    ...evident,
  });
  const verb = `corrections/${String(correctionId)}/approve`;
  return { record: partner, verb, contributors: { prepared: 'anna' }, other: 'bert' };
};

/** Who asks for a price is of another organisation, and has no right to decide. */
const bomPrice =
  (verb: 'approve-price' | 'decline-price', customer: string) =>
  async (stage: Stage): Promise<Play> => {
    const deal = await post(stage, 'priya', '/v1/deals', request(customer, OWN.distributorId, '1650000'));
    await stage.api.settled();
    await decide(stage.api, 'fynn', `/v1/deals/${idOf(deal)}`, 'approve', { dealType: 'new-opportunity' });
    const requestedNetUnit = { amount: '700000', currency: 'USD' };
    const lines = [{ line: '1', sku: 'EX4100-48P', quantity: 2, requestedNetUnit }];
    const bom = await post(stage, 'priya', `/v1/deals/${idOf(deal)}/boms`, { lines });
    await stage.api.settled();
    const body = { reason: 'A project of three years.' };
    const record = `/v1/boms/${idOf(bom)}`;
    return { record, verb, body, contributors: { submitted: 'priya' }, other: 'anna' };
  };

const payeeAccount = async (stage: Stage): Promise<Play> => {
  const record = `/v1/payees/${OWN.partnerId}`;
  await post(stage, 'paula', `${record}/propose-account`, { holder: 'Alder Integrators', ...BANK });
  return { record, verb: 'approve-account', contributors: { proposed: 'paula' }, other: 'anna' };
};

const flexEntry = async (
  { api }: Stage,
  reference: string,
): Promise<Readonly<{ account: string; entry: string }>> => {
  const { 'flex-accounts': account = '', entries = '' } = await earnPoints(
    api,
    { ...OWN, admin: 'anna' },
    reference,
  );
  return { account: `/v1/flex-accounts/${account}`, entry: `entries/${entries}` };
};
const flexPoints = async (stage: Stage): Promise<Play> => {
  const { account, entry } = await flexEntry(stage, 'Case study of Halden');
  return { record: account, verb: `${entry}/approve`, contributors: { proposed: 'anna' }, other: 'bert' };
};
const flexReversal =
  (verb: 'approve-reversal' | 'decline-reversal', reference: string) =>
  async (stage: Stage): Promise<Play> => {
    const { account, entry } = await flexEntry(stage, reference);
    await decide(stage.api, 'cleo', account, `${entry}/approve`);
    const body = { reason: 'The customer withdrew it.' };
    await decide(stage.api, 'bert', account, `${entry}/request-reversal`, body);
    const contributors = { asked: 'bert' } as const;
    const play = { record: account, verb: `${entry}/${verb}`, contributors, other: 'emil' } as const;
    return verb === 'decline-reversal' ? { ...play, body } : play;
  };

const creditCorrection =
  (verb: 'approve-correction' | 'decline-correction', reference: string) =>
  async ({ api }: Stage): Promise<Play> => {
    const lot = await grantCredits(api, OWN, reference, 'anna');
    const record = `/v1/credit-lots/${String(lot['credit-lots'])}`;
    const reason = 'Counted twice.';
    await decide(api, 'bert', record, 'request-correction', { quantity: 2, reason });
    const play = { record, verb, contributors: { asked: 'bert' }, other: 'emil' } as const;
    return verb === 'decline-correction' ? { ...play, body: { reason } } : play;
  };

/** Uploaded by Anna, confirmed by Bert. */
const fxTable = async (stage: Stage): Promise<Play> => {
  const content = readFileSync(join(SAMPLES, 'fx-2026.csv'), 'utf8');
  await upload(stage.api, 'anna', 'fx_table', content, 'bert');
  const { data } = await get(stage, '/v1/fx-tables');
  const [table] = data as unknown as { id: string }[];
  const record = `/v1/fx-tables/${String(table?.id)}`;
  const contributors = { uploaded: 'anna', confirmed: 'bert' } as const;
  return { record, verb: 'approve', body: {}, contributors, other: 'cleo' };
};

const OF_THE_RUN: Play['contributors'] = {
  ...{ calculated: 'anna', 'left one out': 'bert', 'submitted before a return': 'cleo', submitted: 'dora' },
};
/** Calculated by Anna, a partner left out by Bert, submitted by Cleo, sent back, submitted again by Dora. */
const rewardRun = async (stage: Stage): Promise<Play> => {
  const { own, foreign } = stage.numbers;
  await upload(stage.api, OWN.seller, 'pos', posOf('DIST-001', 'INV-88120', OWN, own));
  await upload(stage.api, FOREIGN.seller, 'pos', posOf('DIST-002', 'INV-99871', FOREIGN, foreign));
  await stage.api.jump('2026-10-15T09:00:00Z');
  const run = await post(stage, 'anna', '/v1/reward-runs', { programmeId: PROGRAMME, quarter: '2026-Q3' });
  await stage.api.settled();
  const record = `/v1/reward-runs/${idOf(run)}`;
  const leftOut = { partnerId: FOREIGN.partnerId, reason: 'Its contract is disputed.' };
  await decide(stage.api, 'bert', record, 'exclude', leftOut);
  await decide(stage.api, 'cleo', record, 'submit');
  await decide(stage.api, 'emil', record, 'return', { reason: 'Why is one left out?' });
  await decide(stage.api, 'dora', record, 'submit');
  return { record, verb: 'approve', contributors: OF_THE_RUN, other: 'emil' };
};
const periodLock = async (stage: Stage): Promise<Play> => {
  await stage.api.settled();
  return {
    record: `/v1/periods/${PROGRAMME}-2026-Q3`,
    verb: 'lock',
    contributors: OF_THE_RUN,
    other: 'emil',
  };
};

const paymentRecord = '/v1/payout-batches';
type Batch = Readonly<{ id: string; items: readonly Readonly<{ itemId: string }>[] }>;
const batch = async (stage: Stage): Promise<Readonly<{ record: string; item: string }>> => {
  const { data } = await get(stage, paymentRecord);
  const { id } = (data as unknown as readonly Batch[])[0] ?? { id: '' };
  const { items } = await get(stage, `${paymentRecord}/${id}`);
  const [item] = items as unknown as Batch['items'];
  return { record: `${paymentRecord}/${id}`, item: `items/${String(item?.itemId)}` };
};

/** Drafted by Anna, an item held by Bert and, for another reason, by Cleo. */
const itemRelease = async (stage: Stage): Promise<Play> => {
  const { data } = await get(stage, '/v1/statements');
  const [statement] = data as unknown as { id: string }[];
  await decide(stage.api, OWN.admin, `/v1/statements/${String(statement?.id)}`, 'accept');
  await stage.api.jump('2026-10-20T09:00:00Z');
  await post(stage, 'anna', paymentRecord, { programmeId: PROGRAMME, currency: 'USD' });
  await stage.api.settled();
  const { record, item } = await batch(stage);
  await post(stage, 'bert', `${record}/${item}/hold`, { reason: 'A lien.' });
  await post(stage, 'cleo', `${record}/${item}/hold`, { reason: 'A lien, and a question.' });
  const contributors = { held: 'bert', 'held for another reason': 'cleo' } as const;
  return { record, verb: `${item}/release`, body: { reason: 'Settled.' }, contributors, other: 'dora' };
};
/** The batch of before, submitted by Emil. */
const payoutBatch = async (stage: Stage): Promise<Play> => {
  const { record } = await batch(stage);
  await decide(stage.api, 'emil', record, 'submit');
  const held = { held: 'bert', 'held for another reason': 'cleo', released: 'dora' } as const;
  const contributors = { drafted: 'anna', ...held, submitted: 'emil' } as const;
  return { record, verb: 'approve', contributors, other: 'fynn' };
};
const batchCancellation = async (stage: Stage): Promise<Play> => {
  const { record } = await batch(stage);
  const body = { reason: 'The bank is closed.' };
  await decide(stage.api, 'anna', record, 'cancel', body);
  return { record, verb: 'cancel', body, contributors: { asked: 'anna' }, other: 'bert' };
};

/** Submitted by Anna, returned, submitted again by Emil. */
const proofOfConcept = async ({ api }: Stage): Promise<Play> => {
  const submit = (admin: string) => proveConcept(api, { ...OWN, admin }, 'Report of Larkspur');
  const record = `/v1/proofs-of-concept/${String((await submit('anna'))['proofs-of-concept'])}`;
  await decide(api, 'bert', record, 'return', { reason: 'No customer is named.' });
  await submit('emil');
  const contributors = { 'submitted before a return': 'anna', submitted: 'emil' } as const;
  return { record, verb: 'accept', contributors, other: 'cleo' };
};
/** Asked for by Anna, started by Cleo and again by Dora. */
const review = async (stage: Stage): Promise<Play> => {
  const asked = { partnerId: OWN.partnerId, reason: 'Two of its specialists left.' };
  const record = `/v1/reviews/${idOf(await post(stage, 'anna', '/v1/reviews', asked))}`;
  await decide(stage.api, 'cleo', record, 'start');
  await decide(stage.api, 'dora', record, 'start');
  const body = { level: 'elite-plus', reason: 'They are replaced.' };
  const contributors = { started: 'cleo', 'started again': 'dora' } as const;
  return { record, verb: 'decide', body, contributors, other: 'bert' };
};
const founded = { reason: 'The letter says so.', evidence: 'Letter 4711' };
/** Of a quarter that is issued by now. */
const dealCorrection = async (stage: Stage): Promise<Play> => {
  const { data } = await get(stage, `/v1/deals?number=${stage.numbers.own}`);
  const [deal] = data as unknown as { id: string }[];
  const record = `/v1/deals/${String(deal?.id)}`;
  const wonDay = { wonOn: '2026-09-09', ...founded };
  const { correctionId } = await post(stage, 'anna', `${record}/correct-won-day`, wonDay);
  const verb = `corrections/${String(correctionId)}/approve`;
  return { record, verb, contributors: { prepared: 'anna' }, other: 'bert' };
};
const lineCorrection = async (stage: Stage): Promise<Play> => {
  const { data } = await get(stage, '/v1/shipment-lines?invoiceNo=INV-88120');
  const [line] = data as unknown as { id: string }[];
  const record = `/v1/shipment-lines/${String(line?.id)}`;
  const { correctionId } = await post(stage, 'cleo', `${record}/correct-match`, founded);
  const verb = `corrections/${String(correctionId)}/approve`;
  return { record, verb, contributors: { prepared: 'cleo' }, other: 'dora' };
};

/** Of the statement that the run of before has issued. */
const adjustment = async (stage: Stage): Promise<Play> => {
  const { data } = await get(stage, '/v1/statements');
  const [statement] = data as unknown as { id: string }[];
  const { data: lines } = await get(stage, `/v1/statements/${String(statement?.id)}/lines`);
  const [line] = lines as unknown as { rewardLineId: string }[];
  const prepared = await post(stage, 'anna', '/v1/adjustments', {
    ...{ rewardLineId: line?.rewardLineId, reasonCode: 'goodwill', ...founded },
    amount: { amount: '2500', currency: 'USD' },
  });
  const record = `/v1/adjustments/${idOf(prepared)}`;
  return { record, verb: 'approve', contributors: { prepared: 'anna' }, other: 'bert' };
};

/** Each operation that may refuse with FOUR_EYES, in the order in which they are played. */
export const PLAYS: Readonly<Record<string, (stage: Stage) => Promise<Play>>> = {
  approveProgrammeVersion: programmeVersion,
  approveStandingCorrection: standingCorrection,
  approveBomPrice: bomPrice('approve-price', 'Larkspur'),
  declineBomPrice: bomPrice('decline-price', 'Marrow'),
  approvePayeeAccount: payeeAccount,
  approveFlexPoints: flexPoints,
  approveFlexReversal: flexReversal('approve-reversal', 'Case study of Quernstone'),
  declineFlexReversal: flexReversal('decline-reversal', 'Case study of Marlow'),
  approveCreditCorrection: creditCorrection('approve-correction', 'Care Plus of Halden'),
  declineCreditCorrection: creditCorrection('decline-correction', 'Care Plus of Marlow'),
  acceptProofOfConcept: proofOfConcept,
  decideReview: review,
  approveFundGrant: fundGrant,
  approveFundCorrection: fundCorrection,
  rejectMdfRequest: mdfRequest('reject', rejected),
  approveMdfRequest: mdfRequest('approve', {}),
  signMou: mouSignature,
  acceptMouMilestone: mouMilestone('accept-milestone', { key: 'launch' }),
  returnMouMilestone: mouMilestone('return-milestone', { key: 'launch', reason: 'No names.' }),
  approveFxTable: fxTable,
  approveRewardRun: rewardRun,
  lockPeriod: periodLock,
  approveAdjustment: adjustment,
  releasePayoutItem: itemRelease,
  approvePayoutBatch: payoutBatch,
  cancelPayoutBatch: batchCancellation,
  checkMdfAdvert: advertCheck,
  approveMdfClaim: claimApproval,
  rejectMdfClaim: claimRejection,
  decideMdfDispute: claimDispute,
  approveDealCorrection: dealCorrection,
  approveLineCorrection: lineCorrection,
  approveSellerWriteOff: sellerWriteOff,
  assessQualification: qualificationAssessment,
  // Last: a year passes.
  decideQualification: qualificationDecision,
};
