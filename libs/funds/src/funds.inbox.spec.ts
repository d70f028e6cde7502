import type { Notice, Waiting } from '@channel/inbox';
import { approve, funding, reject, reviewable, after as afterClaim, of } from './domain/claim/claim.builders';
import type { MdfClaimCommand } from './domain/claim/claim.commands';
import type { MdfClaimEvent } from './domain/claim/claim.events';
import {
  actOf,
  approveGrant,
  approveRequest,
  cancel,
  lot,
  propose,
  register,
  rules,
  submit,
  usd,
} from './domain/fund/fund.builders';
import type { FundEvent } from './domain/fund/fund.events';
import { after } from './domain/fund/history.builders';
import { fundsInbox } from './funds.inbox';
import { fundsNotices } from './funds.notices';
import { rowsAfter } from '@channel/testing';

type Event = FundEvent | MdfClaimEvent;
const waitingAfter = (...events: readonly Event[]): readonly Waiting[] =>
  [...rowsAfter<Waiting>(fundsInbox, events).values()].filter(({ for: whom }) => whom.length > 0);
const told = (...events: readonly Event[]): readonly Notice[] => [
  ...rowsAfter<Notice>(fundsNotices, events).values(),
];

const DECIDERS = ['vendor|channel.manager', 'vendor|channel.lead'];
const USERS = ['prtn_alder|partner.admin', 'prtn_alder|partner.finance'];

describe('case:E23 what of funds waits for whom', () => {
  it('a grant for finance, not for who proposed it, and a correction of it too', () => {
    const proposed = [propose('grant_1', 500_000)];
    expect(waitingAfter(...after(...proposed))).toMatchObject([
      {
        ...{ kind: 'fund_grant', record: 'fund-grant', recordId: 'grant_1', about: 'fund|fund_alder' },
        ...{ preparedBy: ['pers_carol'], for: ['vendor|finance.approver'] },
      },
    ]);
    expect(waitingAfter(...after(...proposed, approveGrant('grant_1')))).toEqual([]);
    expect(told(...after(...proposed, approveGrant('grant_1')))).toMatchObject([
      {
        kind: 'fund_granted',
        for: USERS,
        text: { en: 'USD 5,000.00 was granted for marketing, to be used by 2026-12-31.' },
      },
    ]);
  });

  it('a request for the channel until its decision is due, then for the partner until claims are closed', () => {
    const asked = [...lot('grant_1', 900_000), submit('mreq_1', 400_000)];
    const [waiting] = waitingAfter(...after(...asked));
    expect(waiting).toMatchObject({ kind: 'mdf_request', for: DECIDERS, preparedBy: ['pers_paula'] });
    expect(waiting?.dueAt).toMatch(/^2026-05-0[789]T/);
    const approved = after(...asked, approveRequest('mreq_1'));
    expect(waitingAfter(...approved)).toMatchObject([{ kind: 'mdf_claim_due', for: USERS, preparedBy: [] }]);
    expect(waitingAfter(...approved)[0]?.dueAt).toMatch(/^2026-07-1\dT/);
    expect(waitingAfter(...after(...asked, approveRequest('mreq_1'), register('mclm_1', 'mreq_1')))).toEqual(
      [],
    );
    expect(waitingAfter(...after(...asked, cancel('mreq_1')))).toEqual([]);
  });

  it('a claim for the channel, a rejected one for nobody, a disputed one for another lead', () => {
    expect(waitingAfter(...afterClaim(...reviewable()))).toMatchObject([
      {
        kind: 'mdf_claim',
        record: 'mdf-claim',
        recordId: of.claimId,
        for: DECIDERS,
        preparedBy: ['pers_paula'],
      },
    ]);
    expect(waitingAfter(...afterClaim(...reviewable(), approve()))).toEqual([]);
    const rejected = afterClaim(...reviewable(), reject());
    expect(waitingAfter(...rejected)).toEqual([]);
    const disputed = {
      type: 'MdfClaimDisputed',
      data: {
        ...of,
        reason: 'It was sent.',
        disputedBy: 'pers_paula',
        disputedAt: '2026-06-14T10:00:00.000Z',
      },
    } as unknown as MdfClaimEvent;
    expect(waitingAfter(...rejected, disputed)).toMatchObject([
      {
        ...{ kind: 'mdf_claim_dispute', title: 'Disputed: It was sent.', for: ['vendor|channel.lead'] },
        preparedBy: ['pers_chen', 'pers_paula'],
      },
    ]);
  });

  it('what was cut of a claim for another lead, beside the claim, until it is decided', () => {
    const less = { line: '1', approved: usd(100_000), reason: 'No drinks.' };
    const cut = [...reviewable(), approve([less]), funding()];
    const act = (by: string) => actOf(by, '2026-06-20');
    const dispute = { claimId: of.claimId, reason: 'It was agreed.', act: act('paula') };
    const decide = (accepted: boolean): MdfClaimCommand => ({
      type: 'DecideMdfDispute',
      data: { claimId: of.claimId, accepted, reason: 'So.', lines: null, rules, act: act('carol') },
    });
    const disputed: readonly MdfClaimCommand[] = [...cut, { type: 'DisputeMdfClaim', data: dispute }];
    expect(told(...afterClaim(...cut)).at(-1)?.text.en).toBe(
      'MC-1 was approved in part: USD 1,000.00, to be paid by 2026-07-27. You may dispute what was cut until 2026-07-12.',
    );
    expect(waitingAfter(...afterClaim(...disputed))).toMatchObject([
      {
        ...{ kind: 'mdf_claim_dispute', title: 'Disputed: It was agreed.', amount: usd(300_000) },
        ...{ preparedBy: ['pers_chen', 'pers_paula'], for: ['vendor|channel.lead'] },
      },
    ]);
    const decided = (accepted: boolean) => afterClaim(...disputed, decide(accepted));
    expect([true, false].map((accepted) => waitingAfter(...decided(accepted)))).toEqual([[], []]);
    expect([true, false].map((accepted) => told(...decided(accepted)).at(-1))).toMatchObject([
      {
        ...{ kind: 'mdf_claim_dispute_decided', for: USERS },
        text: {
          en: 'Your dispute of MC-1 was accepted, USD 3,000.00 more is paid once the fund has it: So.',
        },
      },
      { kind: 'mdf_claim_dispute_decided', text: { en: 'Your dispute of MC-1 was rejected: So.' } },
    ]);
  });

  it('a claim that its fund cannot pay for the lead, who is told', () => {
    const refused = afterClaim(
      ...reviewable(),
      approve(),
      funding({ code: 'FUND_INSUFFICIENT', detail: 'Too little.' }),
    );
    expect(waitingAfter(...refused)).toMatchObject([{ kind: 'mdf_claim', for: ['vendor|channel.lead'] }]);
    expect(told(...refused).at(-1)).toMatchObject({
      kind: 'mdf_claim_not_funded',
      for: ['vendor|channel.lead'],
    });
  });
});
