import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/code-text';
import { saidText } from '../../../shared/format/said-text';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { FigureText, State } from '../../../shared/standing/figures';
import { gapsQuery, type Gaps } from '../../../shared/standing/gaps.query';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { levelMessages } from '../level.messages';
import { Table } from '../../../shared/ui/table';
import { WideTable } from '../../../shared/ui/wide-table';

type LevelGaps = Gaps['levels'][number];
const PURPOSE = { held: 'held', 'next-up': 'nextUp', below: 'below' } as const;

/** P12: what a partner has to do in the quarter, by when, and what it is worth. */
export const GapList = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(levelMessages);
  const gaps = useQuery(gapsQuery(partnerId));
  if (gaps.isPending) return <Loading rows={6} />;
  if (gaps.isError) return <Failure error={gaps.error} onRetry={() => void gaps.refetch()} />;
  const levels = gaps.data.levels.filter((level) => level.gaps.length > 0);
  if (levels.length === 0) return <Empty title={say('noGaps')}>{say('noGapsAbout')}</Empty>;
  return (
    <Stack gap="lg">
      <div>
        <Title order={2} size="h4">
          {say('gapsOf', { quarter: gaps.data.quarter })}
        </Title>
        <Text size="sm" c="dimmed">
          {say('gapsAbout')}
        </Text>
      </div>
      {levels.map((level) => (
        <LevelSection key={`${level.role}${level.level}`} of={level} />
      ))}
    </Stack>
  );
};

const LevelSection = ({ of }: Readonly<{ of: LevelGaps }>) => {
  const say = useText(levelMessages);
  const { language } = useLocale();
  const { role, level, place, atStake, stakeUnknown, gaps } = of;
  return (
    <section aria-label={`${codeText(role)}, ${codeText(level)}`}>
      <Title order={3} size="h5">
        {codeText(role)}, {say(PURPOSE[place], { level: codeText(level) })}
      </Title>
      {atStake !== undefined && <Text>{say('atStake', { amount: moneyText(atStake, language) })}</Text>}
      {stakeUnknown !== undefined && (
        <Text size="sm" c="dimmed">
          {say('stakeUnknown', { why: stakeUnknown })}
        </Text>
      )}
      <WideTable minWidth={720}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('requirement')}</Table.Th>
              <Table.Th ta="right">{say('have')}</Table.Th>
              <Table.Th ta="right">{say('need')}</Table.Th>
              <Table.Th>{say('by')}</Table.Th>
              <Table.Th>{say('now')}</Table.Th>
              <Table.Th>{say('atEnd')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {gaps.map((gap) => (
              <GapRow key={gap.requirement} gap={gap} />
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </section>
  );
};

const GapRow = ({ gap }: Readonly<{ gap: LevelGaps['gaps'][number] }>) => {
  const say = useText(levelMessages);
  const { language } = useLocale();
  const { name, assessed, state, atEnd, have, need, by, toDo } = gap;
  return (
    <Table.Tr>
      <Table.Td miw={240}>
        {name}
        {toDo !== null && <Text size="sm">{saidText(toDo, language)}</Text>}
        {assessed === 'review' && (
          <Text size="sm" c="dimmed">
            {say('review')}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right">
        <FigureText of={have} />
      </Table.Td>
      <Table.Td ta="right">
        <FigureText of={need} />
      </Table.Td>
      <Table.Td>
        <Day of={by} />
      </Table.Td>
      <Table.Td>
        <State of={state} />
      </Table.Td>
      <Table.Td>
        <State of={atEnd} />
      </Table.Td>
    </Table.Tr>
  );
};
