import { is, view, type ViewOf } from '@channel/http';
import { moneyJson, negate, parseMoney, percentOf, present, sum, type MoneyJson } from '@channel/kernel';
import { transferIn, TRANSFER_STATUSES, type Holding, type Transfer } from './domain/holding/holding';

const mailView = view('TransferMail', {
  messageId: is.text,
  fromDomain: is.text,
  toDomain: is.text,
  sentAt: is.instant,
  sha256: is.text.describe('Of the mail as a file.'),
});
export const transferView = view('TitleTransfer', {
  number: is.text,
  status: is
    .oneOf(TRANSFER_STATUSES)
    .describe('`free`: both e-mails came before it. `owed`: the additional discount is to be paid back.'),
  programmeId: is.id,
  partnerId: is.id,
  lineId: is.id,
  sku: is.text,
  quantity: is.count,
  serials: is.listOf(is.text),
  endUser: view('TransferEndUser', { name: is.text, country: is.country }),
  transferredAt: is.instant,
  notification: mailView.nullable(),
  approval: mailView.nullable(),
  lacks: is
    .listOf(
      view('TransferLack', {
        mail: is.oneOf(['notification', 'approval']),
        because: is.oneOf(['missing', 'not-prior']).describe('An e-mail of the same second is too late.'),
      }),
    )
    .describe('Why it is not free.'),
  owed: is.money.nullable().describe('What the provider pays back; nothing: it is free.'),
  steps: is
    .listOf(view('TransferStep', { step: is.text, detail: is.sentence, amount: is.money }))
    .describe('From the list price to what is owed.'),
  reportedBy: is.id,
  reportedAt: is.instant,
});

export const viewOfTransfer = (holding: Holding, transferId: string): ViewOf<typeof transferView> => {
  const transfer = present(transferIn(holding, transferId), 'a transfer that is shown');
  const { reported, status, charged } = transfer;
  const { number, programmeId, partnerId, lineId, sku, quantity, serials, endUser } = reported;
  const { transferredAt, notification, approval, reportedBy, reportedAt } = reported;
  return {
    ...{ number, status, programmeId, partnerId, lineId, sku, quantity, serials, endUser },
    ...{ transferredAt, notification, approval, lacks: charged?.lacks ?? [], owed: charged?.amount ?? null },
    ...{ steps: stepsOf(transfer), reportedBy, reportedAt },
  };
};

/** Each price of one unit, and the difference for all of them. */
const stepsOf = ({ charged }: Transfer): ViewOf<typeof transferView>['steps'] => {
  if (charged === null) return [];
  const { listPrice, providerPercent, standardPercent, standardLevel, quantity, amount } = charged;
  const by = `by version ${String(charged.definitionVersion)}`;
  return [
    { step: 'list', detail: 'List price of one unit on the day it was shipped', amount: listPrice },
    {
      ...{ step: 'standard', amount: netOf(listPrice, standardPercent) },
      detail: `${standardPercent} % off, as a reseller at ${standardLevel}, ${by}`,
    },
    {
      ...{ step: 'provider', amount: netOf(listPrice, providerPercent) },
      detail: `${providerPercent} % off, as a provider, ${by}`,
    },
    { step: 'owed', detail: `The difference for ${String(quantity)} units`, amount },
  ];
};
const netOf = (list: MoneyJson, percent: string): MoneyJson => {
  const price = parseMoney(list);
  return moneyJson(sum([price, negate(percentOf(price, percent, 'HALF_UP'))], price.currency));
};
