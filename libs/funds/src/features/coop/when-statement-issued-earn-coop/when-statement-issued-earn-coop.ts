import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { StatementIssued } from '@channel/rewards';
import { EarnCoopCommand, type EarningStatement } from './earn-coop.handler';

type Earn = DomainCommand<'EarnCoop', EarningStatement>;

/** What a quarter's statement comes to earns marketing money, where its programme says so. */
export const whenStatementIssuedEarnCoop = automation<StatementIssued, Earn>({
  name: 'funds.when-statement-issued-earn-coop',
  streams: ['statement-'],
  on: {
    StatementIssued: (data) => {
      const { programmeId, partnerId, partnerCode, quarter, statementId, number, total } = data;
      const { issuedOn, payableFromOn, payableFromAt } = data;
      const statement = {
        ...{ partnerCode, quarter, statementId, statementNumber: number, total, issuedOn },
        ...{ payableFromOn, payableFromAt },
      };
      return [
        {
          ...{ do: 'send', n: 0, lane: partnerId },
          command: { type: 'EarnCoop', data: { programmeId, partnerId, statement } },
        },
      ];
    },
  },
  dispatch: { EarnCoop: (data, meta) => new EarnCoopCommand(data, meta) },
});
