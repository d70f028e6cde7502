import { MarketingActivities } from '@channel/deals';
import { present } from '@channel/kernel';
import { PayableSources } from '@channel/payouts';
import {
  ApprovePayeeAccountCommand,
  ApprovePayoutBatchCommand,
  DraftPayoutBatchCommand,
  ExportPayoutBatchCommand,
  ProposePayeeAccountCommand,
  RecordPayoutResultsCommand,
  SubmitPayoutBatchCommand,
} from '@channel/payouts/commands';
import { viewOf } from '@channel/runtime';
import { accepted, refusalOf } from '@channel/testing';
import { viewerOf } from '@channel/testing/harness';
import {
  AcceptMouMilestoneCommand,
  ApproveMdfClaimCommand,
  DecideMdfDisputeCommand,
  DisputeMdfClaimCommand,
  ProposeMouCommand,
  RejectMdfClaimCommand,
  SignMouCommand,
  SubmitMdfClaimCommand,
  SubmitMouMilestoneCommand,
} from '../src/commands';
import type { SubmittedClaim } from '../src/domain/claim/claim';
import { mdfClaimDecider } from '../src/domain/claim/claim.decider';
import type { OpenFund } from '../src/domain/fund/fund';
import { balanceOf } from '../src/domain/fund/fund.balance';
import { fundDecider } from '../src/domain/fund/fund.decider';
import { balanceOf as mouBalanceOf } from '../src/domain/mou/mou.balance';
import { mouDecider } from '../src/domain/mou/mou.decider';
import { KeepMdfDraftController } from '../src/features/mdf-draft/keep-mdf-draft/keep-mdf-draft.controller';
import { MdfDraftListController } from '../src/features/mdf-draft/mdf-draft-list/mdf-draft-list.controller';
import { SubmitMdfRequestController } from '../src/features/request/submit-request/submit-request.controller';
import { mdfFollowUpIdOf } from '../src/ids';
import { fundIdOf } from '../src/index';
import { adminOf, startWorld, usd } from './world';

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.harness.close());

const claim = async (id: string): Promise<SubmittedClaim> =>
  (await world.harness.runner.load(mdfClaimDecider, id)).state as SubmittedClaim;
const fund = async (id: string): Promise<OpenFund> =>
  (await world.harness.runner.load(fundDecider, id)).state as OpenFund;
const approve = (claimId: string) =>
  world.send(new ApproveMdfClaimCommand({ claimId, lines: null }, world.harness.meta('chen')));
