import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import type { Batch } from '../api/batches.query';
import { batchMessages } from '../batches.messages';

const NAMED = 3;

/** What a decision on a batch repeats: number, amount, count and who is paid. */
export const useFigures = ({ number, total, items }: Pick<Batch, 'number' | 'total' | 'items'>) => {
  const say = useText(batchMessages);
  const { language } = useLocale();
  const names = items.map(({ payee }) => payee.name);
  const first = names.slice(0, NAMED).join(', ');
  return {
    number,
    total: moneyText(total, language),
    count: items.length,
    payees: names.length > NAMED ? say('others', { first, count: names.length - NAMED }) : first,
  };
};
