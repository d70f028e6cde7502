import { actOf, usd } from '../fund/fund.builders';
import { balanceOf } from './mou.balance';
import {
  accept,
  active,
  after,
  confirm,
  end,
  file,
  giveBack,
  given,
  mouAfter,
  of,
  reached,
  release,
  reserve,
  settle,
  share,
  submit,
  terminate,
} from './mou.builders';
import { drawIdOf, mouIdOfDraw } from './mou.milestones';

const overdue = (key: string, at = '2026-07-01T00:00:00.000Z') =>
  ({ type: 'NoteMouMilestoneOverdue', data: { mouId: of.mouId, key, at } }) as const;
const holder = { kind: 'mdf-claim', recordId: 'mclm_1', partId: 'evid_report', partnerId: 'prtn_boreal' };

describe('req:J46 a milestone', () => {
  it('is submitted with what shows it, and its money is released when it is accepted', () => {
    expect(after(...active, ...reached('launch')).at(-1)).toMatchObject({
      type: 'MouMilestoneAccepted',
      data: { drawId: 'mou_1.launch', amount: usd(4_000), payByOn: '2026-07-16' },
    });
    expect(balanceOf(mouAfter(...active, ...reached('launch')))).toMatchObject({
      open: 6_000n,
      committed: 4_000n,
    });
  });
  it('EVIDENCE_MISSING TOO_MANY_FILES EVIDENCE_ALREADY_USED', () => {
    const files = (...named: readonly ReturnType<typeof file>[]) =>
      submit('launch', '2026-06-01', { files: named });
    given(...active)
      .when(files(file('photo')))
      .thenRefused('EVIDENCE_MISSING', 'EVIDENCE_MISSING');
    given(...active)
      .when(files(...Array.from({ length: 21 }, () => file('report'))))
      .thenRefused('TOO_MANY_FILES');
    given(...active)
      .when(files(file('report', { usedBy: { number: 'MC-1' } })))
      .thenRefused('EVIDENCE_ALREADY_USED', 'EVIDENCE_ALREADY_USED');
  });
  it('MILESTONE_UNKNOWN MILESTONE_NOT_OPEN MOU_NOT_OPEN', () => {
    given(...active)
      .when(submit('party'))
      .thenRefused('MILESTONE_UNKNOWN');
    given(...active, submit('launch'))
      .when(submit('launch'))
      .thenRefused('MILESTONE_NOT_OPEN');
    given(...active)
      .when(accept('launch'))
      .thenRefused('MILESTONE_NOT_OPEN');
    given(...active, ...reached('launch'))
      .when(giveBack('launch'))
      .thenRefused('MILESTONE_NOT_OPEN');
    given(...active, terminate())
      .when(submit('launch'))
      .thenRefused('MOU_NOT_OPEN');
    given().when(accept('launch')).thenRefused('MILESTONE_NOT_OPEN');
  });
  it('EVIDENCE_PENDING EVIDENCE_ALREADY_USED: waits for the answer about each file', () => {
    given(...active, submit('launch'))
      .when(accept('launch'))
      .thenRefused('EVIDENCE_PENDING');
    const refusal = { ...confirm('launch'), data: { ...confirm('launch').data, holder } };
    given(...active, submit('launch'), refusal)
      .when(accept('launch'))
      .thenRefused('EVIDENCE_ALREADY_USED');
  });
  it('FOUR_EYES HUMAN_REQUIRED REASON_MISSING', () => {
    const submitted = [...active, submit('launch'), confirm('launch')] as const;
    given(...submitted)
      .when(accept('launch', '2026-06-02', 'paula'))
      .thenRefused('FOUR_EYES');
    given(...submitted)
      .when(giveBack('launch', '2026-06-02', 'No.', 'paula'))
      .thenRefused('FOUR_EYES');
    given(...submitted)
      .when(giveBack('launch', '2026-06-02', ' '))
      .thenRefused('REASON_MISSING');
    const byMachine = { ...accept('launch').data, act: { ...actOf('chen'), type: 'machine' as const } };
    given(...submitted)
      .when({ type: 'AcceptMouMilestone', data: byMachine })
      .thenRefused('HUMAN_REQUIRED');
  });
  it('returned, it comes again, and an answer about the first attempt means nothing to the second', () => {
    const again = [...active, submit('launch'), giveBack('launch'), submit('launch', '2026-06-03')] as const;
    expect(after(...again).at(-1)).toMatchObject({ data: { attempt: 2 } });
    given(...again)
      .when(confirm('launch', 1))
      .thenNothing();
    expect(after(...again, confirm('launch', 2), accept('launch')).at(-1)?.type).toBe('MouMilestoneAccepted');
  });
  it('overdue once its day is over, unless it waits for a decision; late is not lost', () => {
    given(...active)
      .when(overdue('launch', '2026-06-30T23:59:59.999Z'))
      .thenNothing();
    given(...active, submit('launch'))
      .when(overdue('launch'))
      .thenNothing();
    const late = [...active, overdue('launch')] as const;
    given(...late)
      .when(overdue('launch'))
      .thenNothing();
    expect(mouAfter(...late).milestones.get('launch')).toMatchObject({ status: 'open', overdue: true });
    expect(mouAfter(...late, ...reached('launch', '2026-07-02')).milestones.get('launch')).toMatchObject({
      status: 'accepted',
      overdue: false,
    });
    const back = after(...active, submit('launch', '2026-06-30'), giveBack('launch', '2026-07-03')).slice(-2);
    expect(back.map(({ type }) => type)).toEqual(['MouMilestoneReturned', 'MouMilestoneOverdue']);
  });
  it('the last one completes the agreement, and what no milestone has goes back', () => {
    const all = [...active, ...reached('launch'), ...reached('leads')] as const;
    expect(after(...all).at(-1)).toMatchObject({ type: 'MouCompleted', data: { returned: usd(1_000) } });
    expect(balanceOf(mouAfter(...all))).toMatchObject({ open: 0n, committed: 9_000n, returned: 1_000n });
  });
  it('submitted before the end it is decided after it: released, or its money goes back', () => {
    const ended = [...active, submit('launch', '2026-12-31'), confirm('launch'), end()] as const;
    expect(balanceOf(mouAfter(...ended))).toMatchObject({ submitted: 4_000n, returned: 6_000n, open: 0n });
    const no = mouAfter(...ended, giveBack('launch', '2027-01-04'));
    expect(balanceOf(no)).toMatchObject({ submitted: 0n, returned: 10_000n });
    expect(no.milestones.get('launch')?.status).toBe('lapsed');
    const yes = mouAfter(...ended, accept('launch', '2027-01-04'));
    expect(balanceOf(yes)).toMatchObject({ committed: 4_000n, returned: 6_000n });
    expect(yes.status).toBe('expired');
  });
});

