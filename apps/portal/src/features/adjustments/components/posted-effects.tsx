import { List, Stack, Text } from '@mantine/core';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import type { Adjustment } from '../api/adjustments.query';
import { adjustmentMessages } from '../adjustments.messages';

/** What an adjustment posts, by quarter, and how the books take it. */
export const PostedEffects = ({ effects }: Pick<Adjustment, 'effects'>) => {
  const say = useText(adjustmentMessages);
  const { language } = useLocale();
  if (effects.length === 0) return <Text size="sm">{say('noEffect')}</Text>;
  return (
    <Stack gap={4}>
      <List size="sm">
        {effects.map(({ quarter, postedIn, amount }) => (
          <List.Item key={`${quarter}${postedIn}`}>
            {say('effect', { quarter, postedIn, amount: moneyText(amount, language) })}
          </List.Item>
        ))}
      </List>
      <Text size="sm" c="dimmed">
        {say('booked')}
      </Text>
    </Stack>
  );
};
