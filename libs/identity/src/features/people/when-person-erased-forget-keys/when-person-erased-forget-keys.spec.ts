import { whenPersonErasedForgetKeys as automation } from './when-person-erased-forget-keys';

it('F23 the keys of somebody who is erased are forgotten, and what they signed in with', () => {
  const erased = {
    type: 'PersonErased',
    data: { personId: 'pers_priya', keyIds: ['invt_1'], erasedBy: 'pers_paula' },
  };
  expect(automation.react(erased as never)).toEqual([
    {
      ...{ do: 'send', n: 0 },
      command: { type: 'ForgetKeys', data: { personId: 'pers_priya', keyIds: ['invt_1'] } },
    },
  ]);
});
