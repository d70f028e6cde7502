import { targetOf } from './waiting-target';

const item = { about: null, partnerId: 'prtn_1' };

describe('what waits for somebody', () => {
  it('leads to the screen where it is done', () => {
    expect(targetOf({ ...item, kind: 'run_approval', record: { kind: 'reward-run', id: 'run_1' } })).toBe(
      '/runs/run_1',
    );
    expect(targetOf({ ...item, kind: 'deal_decision', record: { kind: 'deal', id: 'deal_1' } })).toBe(
      '/deals/deal_1/review',
    );
    expect(targetOf({ ...item, kind: 'deal_answer', record: { kind: 'deal', id: 'deal_1' } })).toBe(
      '/deals/deal_1',
    );
    expect(targetOf({ ...item, kind: 'price', record: { kind: 'bom', id: 'bom_1' } })).toBe('/prices/bom_1');
    expect(targetOf({ ...item, kind: 'quote_request', record: { kind: 'bom', id: 'bom_1' } })).toBe(
      '/quotes/new/bom_1',
    );
  });

  it('leads into the fund that a grant or a request belongs to', () => {
    const about = { kind: 'fund', id: 'fund_1', title: null } as const;
    expect(
      targetOf({ ...item, about, kind: 'fund_grant', record: { kind: 'fund-grant', id: 'grant_1' } }),
    ).toBe('/funds/fund_1/grants/grant_1');
    expect(
      targetOf({ ...item, about, kind: 'mdf_request', record: { kind: 'mdf-request', id: 'mdf_1' } }),
    ).toBe('/funds/fund_1/requests/mdf_1');
  });

  it('leads to the review that is to be started or decided', () =>
    expect(targetOf({ ...item, kind: 'review_decision', record: { kind: 'review', id: 'revw_1' } })).toBe(
      '/reviews/revw_1',
    ));

  it('leads to the version of a programme', () =>
    expect(
      targetOf({
        ...{ ...item, kind: 'programme_version' },
        record: { kind: 'programme-version', id: 'jpa-2023/2' },
      }),
    ).toBe('/programme/jpa-2023/versions/2'));

  it('leads the person to their own rewards, and the employer to the enrolment', () => {
    const record = { kind: 'seller', id: 'pers_priya' } as const;
    expect(targetOf({ ...item, kind: 'seller_consent', record })).toBe('/my-rewards');
    expect(targetOf({ ...item, kind: 'seller_employer_consent', record })).toBe('/sellers/pers_priya');
  });

  it('leads to what it belongs to, where it has no screen of its own', () => {
    expect(
      targetOf({
        ...{ ...item, kind: 'customer_pair', record: { kind: 'customer-pair', id: 'pair_1' } },
        about: { kind: 'deal', id: 'deal_1', title: 'Halden' },
      }),
    ).toBe('/deals/deal_1/review');
    expect(targetOf({ ...item, kind: 'flex_points', record: { kind: 'flex-entry', id: 'flex_1' } })).toBe(
      '/partners/prtn_1',
    );
  });
});