describe('an MDF activity', () => {
  const activity = { requestId: '', claimId: '' };
  it('inv:M4 inv:M5: from the grant to the bank and back', async () => {
    const { harness, grant, approvedRequest, reviewableClaim, send } = world;
    const fundId = await grant('prtn_alder', 600_000);
    const requestId = await approvedRequest('prtn_alder', 1_000_000);
    harness.clock.jumpTo('2026-06-10T09:00:00.000Z');
    const claimId = await reviewableClaim('prtn_alder', requestId, 'INV 2026/0042', 800_000, true);
    Object.assign(activity, { requestId, claimId });
    expect([...(await claim(claimId)).evidence.values()].every((answer) => answer === 'confirmed')).toBe(
      true,
    );
    await approve(claimId);
    expect((await claim(claimId)).status).toBe('approved');
    expect(balanceOf(await fund(fundId))).toMatchObject({
      available: 200_000n,
      approved: 0n,
      committed: 400_000n,
    });

    const account = { holder: 'Alder Integrators', iban: 'DE89370400440532013000', bic: 'COBADEFF' };
    const details = { partnerId: 'prtn_alder', ...account, currency: 'USD', taxStatus: 'complete' } as const;
    await send(new ProposePayeeAccountCommand(details, harness.meta(adminOf('prtn_alder'))));
    await send(new ApprovePayeeAccountCommand({ partnerId: 'prtn_alder' }, harness.meta('lars')));
    harness.clock.jumpTo('2026-06-16T09:00:00.000Z');
    const draft = { programmeId: 'jpa-2023', currency: 'USD', sources: [{ kind: 'mdf-claim', id: claimId }] };
    const batchId = await send(new DraftPayoutBatchCommand(draft, harness.meta('fatima')));
    expect((await claim(claimId)).status).toBe('in_payment');
    await send(new SubmitPayoutBatchCommand({ batchId }, harness.meta('fatima')));
    await send(new ApprovePayoutBatchCommand({ batchId }, harness.meta('lars')));
    await send(new ExportPayoutBatchCommand({ batchId }, harness.meta('fatima')));
    const { number } = present(
      (await harness.sql.query<{ number: string }>(`select number from ${viewOf('payouts.batch-list')}`))[0],
    );
    const results = [{ endToEndId: `${number}-0001`, status: 'paid', reason: '' }] as const;
    await send(new RecordPayoutResultsCommand({ batchId, results }, harness.meta('fatima')));
    expect((await claim(claimId)).status).toBe('paid');
    expect(balanceOf(await fund(fundId))).toMatchObject({ committed: 0n, paid: 400_000n });
    const back = [{ ...results[0], status: 'returned', reason: 'AC04' }] as const;
    await send(new RecordPayoutResultsCommand({ batchId, results: back }, harness.meta('fatima')));
    expect((await claim(claimId)).status).toBe('approved');
    expect(balanceOf(await fund(fundId))).toMatchObject({ committed: 400_000n, paid: 0n });
    const open = await harness
      .get(PayableSources)
      .payable({ programmeId: 'jpa-2023', currency: 'USD', now: harness.clock.now() });
    expect(open).toMatchObject([{ source: { kind: 'mdf-claim', id: claimId }, amount: usd(400_000) }]);
  }, 60_000);

  it('X1: is named as its cause by the partner whose it is, and by nobody else', async () => {
    const named = world.harness.get(MarketingActivities);
    const own = {
      activityId: activity.requestId,
      ...{ programmeId: 'jpa-2023', partnerId: 'prtn_alder' },
    };
    expect(await named.known(own)).toBe(true);
    expect(await named.known({ ...own, partnerId: 'prtn_boreal' })).toBe(false);
    expect(await named.known({ ...own, activityId: 'mreq_other' })).toBe(false);
  });

  it('req:J46 inv:M5: a milestone of an agreement is paid in the same item, and shown by files that show nothing else', async () => {
    const { harness, send, file } = world;
    const paula = () => harness.meta(adminOf('prtn_alder'));
    const milestone = (key: string, dueOn: string) => ({
      ...{ key, title: `Reach ${key}`, dueOn, amount: usd(40_000), proofs: ['report'] },
    });
    const terms = {
      ...{ objectives: ['A practice'], areas: ['switching'], endsOn: '2026-09-30', total: usd(100_000) },
      accounting: 'reduction-of-revenue' as const,
      milestones: [milestone('launch', '2026-06-30'), milestone('leads', '2026-08-31')],
    };
    const mouId = await send(new ProposeMouCommand({ partnerId: 'prtn_alder', terms }, harness.meta('chen')));
    await send(new SignMouCommand({ mouId, party: 'partner' }, paula()));
    await send(new SignMouCommand({ mouId, party: 'vendor' }, harness.meta('carol')));
    const submit = async (text: string) => {
      const proofs = [{ proof: 'report', fileId: await file('prtn_alder', text) }];
      return new SubmitMouMilestoneCommand({ mouId, key: 'launch', note: null, proofs }, paula());
    };
    // The same bytes as a proof of the claim above.
    const again = `invoice prtn_alder ${activity.requestId} INV 2026/0042`;
    expect(await refusalOf(harness.commands.execute(await submit(again)))).toBe('EVIDENCE_ALREADY_USED');
    await send(await submit('report of the launch'));
    const drawId = `${mouId}.launch`;
    const source = { kind: 'mou-draw', id: drawId };
    await send(new AcceptMouMilestoneCommand({ mouId, key: 'launch' }, harness.meta('chen')));
    const draft = { programmeId: 'jpa-2023', currency: 'USD', sources: [source] };
    const batchId = await send(new DraftPayoutBatchCommand(draft, harness.meta('fatima')));
    await send(new SubmitPayoutBatchCommand({ batchId }, harness.meta('fatima')));
    await send(new ApprovePayoutBatchCommand({ batchId }, harness.meta('lars')));
    await send(new ExportPayoutBatchCommand({ batchId }, harness.meta('fatima')));
    const [batch] = await harness.sql.query<{ number: string }>(
      `select number from ${viewOf('payouts.batch-list')} where key = $1`,
      [batchId],
    );
    const results = [{ endToEndId: `${present(batch).number}-0001`, status: 'paid', reason: '' }] as const;
    await send(new RecordPayoutResultsCommand({ batchId, results }, harness.meta('fatima')));
    const agreement = async () => {
      const { state } = await harness.runner.load(mouDecider, mouId);
      if (state.status === 'none') throw new Error('No agreement.');
      return state;
    };
    expect((await agreement()).milestones.get('launch')?.status).toBe('paid');
    expect((await claim(activity.claimId)).status).toBe('paid');

    harness.clock.jumpTo('2026-09-01T00:00:00.000Z');
    await harness.settled();
    expect((await agreement()).milestones.get('leads')).toMatchObject({ status: 'open', overdue: true });
    const [row] = await harness.sql.query(`select overdue, paid from ${viewOf('funds.mou-list')}`);
    expect(row).toEqual({ overdue: 1, paid: usd(40_000) });
    harness.clock.jumpTo('2026-10-01T00:00:00.000Z');
    await harness.settled();
    expect(await agreement()).toMatchObject({ status: 'expired', endedOn: '2026-09-30' });
    expect(mouBalanceOf(await agreement())).toMatchObject({ open: 0n, paid: 40_000n, returned: 60_000n });
    const rows = await harness.sql.query(
      `select milestone, status from ${viewOf('funds.mou-milestone-list')} order by milestone`,
    );
    expect(rows).toEqual([
      { milestone: 'launch', status: 'paid' },
      { milestone: 'leads', status: 'lapsed' },
    ]);
  }, 60_000);
});

