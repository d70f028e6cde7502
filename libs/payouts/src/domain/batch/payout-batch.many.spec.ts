import { whenPayoutBatchDraftedReserveParts } from '../../features/batch/when-payout-batch-drafted-reserve-parts/when-payout-batch-drafted-reserve-parts';
import { whenPayoutItemEndedSettleParts } from '../../features/batch/when-payout-item-ended-settle-parts/when-payout-item-ended-settle-parts';
import {
  approve,
  batchAfter,
  begun,
  cancel,
  cancellationRequested,
  draft,
  drafted,
  draftItems,
  endDraft,
  exportFile,
  freeze,
  hold,
  item,
  itemsDrafted,
  reservation,
  reserved,
  submit,
} from './payout-batch.builders';
import { payoutBatchDecider } from './payout-batch.decider';
import type { PayoutBatchEvent, PayoutItem } from './payout-batch.events';

const many = (count: number) =>
  drafted({ items: Array.from({ length: count }, (_, at) => item({ itemId: `payi_${String(at)}` })) });

describe('a batch of many payees', () => {
  it('is drafted in one event, or begun where that does not hold it', () => {
    const decide = (count: number) => payoutBatchDecider.decide(draft(many(count).data), { status: 'none' });
    expect(decide(500)).toMatchObject([{ type: 'PayoutBatchDrafted' }]);
    expect(decide(3_000)).toMatchObject([
      { type: 'PayoutBatchBegun', data: { statedIn: 'USD', begunBy: 'pers_fatima' } },
    ]);
  });

  it('in another currency is refused, with what to do, where one event does not hold it', () => {
    const inEuro = draft({ ...many(3_000).data, currency: 'EUR' });
    expect(payoutBatchDecider.decide(inEuro, { status: 'none' })).toMatchObject({
      refused: 'BATCH_TOO_LARGE',
      detail: expect.stringContaining('Name the records'),
    });
  });

  it('inv:M5 that is begun takes each payee once, and pays nobody before its end', () => {
    const [one, two] = ['payi_1', 'payi_2'].map((itemId) =>
      item({ itemId, payee: { id: itemId, code: itemId, name: itemId } }),
    ) as [PayoutItem, PayoutItem];
    const first = batchAfter(begun, itemsDrafted(0, one));
    expect(first).toMatchObject({ status: 'drafting', total: { amount: '82500' }, chunks: 1 });
    for (const command of [submit(), hold(), approve(), exportFile()])
      expect(payoutBatchDecider.decide(command, first)).toMatchObject({ refused: 'BATCH_NOT_OPEN' });

    // Who went on after a crash gathers anew.
    const again = payoutBatchDecider.decide(draftItems(one, two), first);
    expect(again).toEqual([itemsDrafted(1, two)]);
    expect(payoutBatchDecider.decide(draftItems(one), first)).toEqual([]);
    const both = batchAfter(begun, itemsDrafted(0, one), itemsDrafted(1, two));
    expect(payoutBatchDecider.decide(endDraft, both)).toMatchObject([
      {
        type: 'PayoutBatchDrafted',
        data: {
          ...{ items: [], leftOut: [], total: { amount: '165000' }, draftedBy: 'pers_fatima' },
          chunked: { chunks: 2, items: 2, leftOut: 0 },
        },
      },
    ]);
  });

  it('that is begun and finds nobody any more is cancelled, and gives nothing back', () => {
    expect(payoutBatchDecider.decide(endDraft, batchAfter(begun))).toMatchObject([
      { type: 'PayoutBatchCancelled', data: { items: [] } },
    ]);
    const stopped = batchAfter(begun, itemsDrafted(0, item()), cancellationRequested);
    const agreed = payoutBatchDecider.decide(cancel({ sides: ['approver'] }, 'pers_lars'), stopped);
    expect(agreed).toMatchObject([{ type: 'PayoutBatchCancelled', data: { items: [] } }]);
  });

  it('freezes the accounts of some payees at a time; the submission says what changed since', () => {
    const one = batchAfter(drafted(), reserved);
    const frozen = payoutBatchDecider.decide(freeze(), one);
    expect(frozen).toMatchObject([
      { type: 'PayoutAccountsFrozen', data: { accounts: [{ itemId: 'payi_1' }] } },
    ]);
    const after = batchAfter(drafted(), reserved, ...(frozen as readonly PayoutBatchEvent[]));
    expect(after).toMatchObject({ status: 'draft', items: [{ lastFour: '3000' }] });
    expect(payoutBatchDecider.decide(freeze(), after)).toEqual([]);
    expect(payoutBatchDecider.decide(submit(), after)).toMatchObject([{ data: { accounts: [] } }]);
    const moved = submit({
      account: {
        account: { cipher: 'aes-256-gcm', sealed: 'b3RoZXI=' },
        ...{ lastFour: '4000', currency: 'USD', activeFromOn: '2026-10-20' },
      },
    });
    expect(payoutBatchDecider.decide(moved, after)).toMatchObject([
      { data: { accounts: [{ lastFour: '4000' }] } },
    ]);
  });

  it('inv:M5 gives back what it held in the steps of an automation, where one event does not hold it', () => {
    const batch = batchAfter(many(5_000), cancellationRequested);
    const agreed = payoutBatchDecider.decide(cancel({ sides: ['approver'] }, 'pers_lars'), batch);
    expect(agreed).toMatchObject([{ type: 'PayoutBatchCancelled', data: { items: [], itemCount: 5_000 } }]);
    const [event] = agreed as readonly PayoutBatchEvent[];
    expect(whenPayoutItemEndedSettleParts.react(event as never)).toMatchObject([
      { do: 'send', command: { type: 'ReleaseCancelledBatch', data: { batchId: 'pbat_1' } } },
    ]);
  });

  it('inv:M5 asks its sources in steps of a hundred parts, and records each answer', () => {
    const event = many(250);
    const steps = whenPayoutBatchDraftedReserveParts
      .react(event as never)
      .flatMap((reaction) => (reaction.do === 'send' ? [reaction.command.data.shares] : []));
    expect(steps.map(({ length }) => length)).toEqual([100, 100, 50]);

    const [first = []] = steps;
    const { data, ...command } = reservation(null);
    const answers = first.map(({ itemId, part }) => ({
      ...{ itemId, source: part.source },
      refusal: itemId === 'payi_7' ? ('NOT_PAYABLE' as const) : null,
    }));
    const recorded = payoutBatchDecider.decide({ ...command, data: { ...data, answers } }, batchAfter(event));
    expect(recorded).toHaveLength(100);
    expect(recorded).toMatchObject(
      answers.map(({ itemId, refusal }) => ({
        type: refusal === null ? 'PayoutItemReserved' : 'PayoutItemRefused',
        data: { itemId },
      })),
    );
  });
});
