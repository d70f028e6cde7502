import { of } from '../../domain/seller/seller.builders';
import { whenSellerErasedForgetKey as automation } from './when-seller-erased-forget-key';

it('F23 the key of a salesperson who is erased is forgotten, whenever it is asked', () => {
  const erased = {
    type: 'SellerErased',
    data: { ...of, keyId: 'skey_1', erasedBy: 'x', erasedAt: '' },
  } as never;
  const asked = [{ do: 'send', n: 0, command: { type: 'ForgetSellerKey', data: { keyId: 'skey_1' } } }];
  expect([automation.react(erased), automation.react(erased)]).toEqual([asked, asked]);
});