describe('what only streams decide', () => {
  let other: Awaited<ReturnType<typeof startWorld>>;
  const requests = { alder: '', boreal: '', last: '', never: '', cut: '' };
  beforeAll(async () => {
    other = await startWorld();
    const { harness, grant, approvedRequest } = other;
    await grant('prtn_alder', 300_000, '2026-08-31');
    await grant('prtn_boreal', 200_000);
    requests.alder = await approvedRequest('prtn_alder', 200_000);
    requests.boreal = await approvedRequest('prtn_boreal', 200_000);
    requests.cut = await approvedRequest('prtn_boreal', 200_000);
    requests.last = await approvedRequest('prtn_alder', 20_000);
    requests.never = await approvedRequest('prtn_alder', 100_000);
    harness.clock.jumpTo('2026-06-10T09:00:00.000Z');
  }, 60_000);
  afterAll(() => other.harness.close());
  const claimed = async (id: string): Promise<SubmittedClaim> =>
    (await other.harness.runner.load(mdfClaimDecider, id)).state as SubmittedClaim;
  const approveIn = (claimId: string) =>
    new ApproveMdfClaimCommand({ claimId, lines: null }, other.harness.meta('chen'));
  const balance = async (partnerId: string) =>
    balanceOf(
      (await other.harness.runner.load(fundDecider, fundIdOf('jpa-2023', partnerId))).state as OpenFund,
    );

  it('INVOICE_ALREADY_CLAIMED: an invoice is claimed once, by whomever and however it is spelt', async () => {
    const { harness, claimOf, checkAdverts, reviewableClaim, send } = other;
    // Ready to be sent, so that neither is known when the other is decided.
    const asked = [
      await claimOf('prtn_alder', requests.alder, 'INV 2026/0042', 100_000),
      await claimOf('prtn_boreal', requests.boreal, 'inv-2026-0042', 100_000),
    ];
    const sent = await Promise.all(asked.map((command) => accepted(harness.commands.execute(command))));
    const ids = sent.map(({ id }) => id);
    await harness.settled();
    for (const id of ids) await checkAdverts(id);
    const answers = await Promise.all(
      ids.map(async (id) => {
        const { lines, evidence } = await claimed(id);
        return evidence.get(present(lines[0]).evidenceId);
      }),
    );
    expect(answers.filter((answer) => answer === 'confirmed')).toHaveLength(1);
    const [winner, loser] = answers[0] === 'confirmed' ? ids : [...ids].reverse();
    expect(answers.find((answer) => answer !== 'confirmed')).toMatchObject({
      ...{ kind: 'mdf-claim', recordId: winner },
    });
    expect(await refusalOf(harness.commands.execute(approveIn(present(loser))))).toBe(
      'INVOICE_ALREADY_CLAIMED',
    );
    const again = () => claimOf('prtn_boreal', requests.boreal, 'INV20260042', 100_000);
    expect(await refusalOf(harness.commands.execute(await again()))).toBe('INVOICE_ALREADY_CLAIMED');
    const no = { reason: 'Not ours.', rule: 'mdf.activityTypes' } as const;
    await send(new RejectMdfClaimCommand({ claimId: present(winner), ...no }, harness.meta('chen')));
    await send(new RejectMdfClaimCommand({ claimId: present(loser), ...no }, harness.meta('chen')));
    // Rejected, it is free again, for whoever claims it next.
    const next = await reviewableClaim('prtn_boreal', requests.boreal, 'INV20260042', 100_000);
    await send(approveIn(next));
    expect((await claimed(next)).status).toBe('approved');
  }, 60_000);

  it('req:R27: each invoice has a file of its own, which need not stand among the proofs', async () => {
    const { harness, claimOf, file, invoice, send } = other;
    const { data, meta } = await claimOf('prtn_alder', requests.alder, 'TWO-1', 20_000);
    const own = await file('prtn_alder', 'the second invoice');
    const claim = (fileIds: readonly string[]) => {
      const [first] = data.proofs;
      const one = { ...invoice('TWO-1', 20_000), fileIds: [present(first).fileId] };
      return new SubmitMdfClaimCommand(
        { ...data, invoices: [one, { ...invoice('TWO-2', 10_000), fileIds }] },
        meta,
      );
    };
    expect(await refusalOf(harness.commands.execute(claim([])))).toBe('PROOF_MISSING');
    expect(await refusalOf(harness.commands.execute(claim(['file_other'])))).toBe('FILE_UNKNOWN');
    const claimId = await send(claim([own]));
    const { proofs } = await claimed(claimId);
    expect(proofs.map(({ proof, lines }) => [proof, lines])).toEqual([
      ['invoice', ['1']],
      ['invitation', undefined],
      ['attendee-list', undefined],
      ['invoice', ['2']],
    ]);
    const no = { reason: 'Not ours.', rule: 'mdf.activityTypes' } as const;
    await send(new RejectMdfClaimCommand({ claimId, ...no }, harness.meta('chen')));
  }, 60_000);

  it('inv:M4 inv:M5 inv:M11: what was cut is disputed, granted by another, and funded once as a claim of its own', async () => {
    const { harness, reviewableClaim, send } = other;
    const { committed } = await balance('prtn_boreal');
    const claimId = await reviewableClaim('prtn_boreal', requests.cut, 'CUT-1', 200_000, true);
    const less = [{ line: '1', approved: usd(60_000), reason: 'The drinks are not paid.' }];
    await send(new ApproveMdfClaimCommand({ claimId, lines: less }, harness.meta('chen')));
    // The last of its request: what was cut is free again.
    expect(await balance('prtn_boreal')).toMatchObject({
      committed: committed + 60_000n,
      available: 40_000n,
    });

    const dispute = { claimId, reason: 'They were agreed.' };
    await send(new DisputeMdfClaimCommand(dispute, harness.meta(adminOf('prtn_boreal'))));
    const decision = { claimId, accepted: true, reason: 'They were.', lines: null };
    expect(
      await refusalOf(harness.commands.execute(new DecideMdfDisputeCommand(decision, harness.meta('chen')))),
    ).toBe('FOUR_EYES');
    await send(new DecideMdfDisputeCommand(decision, harness.meta('carol')));
    const followUp = await claimed(mdfFollowUpIdOf(claimId));
    expect(followUp).toMatchObject({ status: 'approved', follows: { claimId }, claimed: 40_000n });
    expect(followUp.of.number).toMatch(/^MC-2026-\d{6}$/);
    expect((await claimed(claimId)).status).toBe('partly_approved');
    expect(await balance('prtn_boreal')).toMatchObject({ committed: committed + 100_000n, available: 0n });
    const open = await harness
      .get(PayableSources)
      .payable({ programmeId: 'jpa-2023', currency: 'USD', now: harness.clock.now() });
    expect(
      open.filter(({ source }) => [claimId, mdfFollowUpIdOf(claimId)].includes(source.id)),
    ).toMatchObject([{ amount: usd(60_000) }, { amount: usd(40_000) }]);
  }, 60_000);

  it('inv:M4 FUND_INSUFFICIENT: two claims on the last 100.00 at once, exactly one is funded', async () => {
    const { harness, reviewableClaim } = other;
    const ids = [
      await reviewableClaim('prtn_alder', requests.last, 'LAST-1', 20_000),
      await reviewableClaim('prtn_alder', requests.last, 'LAST-2', 20_000),
    ];
    await Promise.all(ids.map((id) => harness.commands.execute(approveIn(id))));
    await harness.settled();
    const claims = await Promise.all(ids.map(claimed));
    expect(claims.map(({ status }) => status).sort()).toEqual(['approved', 'in_review']);
    expect(claims.find(({ status }) => status === 'in_review')?.funding).toMatchObject({
      code: 'FUND_INSUFFICIENT',
    });
    expect(await balance('prtn_alder')).toMatchObject({ committed: 10_000n });
  }, 60_000);

  it('7.6: what is not claimed expires by its deadline, what is free lapses with its lot, and somebody is told', async () => {
    const { harness } = other;
    expect(await balance('prtn_alder')).toMatchObject({ approved: 150_000n });
    harness.clock.jumpTo('2026-07-16T00:00:00.000Z');
    await harness.settled();
    expect(await balance('prtn_alder')).toMatchObject({ approved: 0n, available: 290_000n });
    for (const day of ['2026-08-01', '2026-08-24', '2026-09-01']) {
      harness.clock.jumpTo(`${day}T00:00:00.000Z`);
      await harness.settled();
    }
    expect(await balance('prtn_alder')).toMatchObject({
      available: 0n,
      expired: 290_000n,
      committed: 10_000n,
    });
    const { events } = await harness.runner.load(fundDecider, fundIdOf('jpa-2023', 'prtn_alder'));
    expect(events.filter(({ type }) => type === 'FundLotEnding').map(({ data }) => data.notedOn)).toEqual([
      '2026-07-02',
      '2026-08-01',
      '2026-08-24',
    ]);
    expect(events.filter(({ type }) => type === 'MdfRequestExpired')).toHaveLength(2);
    const [row] = await harness.sql.query<{ expired: unknown; available: unknown }>(
      `select expired, available from ${viewOf('funds.fund-list')} where "partnerId" = 'prtn_alder'`,
    );
    expect(row).toEqual({ expired: usd(290_000), available: usd(0) });
  }, 60_000);
});

