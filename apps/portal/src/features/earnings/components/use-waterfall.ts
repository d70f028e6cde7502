import type { WaterfallRow } from '../../../shared/charts/waterfall';
import type { Money } from '../../../shared/format/money';
import { useText } from '../../../shared/i18n/locale';
import type { Statement } from '../api/statements.query';
import { earningMessages } from '../earnings.messages';

const taken = ({ amount, currency }: Money): Money => ({
  amount: amount === '0' || amount.startsWith('-') ? amount.replace('-', '') : `-${amount}`,
  currency,
});

/** From what the quarter earned to what of the statement is still open. */
export const useWaterfall = ({
  calculated,
  adjusted,
  total,
  inPayment,
  paid,
}: Pick<Statement, 'calculated' | 'adjusted' | 'total' | 'inPayment' | 'paid'>): readonly WaterfallRow[] => {
  const say = useText(earningMessages);
  return [
    { label: say('calculated'), of: calculated, kind: 'change' },
    { label: say('adjusted'), of: adjusted, kind: 'change' },
    { label: say('total'), of: total, kind: 'level' },
    { label: say('wfPaid'), of: taken(paid), kind: 'change' },
    { label: say('wfInPayment'), of: taken(inPayment), kind: 'change' },
  ];
};
