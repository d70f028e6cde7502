import { whenPersonDisabledLeaveSeller as automation } from './when-person-disabled-leave-seller';

it('7.9 who is removed from the employer’s people leaves, whenever it is asked', () => {
  const disabled = {
    type: 'PersonDisabled',
    data: { personId: 'pers_priya', disabledBy: 'pers_paula' },
  } as never;
  const command = { type: 'LeaveSeller', data: { sellerId: 'pers_priya', speaker: 'employer' } };
  const asked = [{ do: 'send', n: 0, command }];
  expect([automation.react(disabled), automation.react(disabled)]).toEqual([asked, asked]);
});