describe('a draft of a request or a claim', () => {
  const of = { kind: 'request', plan: { activityType: 'event', goals: 'Leads.' } } as const;
  const plan = {
    ...{ ...of.plan, expectedLeads: 20, startsOn: '2026-11-20', endsOn: '2026-11-21', budget: usd(2_000) },
    ...{ partnerContactId: 'pers_bea', vendorContactId: 'pers_chen' },
  };
  const viewer = (partnerId: string) => viewerOf(partnerId, 'partner', 'partner.admin');
  const rowsOf = async (partnerId: string) => {
    const list = world.harness.get(MdfDraftListController);
    return (await list.list(undefined, undefined, viewer(partnerId))).data;
  };

  it('X1: is kept as far as it goes, for its organisation alone, and no fact', async () => {
    const { harness } = world;
    const bea = harness.meta(adminOf('prtn_boreal'));
    await harness.get(KeepMdfDraftController).draft(of, bea);
    expect(await rowsOf('prtn_boreal')).toMatchObject([{ status: 'draft', kind: 'request', plan: of.plan }]);
    expect(await rowsOf('prtn_alder')).toEqual([]);
    expect((await fund(fundIdOf('jpa-2023', 'prtn_boreal'))).status).toBe('none');
  });

  it('ends with its submission, and stays where that is refused', async () => {
    const { harness } = world;
    const [row] = await rowsOf('prtn_boreal');
    const submit = async () => {
      const body = { ...plan, partnerId: 'prtn_boreal', draftId: present(row).id };
      const meta = harness.meta(adminOf('prtn_boreal'));
      const answered = await harness.get(SubmitMdfRequestController).submit(body, meta);
      return 'refusal' in answered ? answered.refusal.refused : 'accepted';
    };
    expect(await submit()).toBe('FUND_INSUFFICIENT');
    expect(await rowsOf('prtn_boreal')).toHaveLength(1);
    await world.grant('prtn_boreal', 1_000);
    expect(await submit()).toBe('accepted');
    expect(await rowsOf('prtn_boreal')).toEqual([]);
  });
});
