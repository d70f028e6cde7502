import type { AnswerOf } from '@channel/client';
import type { Output } from '../output';
import { cellText } from './format';

/** A correction of the past, whatever record it is of. */
type Correction = AnswerOf<
  'listStandingCorrections' | 'listDealCorrections' | 'listLineCorrections'
>['data'][number];

export const factText = ({ fact }: Pick<Correction, 'fact'>): string => cellText({ ...fact });
export const movedText = ({ effects }: Pick<Correction, 'effects'>): readonly string[] =>
  effects.map(({ quarter, amount }) => `${quarter} ${cellText(amount)}`);

export const CORRECTION_COLUMNS = {
  id: 'correctionId',
  status: 'status',
  fact: factText,
  moves: movedText,
  reason: { wide: 'reason' },
  prepared: { wide: 'preparedBy' },
  decided: { wide: 'decidedBy' },
} as const;

export const tellCorrection = (output: Output, done: Correction): void => {
  const moved = movedText(done).join(', ');
  output.line(
    `${done.correctionId} is ${done.status}: ${factText(done)}; it moves ${moved === '' ? 'nothing' : moved}.`,
    done,
  );
};

/** The options of what is prepared. */
export const WHY = [
  ['--reason <text>', 'kept with the correction'],
  ['--evidence <text>', 'internal: what proves it'],
] as const;
