import { movesSettled, needsPerson, refuse, type Act, type Refusal } from '@channel/kernel';
import { appliesTo, type ShipmentLine } from './shipment-line';
import type { LineAtHand, LineDecision, UndoLineDecision } from './shipment-line.commands';
import type { ShipmentLineEvent } from './shipment-line.events';

/**
 * A match, a split or a mark is true at once, and undone by an event of its own: a decision that a page kept back for seconds would
 * be lost with it.
 */
export const undo = (
  { line, lineId, moves, act }: UndoLineDecision['data'],
  state: ShipmentLine,
): LineDecision<UndoLineDecision> => {
  const last = lastDecided(line, state, act);
  return (
    needsPerson(act, 'A line is decided on by hand') ??
    notUndoable(last, act) ??
    movesSettled(moves) ??
    (last === undefined ? [] : [undone(lineId, line, { last, act })])
  );
};

type Undoable = Extract<ShipmentLine, Readonly<{ status: 'matched' | 'split' | 'not_a_deal' }>>;
const isUndoable = (state: ShipmentLine): state is Undoable => 'undo' in state;
/** What this person decided, if nothing was decided since. */
const lastDecided = ({ posFileId }: LineAtHand, state: ShipmentLine, { by }: Act): Undoable | undefined => {
  const decided = isUndoable(state) ? state : undefined;
  return decided?.undo?.by === by && appliesTo(state, posFileId) ? decided : undefined;
};

const notUndoable = (
  last: Undoable | undefined,
  { at }: Act,
): Refusal<'NOTHING_TO_UNDO' | 'UNDO_TOO_LATE'> | undefined => {
  if (last?.undo === undefined)
    return refuse('NOTHING_TO_UNDO', 'You decided nothing on this line that stands and can be undone.');
  return at > last.undo.until
    ? refuse('UNDO_TOO_LATE', 'Ten seconds have passed. A channel manager takes it back, with a reason.')
    : undefined;
};

const undone = (
  lineId: string,
  { posFileId, distributorId, partnerId }: LineAtHand,
  { last, act }: Readonly<{ last: Undoable; act: Act }>,
): ShipmentLineEvent => {
  const data = { lineId, posFileId, distributorId, partnerId, reason: '', undone: true } as const;
  switch (last.status) {
    case 'matched':
      return {
        type: 'ShipmentLineUnmatched',
        data: { ...data, dealId: last.dealId, unmatchedBy: act.by, unmatchedAt: act.at },
      };
    case 'split':
      return {
        type: 'ShipmentLineRejoined',
        data: { ...data, portions: last.portions, rejoinedBy: act.by, rejoinedAt: act.at },
      };
    case 'not_a_deal':
      return { type: 'ShipmentLineReopened', data: { ...data, reopenedBy: act.by, reopenedAt: act.at } };
  }
};
