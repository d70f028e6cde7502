import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import type { Fund } from '../api/funds.query';
import { fundMessages } from '../funds.messages';
import { StackedBalance } from './stacked-balance';

const PARTS = ['available', 'pending', 'approved', 'committed', 'paid', 'expired'] as const;
type Part = (typeof PARTS)[number];

const COLOURS: Readonly<Record<Part, string>> = {
  available: 'teal-6',
  pending: 'yellow-6',
  approved: 'orange-6',
  committed: 'blue-5',
  paid: 'blue-8',
  expired: 'gray-5',
};

/** Where the money of a fund is. */
export const FundBalance = ({ fund: { id, balance } }: Readonly<{ fund: Pick<Fund, 'id' | 'balance'> }>) => {
  const say = useText(fundMessages);
  const { language } = useLocale();
  const why = (part: Part | 'granted'): string => `fund.${id}.${part}`;
  const text = (part: Part | 'granted'): string => moneyText(balance[part], language);
  return (
    <StackedBalance
      parts={PARTS.map((key) => ({
        key,
        label: say(key),
        of: balance[key],
        why: why(key),
        colour: COLOURS[key],
      }))}
      total={{ label: say('granted'), of: balance.granted, why: why('granted') }}
      bar={say('bar', {
        ...{ granted: text('granted'), available: text('available'), expired: text('expired') },
        ...{
          held: `${text('pending')} + ${text('approved')}`,
          paid: `${text('committed')} + ${text('paid')}`,
        },
      })}
    />
  );
};
