import type { DomainCommand } from '@channel/kernel';
import { automation, type Reaction } from '@channel/runtime';
import type {
  FundsCommitmentRefused,
  FundsCommitted,
  MdfClaimRegistrationRefused,
} from '../../../domain/fund/fund.events';
import { RecordMdfFundingCommand } from './record-mdf-funding.handler';

type Tell = DomainCommand<
  'RecordMdfFunding',
  Readonly<{ claimId: string; refusal: Readonly<{ code: string; detail: string }> | null }>
>;

const tell = (data: Tell['data']): readonly Reaction<Tell>[] => [
  { do: 'send', n: 0, lane: data.claimId, command: { type: 'RecordMdfFunding', data } },
];

/** The fund's word comes back to the claim. */
export const whenFundAnsweredTellMdfClaim = automation<
  FundsCommitted | FundsCommitmentRefused | MdfClaimRegistrationRefused,
  Tell
>({
  name: 'funds.when-fund-answered-tell-mdf-claim',
  streams: ['fund-'],
  on: {
    FundsCommitted: ({ claimId }) => tell({ claimId, refusal: null }),
    FundsCommitmentRefused: ({ claimId, code, detail }) => tell({ claimId, refusal: { code, detail } }),
    MdfClaimRegistrationRefused: ({ claimId, code, detail }) => tell({ claimId, refusal: { code, detail } }),
  },
  dispatch: { RecordMdfFunding: (data, meta) => new RecordMdfFundingCommand(data, meta) },
});
