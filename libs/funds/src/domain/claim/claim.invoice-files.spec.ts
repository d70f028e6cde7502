import { isRefusal } from '@channel/kernel';
import { actOf, rules, usd } from '../fund/fund.builders';
import type { MdfClaim } from './claim';
import {
  after,
  approve,
  check,
  claimAfter,
  confirmed,
  file,
  given,
  invoice,
  reviewable,
  submit,
  usedElsewhere,
} from './claim.builders';
import type { FileAnswered } from './claim.commands';
import { mdfClaimDecider as decider } from './claim.decider';
import { filesOfLine } from './claim.invoice-files';

const second = file('invoice', { fileId: 'file_second', evidenceId: 'evid_second' });
/** Two invoices, each with a file of its own. */
const two = submit({
  invoices: [invoice('1', 600_000), invoice('2', 200_000, { fileIds: ['file_second'] })],
  files: [file('invoice'), second, file('invitation')],
});
const line = (of: string, approved: number, reason: string | null = null) => ({
  ...{ line: of, approved: usd(approved), reason },
});
/** Of the second invoice the file is used elsewhere. */
const raced = [
  two,
  check(),
  ...confirmed('evid_1', 'evid_2', 'evid_invoice', 'evid_invitation'),
  usedElsewhere('evid_second'),
];
const ask = {
  type: 'AskMdfClaim',
  data: { claimId: 'mclm_1', question: 'Which invoice?', rules, act: actOf('chen', '2026-06-11') },
} as const;
const answer = (...files: readonly FileAnswered[]) =>
  ({
    type: 'AnswerMdfClaim',
    data: { claimId: 'mclm_1', answer: 'This one.', files, rules, act: actOf('paula', '2026-06-12') },
  }) as const;
const filesOf = (claim: ReturnType<typeof claimAfter>, of: string) =>
  filesOfLine(claim, of).map(({ fileId }) => fileId);

describe('the files of an invoice', () => {
  it('req:R27 EVIDENCE_ALREADY_USED: nothing of a line is approved whose file proves something else', () => {
    given(...raced)
      .when(approve())
      .thenRefused('EVIDENCE_ALREADY_USED', 'EVIDENCE_ALREADY_USED');
    const first = approve([line('1', 300_000), line('2', 0, 'Its file is of another claim.')]);
    expect(claimAfter(...raced, first).status).toBe('funding_pending');
  });
  it('come with an answer as well, to the line that they show', () => {
    const further = file('invoice', { fileId: 'file_further', evidenceId: 'evid_further' });
    const answered = [...raced, ask, answer({ ...further, line: '2' }), ...confirmed('evid_further')];
    expect(filesOf(claimAfter(...answered), '2')).toEqual(['file_second', 'file_further']);
    expect(claimAfter(...answered, approve()).status).toBe('funding_pending');
    given(...raced, ask)
      .when(answer({ ...further, line: '3' }))
      .thenRefused('INVOICE_UNKNOWN', 'INVOICE_UNKNOWN');
    // Of two invoices nobody guesses which it is; of one there is nothing to say.
    expect(filesOf(claimAfter(...raced, ask, answer(further)), '2')).toEqual(['file_second']);
    expect(filesOf(claimAfter(...reviewable(), ask, answer(further)), '1')).toEqual([
      ...['file_invoice', 'file_further'],
    ]);
  });
  it('are not known of claims from before they were named, which are approved as they were', () => {
    const before = after(...reviewable()).map((event) =>
      event.type === 'MdfClaimSubmitted'
        ? {
            ...event,
            data: { ...event.data, proofs: event.data.proofs.map(({ lines: _lines, ...proof }) => proof) },
          }
        : event,
    );
    const claim = before.reduce<MdfClaim>(decider.evolve, decider.initial);
    expect(claim.status === 'none' ? [] : filesOfLine(claim, '1')).toEqual([]);
    expect(isRefusal(decider.decide(approve(), claim))).toBe(false);
  });
});
