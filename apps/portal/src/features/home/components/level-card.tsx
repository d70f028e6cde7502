import { Anchor, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useMay } from '../../../shared/session/session';
import type { RunningClock } from '../../../shared/standing/clocks.query';
import { gapsQuery, type Gaps } from '../../../shared/standing/gaps.query';
import { standingMessages } from '../../../shared/standing/standing.messages';
import { Part } from '../../../shared/ui/part';
import { Failure, Loading } from '../../../shared/ui/states';
import { nextClocksQuery } from '../api/clocks.query';
import { homeMessages } from '../home.messages';

/** What keeps the level and reaches the next one, what that is worth, and which deadlines end next. */
export const LevelCard = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(homeMessages);
  const gaps = useQuery(gapsQuery(partnerId));
  // Whose certificate ends is for those who keep the people of the organisation.
  const keepsPeople = useMay()('partner.admin');
  const clocks = useQuery({ ...nextClocksQuery(partnerId), enabled: keepsPeople });
  const failed = [gaps, clocks].find(({ isError }) => isError);
  if (failed !== undefined)
    return (
      <Part title={say('level')}>
        <Failure error={failed.error} onRetry={() => void Promise.all([gaps.refetch(), clocks.refetch()])} />
      </Part>
    );
  if (gaps.data === undefined || (keepsPeople && clocks.data === undefined)) return <Loading rows={3} />;
  const { quarter, levels } = gaps.data;
  const running = clocks.data ?? [];
  if (levels.length + running.length === 0) return null;
  return (
    <Part title={say('level')}>
      <Stack gap="sm">
        <List listStyleType="none" spacing="xs">
          {levels.map((level) => (
            <LevelEntry key={`${level.role} ${level.level}`} of={level} quarter={quarter} />
          ))}
          {running.map((clock) => (
            <ClockEntry key={clock.id} of={clock} />
          ))}
        </List>
        <Anchor component={Link} to="/level" size="sm">
          {say('openLevel')}
        </Anchor>
      </Stack>
    </Part>
  );
};

const LevelEntry = ({ of, quarter }: Readonly<{ of: Gaps['levels'][number]; quarter: string }>) => {
  const say = useText(homeMessages);
  const { language } = useLocale();
  const { role, level, place, gaps, atStake } = of;
  const [first] = gaps.map(({ by }) => by).toSorted();
  const words = { role: codeText(role), level: codeText(level) };
  return (
    <List.Item>
      <Text>{say(place === 'next-up' ? 'reach' : 'keep', words)}</Text>
      <Text size="sm" c="dimmed">
        {first === undefined
          ? say('nothingToDo', { quarter })
          : say('toDo', { count: String(gaps.length), quarter, day: dayText(first, language) })}
      </Text>
      {atStake !== undefined && (
        <Text size="sm">{say('atStake', { amount: moneyText(atStake, language) })}</Text>
      )}
    </List.Item>
  );
};

const ClockEntry = ({ of: { clock, credential, endsOn } }: Readonly<{ of: RunningClock }>) => {
  const say = useText(homeMessages);
  const word = useText(standingMessages);
  const { language } = useLocale();
  return (
    <List.Item>
      <Text>
        {[word(`clock_${clock}`), ...(credential === null ? [] : [codeText(credential)])].join(': ')}
      </Text>
      <Text size="sm" c="dimmed">
        {say('clockEnds', { day: dayText(endsOn, language) })}
      </Text>
    </List.Item>
  );
};
