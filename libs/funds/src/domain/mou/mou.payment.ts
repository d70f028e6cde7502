import {
  parseMoney,
  refuse,
  type Refusal,
  mayReserve,
  maySettle,
  releaseOf,
  type Held,
  type Share,
} from '@channel/kernel';
import type { KnownMou, Milestone } from './mou';
import type { ReleaseMouDraw, ReserveMouDraw, SettleMouDraw } from './mou.commands';
import type { MouDecision } from './mou.words';

const drawIn = ({ milestones }: KnownMou, drawId: string): Milestone | Refusal<'NOT_PAYABLE'> =>
  [...milestones.values()].find(({ release }) => release?.drawId === drawId) ??
  refuse('NOT_PAYABLE', 'Nothing was released for it.');

const heldOf = ({ status, terms: { amount }, payment, gone }: Milestone): Held => ({
  open: status === 'accepted' ? parseMoney(amount).minor : null,
  ...{ currency: amount.currency, paid: status === 'paid', payment, gone, called: 'milestone', status },
});

type ShareOfDraw = Share & Readonly<{ drawId: string }>;
const inPayment = (
  { of }: KnownMou,
  { terms: { key, amount } }: Milestone,
  { drawId, batchId, itemId }: ShareOfDraw,
) => ({ ...of, key, drawId, batchId, itemId, amount });

export const reserve = (data: ReserveMouDraw['data'], mou: KnownMou): MouDecision<ReserveMouDraw> => {
  const draw = drawIn(mou, data.drawId);
  if ('refused' in draw) return draw;
  const may = mayReserve(heldOf(draw), data);
  if (typeof may !== 'boolean') return may;
  return may
    ? [{ type: 'MouDrawReserved', data: { ...inPayment(mou, draw, data), reservedAt: data.at } }]
    : [];
};

export const settle = (data: SettleMouDraw['data'], mou: KnownMou): MouDecision<SettleMouDraw> => {
  const draw = drawIn(mou, data.drawId);
  if ('refused' in draw) return draw;
  const may = maySettle(heldOf(draw), data);
  if (typeof may !== 'boolean') return may;
  return may ? [{ type: 'MouDrawPaid', data: { ...inPayment(mou, draw, data), paidAt: data.at } }] : [];
};

export const release = (data: ReleaseMouDraw['data'], mou: KnownMou): MouDecision<ReleaseMouDraw> => {
  const draw = drawIn(mou, data.drawId);
  if ('refused' in draw) return draw;
  const released = releaseOf(heldOf(draw), data);
  if (released === null) return [];
  const { because, reason, at: releasedAt } = data;
  const cause = { because, reason, ...released, releasedAt };
  return [{ type: 'MouDrawReleased', data: { ...inPayment(mou, draw, data), ...cause } }];
};
