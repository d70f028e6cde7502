import { refuse } from '@channel/kernel';
import { actBy, scenario } from '@channel/testing';
import { payeeDecider, type ApprovePayeeAccount, type ProposePayeeAccount } from './payee.decider';
import type { PayeeAccountApproved, PayeeAccountProposed } from './payee.events';

const given = scenario(payeeDecider);
const proposed = (overrides: Partial<PayeeAccountProposed['data']> = {}): PayeeAccountProposed => ({
  type: 'PayeeAccountProposed',
  data: {
    partnerId: 'prtn_alder',
    account: { cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' },
    lastFour: '3000',
    currency: 'USD',
    taxStatus: 'complete',
    proposedBy: 'pers_paula',
    proposedAt: '2026-10-15T09:00:00.000Z',
    ...overrides,
  },
});
const propose = (overrides: Partial<ProposePayeeAccount['data']> = {}): ProposePayeeAccount => {
  const { proposedBy, proposedAt, ...data } = proposed().data;
  const act = actBy(proposedBy, { at: proposedAt });
  return {
    type: 'ProposePayeeAccount',
    data: { ...data, finding: null, currencies: ['EUR', 'USD'], act, ...overrides },
  };
};
const approved: PayeeAccountApproved = {
  type: 'PayeeAccountApproved',
  data: {
    partnerId: 'prtn_alder',
    lastFour: '3000',
    currency: 'USD',
    activeFromOn: '2026-10-20',
    approvedBy: 'pers_lars',
    approvedAt: '2026-10-15T10:00:00.000Z',
  },
};
const approve = (by = 'pers_lars', type: 'person' | 'automation' = 'person'): ApprovePayeeAccount => ({
  type: 'ApprovePayeeAccount',
  data: {
    partnerId: 'prtn_alder',
    activeFromOn: '2026-10-20',
    act: actBy(by, { type, at: '2026-10-15T10:00:00.000Z' }),
  },
});

describe('req:R31 bank details', () => {
  it('are proposed by the partner and approved by finance', () => {
    given().when(propose()).then(proposed());
    given(proposed()).when(approve()).then(approved);
  });
  it('are refused with what the bank would refuse', () =>
    given()
      .when(propose({ finding: refuse('BIC_REQUIRED', 'Outside SEPA.') }))
      .thenRefused('BIC_REQUIRED'));
  it('are refused in a currency that is not paid', () =>
    given()
      .when(propose({ currencies: ['EUR'] }))
      .thenRefused('CURRENCY_NOT_ALLOWED'));
  it('inv:A4 are never approved by who proposed them', () =>
    given(proposed()).when(approve('pers_paula')).thenRefused('FOUR_EYES'));
  it('are approved by a person', () =>
    given(proposed()).when(approve('pers_lars', 'automation')).thenRefused('HUMAN_REQUIRED'));
  it('wait for the tax status', () =>
    given(proposed({ taxStatus: 'missing' }))
      .when(approve())
      .thenRefused('TAX_STATUS_MISSING'));
  it('are approved once', () => {
    given().when(approve()).thenRefused('ACCOUNT_NOT_OPEN');
    given(proposed(), approved).when(approve()).thenRefused('ACCOUNT_NOT_OPEN');
  });
  it('stay as they were while new ones wait', () => {
    const state = given(proposed(), approved, proposed({ lastFour: '4300' })).state();
    expect(state).toMatchObject({ approved: { lastFour: '3000' }, proposed: { lastFour: '4300' } });
  });
});