describe('inv:M5: the money of a milestone', () => {
  const accepted = [...active, ...reached('launch')] as const;
  it('is in one item, as a whole', () => {
    expect(drawIdOf('mou_1', 'launch')).toBe('mou_1.launch');
    expect(mouIdOfDraw('mou_1.launch')).toBe('mou_1');
    const paid = [
      ...accepted,
      reserve('launch', 'payi_1', 4_000),
      settle('launch', 'payi_1', 4_000),
    ] as const;
    expect(balanceOf(mouAfter(...paid))).toMatchObject({ committed: 0n, paid: 4_000n });
    given(...paid)
      .when(settle('launch', 'payi_1', 4_000))
      .thenNothing();
    given(...accepted, reserve('launch', 'payi_1', 4_000))
      .when(reserve('launch', 'payi_2', 4_000))
      .thenRefused('ALREADY_IN_PAYMENT');
    given(...accepted)
      .when(reserve('launch', 'payi_1', 3_999))
      .thenRefused('NOT_PAYABLE');
    given(...active)
      .when(reserve('launch', 'payi_1', 4_000))
      .thenRefused('NOT_PAYABLE');
    given(...accepted)
      .when(settle('launch', 'payi_1', 4_000))
      .thenRefused('NOT_PAYABLE');
  });
  it('comes back from the bank and is paid by another item', () => {
    const back = [
      ...[...accepted, reserve('launch', 'payi_1', 4_000), settle('launch', 'payi_1', 4_000)],
      release('launch', 'payi_1', 4_000, 'returned'),
    ] as const;
    expect(balanceOf(mouAfter(...back))).toMatchObject({ committed: 4_000n, paid: 0n });
    given(...back)
      .when({ type: 'ReserveMouDraw', data: share('launch', 'payi_1', 4_000) })
      .thenRefused('NOT_PAYABLE');
    expect(mouAfter(...back, reserve('launch', 'payi_2', 4_000)).milestones.get('launch')?.status).toBe(
      'in_payment',
    );
  });
});
