import { actsOn } from './grant-acts';

const none = { correction: null };

describe('acts on a grant', () => {
  it('A4: who proposed it sees the approval, which is another person’s', () => {
    expect(actsOn({ ...none, status: 'proposed' }, ['channel.lead'])).toEqual(['approve']);
    expect(actsOn({ ...none, status: 'proposed' }, ['finance.approver'])).toEqual(['approve', 'decline']);
  });
  it('is taken back by two: one asks, another approves', () => {
    expect(actsOn({ ...none, status: 'granted' }, ['finance.analyst'])).toEqual(['requestCorrection']);
    const asked = { status: 'granted', correction: {} } as const;
    expect(actsOn(asked, ['finance.approver'])).toEqual(['approveCorrection', 'declineCorrection']);
  });
  it('are none for who only reads', () =>
    expect(actsOn({ ...none, status: 'proposed' }, ['auditor', 'partner.admin'])).toEqual([]));
});
