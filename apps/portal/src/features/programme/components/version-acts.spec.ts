import { actsOn } from './version-acts';

describe('acts on a version of a programme', () => {
  it('SD1: its author sees the approval, which is another person’s', () =>
    expect(actsOn({ status: 'submitted' }, ['programme.author'])).toEqual(['approve', 'withdraw']));
  it('are approving and returning for who approves', () =>
    expect(actsOn({ status: 'submitted' }, ['channel.lead', 'programme.approver'])).toEqual([
      'approve',
      'return',
    ]));
  it('are none for one that is in force', () =>
    expect(actsOn({ status: 'in_force' }, ['programme.author', 'programme.approver'])).toEqual([]));
});
