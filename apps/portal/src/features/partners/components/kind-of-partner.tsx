import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { choicesQuery, type Choices } from '../../../shared/programme/choices.query';
import { Facts } from '../../../shared/records/facts';
import type { Partner } from '../api/partners.query';
import { kindMessages } from '../kind.messages';

type Act = Choices['kinds'][number]['may'][number];

/** C4: of which kind a partner is and was, and what the programme lets the kind do. */
export const KindOfPartner = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(kindMessages);
  const { language } = useLocale();
  const { data: choices } = useQuery(choicesQuery);
  const { kind, kinds = [] } = partner;
  const row = choices?.kinds.find(({ id }) => id === kind);
  const acts = [...new Set((choices?.kinds ?? []).flatMap(({ may }) => may))];
  const inWords = (some: readonly Act[]): string =>
    some.length === 0 ? say('nothing') : some.map((act) => say(act)).join(', ');
  return (
    <Stack gap={4}>
      <Title order={2} size="h4">
        {say('title')}
      </Title>
      {kinds.map(({ kind: one, fromOn, reason }) => (
        <Text key={fromOn ?? ''} size="sm">
          {say(one)}
          {fromOn !== null && `, ${say('since', { day: dayText(fromOn, language) })}`}
          {reason !== undefined && `: ${reason}`}
        </Text>
      ))}
      {row !== undefined && (
        <Facts
          of={[
            [say('may'), inWords(row.may)],
            [say('mayNot'), inWords(acts.filter((act) => !row.may.includes(act)))],
          ]}
        />
      )}
    </Stack>
  );
};
