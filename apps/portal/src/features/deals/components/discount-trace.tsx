import { Text } from '@mantine/core';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import type { Bom } from '../api/bom.query';
import { priceMessages } from '../price.messages';

type Line = Bom['lines'][number];

/** What the standard price of a line is made of: the level or its track, and the points that are added to it. */
export const DiscountTrace = ({ discount, discountPercent }: Pick<Line, 'discount' | 'discountPercent'>) => {
  const say = useText(priceMessages);
  if (discountPercent === null) return null;
  const parts = discount.map(({ rule, of, percent }) =>
    say(`discount_${rule}`, { of: codeText(of ?? ''), percent }),
  );
  return (
    <Text size="xs" c="dimmed">
      {say('discountSum', { parts: parts.join(' + '), percent: discountPercent })}
    </Text>
  );
};
