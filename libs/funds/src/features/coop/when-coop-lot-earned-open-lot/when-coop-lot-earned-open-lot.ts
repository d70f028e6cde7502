import type { DomainCommand } from '@channel/kernel';
import { automation } from '@channel/runtime';
import type { CoopLotEarned } from '../../../domain/coop/coop.events';
import { OpenEarnedLotCommand, type EarnedLot } from './open-earned-lot.handler';

type Open = DomainCommand<'OpenEarnedLot', EarnedLot>;

/** A lot that was earned begins with its half-year, or at once where that has begun. */
export const whenCoopLotEarnedOpenLot = automation<CoopLotEarned, Open>({
  name: 'funds.when-coop-lot-earned-open-lot',
  streams: ['coop-'],
  on: {
    CoopLotEarned: ({ fundId, programmeId, partnerId, partnerCode, beginsAt: dueAt, ...lot }) => {
      const owner = { fundId, programmeId, partnerId, partnerCode };
      const { lotId, amount, useByOn, coopId, quarter } = lot;
      const purpose = `Earned with the rewards of ${quarter}`;
      return [
        {
          ...{ do: 'schedule', deadlineId: `${lotId}/begin`, dueAt },
          command: { type: 'OpenEarnedLot', data: { owner, lotId, amount, useByOn, purpose, coopId } },
        },
      ];
    },
  },
  dispatch: { OpenEarnedLot: (data, meta) => new OpenEarnedLotCommand(data, meta) },
});
