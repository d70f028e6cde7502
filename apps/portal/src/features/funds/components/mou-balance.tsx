import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import type { Mou } from '../api/mous.query';
import { mouMessages } from '../mou.messages';
import { StackedBalance } from './stacked-balance';

const PARTS = ['open', 'submitted', 'committed', 'paid', 'returned'] as const;
type Part = (typeof PARTS)[number];

const COLOURS: Readonly<Record<Part, string>> = {
  open: 'teal-6',
  submitted: 'yellow-6',
  committed: 'blue-5',
  paid: 'blue-8',
  returned: 'gray-5',
};

/** Where the money of an agreement is. */
export const MouBalance = ({ balance }: Readonly<{ balance: Mou['balance'] }>) => {
  const say = useText(mouMessages);
  const { language } = useLocale();
  const text = (part: Part | 'granted'): string => moneyText(balance[part], language);
  return (
    <StackedBalance
      parts={PARTS.map((key) => ({
        ...{ key, of: balance[key], colour: COLOURS[key] },
        label: say(key === 'submitted' ? 'submittedMoney' : key),
      }))}
      total={{ label: say('granted'), of: balance.granted }}
      bar={say('bar', {
        ...{ granted: text('granted'), returned: text('returned') },
        open: `${text('open')} + ${text('submitted')}`,
        paid: `${text('committed')} + ${text('paid')}`,
      })}
    />
  );
};
