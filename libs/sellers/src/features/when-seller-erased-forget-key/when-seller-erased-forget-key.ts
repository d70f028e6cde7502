import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { SellerEvent } from '../../domain/seller/seller.events';
import { ForgetSellerKeyCommand } from './forget-seller-key.handler';

type AskForget = DomainCommand<'ForgetSellerKey', Readonly<{ keyId: string }>>;

/** The fact comes first, so that no crash leaves a name or an account that the log calls erased (F23). */
export const whenSellerErasedForgetKey = automation<SellerEvent, AskForget>({
  name: 'sellers.when-seller-erased-forget-key',
  streams: ['seller-'],
  on: {
    SellerErased: ({ keyId }) => [
      { do: 'send', n: 0, command: { type: 'ForgetSellerKey', data: { keyId } } },
    ],
    SellerInvited: null,
    SellerEmployerConsented: null,
    SellerConsented: null,
    SellerTaxFormRecorded: null,
    SellerRewardEarned: null,
    SellerRewardReversed: null,
    SellerRewardReserved: null,
    SellerRewardPaid: null,
    SellerRewardReleased: null,
    SellerLeft: null,
    SellerWriteOffRequested: null,
    SellerDebtWrittenOff: null,
    SellerWriteOffDeclined: null,
    SellerClosed: null,
  },
  dispatch: { ForgetSellerKey: (data, meta) => new ForgetSellerKeyCommand(data, meta) },
});
