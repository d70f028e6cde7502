import {
  decidedBy,
  mayReserve,
  maySettle,
  parseMoney,
  refuse,
  releaseOf,
  unlisted,
  type Decider,
  type Decision,
  type Held,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { evolve, initial, owedOf, transferIn, type Holding, type Transfer } from './holding';
import type {
  ReleaseTitleTransfer,
  ReportTitleTransfer,
  ReserveTitleTransfer,
  SettleTitleTransfer,
  TitleTransferCommand,
} from './holding.commands';
import type { TitleTransferCharged, TitleTransferEvent } from './holding.events';
import { keptMail, lacksOf, notAnEmail } from './mail';
import { recoveredOf } from './recovery';

export type TitleTransferRefusal = RefusalsOf<TitleTransferCommand>;
type Decided<Command extends TitleTransferCommand> = Decision<TitleTransferEvent, RefusalsOf<Command>>;

const report = (data: ReportTitleTransfer['data'], holding: Holding): Decided<ReportTitleTransfer> => {
  const before = holding.status === 'none' ? [] : holding.transfers;
  const no =
    notAnEmail('notification', data.notification) ??
    notAnEmail('approval', data.approval) ??
    notPassedOn(data) ??
    reportedBefore(data, before) ??
    aboveOwned(data, before);
  if (no !== undefined) return no;
  const { of, transferId, number, quantity, serials, endUser, transferredAt, owned, act } = data;
  const named = { ...of, transferId, number };
  const reported: TitleTransferEvent = {
    type: 'TitleTransferReported',
    data: {
      ...{ ...named, quantity, serials, endUser, transferredAt, owned },
      notification: keptMail(data.notification),
      approval: keptMail(data.approval),
      ...{ reportedBy: act.by, reportedAt: act.at },
    },
  };
  const charged = chargeOf(data);
  return charged === undefined
    ? [reported]
    : [reported, { type: 'TitleTransferCharged', data: { ...named, ...charged } }];
};

type Charge = Omit<
  TitleTransferCharged['data'],
  keyof ReportTitleTransfer['data']['of'] | 'transferId' | 'number'
>;
/** `undefined`: both e-mails came before it, or a reseller would have paid no more. */
const chargeOf = (data: ReportTitleTransfer['data']): Charge | undefined => {
  const { prices, quantity, act } = data;
  const lacks = lacksOf(data, data.transferredAt);
  const amount = recoveredOf(prices, quantity);
  return lacks.length === 0 || parseMoney(amount).minor === 0n
    ? undefined
    : { lacks, ...prices, quantity, amount, chargedOn: act.on, chargedAt: act.at };
};

const notPassedOn = ({
  quantity,
  serials,
  lineSerials,
  transferredAt,
  act,
}: ReportTitleTransfer['data']):
  Refusal<'SERIAL_UNKNOWN' | 'QUANTITY_DIFFERS' | 'TRANSFER_IN_FUTURE'> | undefined => {
  if (transferredAt > act.at)
    return refuse('TRANSFER_IN_FUTURE', `What is transferred at ${transferredAt} is reported then.`);
  const unknown = serials.filter((serial) => !lineSerials.includes(serial));
  if (unknown.length > 0)
    return unlisted('SERIAL_UNKNOWN', {
      ...{ pointer: '/serials', word: unknown.join(', '), what: 'serial of this line' },
      known: lineSerials,
    });
  return serials.length === 0 || new Set(serials).size === quantity
    ? undefined
    : refuse(
        'QUANTITY_DIFFERS',
        `${String(serials.length)} serials are named for ${String(quantity)} units.`,
      );
};

/** The same unit, or the same transfer to the same end user at the same moment. */
const reportedBefore = (
  { serials, endUser, transferredAt }: ReportTitleTransfer['data'],
  before: readonly Transfer[],
): Refusal<'ALREADY_REPORTED'> | undefined => {
  const same = before.find(
    ({ reported }) =>
      reported.serials.some((serial) => serials.includes(serial)) ||
      (reported.transferredAt === transferredAt &&
        reported.endUser.name === endUser.name &&
        reported.endUser.country === endUser.country),
  );
  return (
    same &&
    refuse('ALREADY_REPORTED', `${same.reported.number} reports it, of ${same.reported.transferredAt}.`)
  );
};

const aboveOwned = (
  { quantity, owned }: ReportTitleTransfer['data'],
  before: readonly Transfer[],
): Refusal<'TRANSFER_ABOVE_OWNED'> | undefined => {
  const passed = before.reduce((units, { reported }) => units + reported.quantity, 0);
  return quantity <= owned - passed
    ? undefined
    : refuse(
        'TRANSFER_ABOVE_OWNED',
        `The provider has ${String(Math.max(owned - passed, 0))} units of this line: ${String(owned)} were shipped and not returned, ${String(passed)} passed on before.`,
      );
};

const heldOf = (transfer: Transfer): Held => ({
  open: owedOf(transfer),
  currency: transfer.charged?.amount.currency ?? '',
  ...{ paid: transfer.status === 'settled', payment: transfer.payment, gone: transfer.gone },
  ...{ called: 'title transfer', status: transfer.status },
});
const named = ({ reported }: Transfer) => {
  const { holdingId, programmeId, partnerId, lineId, sku, transferId, number } = reported;
  return { holdingId, programmeId, partnerId, lineId, sku, transferId, number };
};

const reserve = (data: ReserveTitleTransfer['data'], transfer: Transfer): Decided<ReserveTitleTransfer> => {
  const may = mayReserve(heldOf(transfer), data);
  if (typeof may !== 'boolean') return may;
  const { batchId, itemId, amount, at: reservedAt } = data;
  const taken = { ...named(transfer), batchId, itemId, amount, reservedAt };
  return may ? [{ type: 'TitleTransferReserved', data: taken }] : [];
};
const settle = (data: SettleTitleTransfer['data'], transfer: Transfer): Decided<SettleTitleTransfer> => {
  const may = maySettle(heldOf(transfer), data);
  if (typeof may !== 'boolean') return may;
  const { batchId, itemId, amount, at: settledAt } = data;
  const taken = { ...named(transfer), batchId, itemId, amount, settledAt };
  return may ? [{ type: 'TitleTransferSettled', data: taken }] : [];
};
const release = (data: ReleaseTitleTransfer['data'], transfer: Transfer): Decided<ReleaseTitleTransfer> => {
  const released = releaseOf(heldOf(transfer), data);
  if (released === null) return [];
  const { batchId, itemId, amount, because, reason, at: releasedAt } = data;
  const given = { ...named(transfer), batchId, itemId, amount, because, reason, ...released, releasedAt };
  return [{ type: 'TitleTransferReleased', data: given }];
};

const ofTransfer =
  <Data extends Readonly<{ transferId: string }>, Code extends string>(
    decide: (data: Data, transfer: Transfer) => Decision<TitleTransferEvent, Code>,
  ) =>
  (data: Data, holding: Holding): Decision<TitleTransferEvent, Code | 'NOT_PAYABLE'> => {
    const transfer = transferIn(holding, data.transferId);
    return transfer === undefined
      ? refuse('NOT_PAYABLE', 'There is no such title transfer.')
      : decide(data, transfer);
  };

/** `titleTransfer-<holdingId>`: the units of one line that a provider owns, and to whom it passed them on (J77, J84). */
export const holdingDecider: Decider<
  Holding,
  TitleTransferCommand,
  TitleTransferEvent,
  TitleTransferRefusal
> = {
  stream: 'titleTransfer',
  initial,
  evolve,
  decide: decidedBy<TitleTransferCommand, Holding, TitleTransferEvent, TitleTransferRefusal>({
    ReportTitleTransfer: report,
    ReserveTitleTransfer: ofTransfer(reserve),
    SettleTitleTransfer: ofTransfer(settle),
    ReleaseTitleTransfer: ofTransfer(release),
  }),
};
