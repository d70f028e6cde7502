import { whenPayoutBatchDraftedReserveParts } from '../../features/batch/when-payout-batch-drafted-reserve-parts/when-payout-batch-drafted-reserve-parts';
import { batchAfter, draft, drafted, item, reservation } from './payout-batch.builders';
import { payoutBatchDecider } from './payout-batch.decider';

const many = (count: number) =>
  drafted({ items: Array.from({ length: count }, (_, at) => item({ itemId: `payi_${String(at)}` })) });

describe('a batch of many payees', () => {
  it('is refused, with what to do, where it is more than one batch records', () => {
    const decide = (count: number) => payoutBatchDecider.decide(draft(many(count).data), { status: 'none' });
    expect(decide(500)).toHaveLength(1);
    expect(decide(3_000)).toMatchObject({
      refused: 'BATCH_TOO_LARGE',
      detail: expect.stringContaining('Name the records'),
    });
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
