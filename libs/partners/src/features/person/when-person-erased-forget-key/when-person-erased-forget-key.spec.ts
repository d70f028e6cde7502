import { whenPersonErasedForgetKey as automation } from './when-person-erased-forget-key';

it('F23 the key of a person of a partner who is erased is forgotten, whenever it is asked', () => {
  const data = { personId: 'pers_1', partnerId: 'prtn_1', keyId: 'pers_1', erasedBy: 'pers_2', erasedAt: '' };
  const erased = { type: 'PartnerPersonErased', data } as never;
  const asked = [{ do: 'send', n: 0, command: { type: 'ForgetKey', data: { keyId: 'pers_1' } } }];
  expect([automation.react(erased), automation.react(erased)]).toEqual([asked, asked]);
});
