import type { Schemas } from '@channel/client';
import { Text, Timeline } from '@mantine/core';
import { saidText } from '../format/said-text';
import { useLocale, useText } from '../i18n/locale';
import { usePersonNames } from '../people/person-name';
import { Instant } from '../ui/values';
import { uiMessages } from '../ui/ui.messages';

/** An event of a record as its history tells it. */
type Entry = Pick<Schemas['HistoryEntry'], 'revision' | 'type' | 'sentence' | 'by' | 'recordedAt'> &
  Readonly<{ channel: string; reason?: string | null }>;

/** The stream of a record in sentences, the newest first. */
export const History = ({ entries }: Readonly<{ entries: readonly Entry[] }>) => {
  const say = useText(uiMessages);
  const newestFirst = [...entries].reverse();
  const { language } = useLocale();
  const personOf = usePersonNames(entries.map(({ by }) => by.id));
  return (
    <Timeline
      component="ol"
      aria-label={say('history')}
      bulletSize={12}
      lineWidth={2}
      active={newestFirst.length}
      p={0}
      m={0}
    >
      {newestFirst.map(({ revision, type, sentence, by, channel, recordedAt, reason }) => (
        <Timeline.Item
          key={revision}
          component="li"
          title={
            <Text component="span" title={say('rawEvent', { type, revision: String(revision) })}>
              {saidText(sentence, language)}
            </Text>
          }
        >
          {reason && <Text size="sm">{reason}</Text>}
          <Text size="sm" c="dimmed">
            <Instant of={recordedAt} /> ·{' '}
            {by.type === 'automation'
              ? say('automation')
              : say('historyBy', { by: personOf(by.id) ?? '', channel })}
          </Text>
        </Timeline.Item>
      ))}
    </Timeline>
  );
};
