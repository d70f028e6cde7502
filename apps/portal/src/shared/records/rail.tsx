import { Text, Timeline } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icons';

export type Step = Readonly<{
  key: string;
  title: string;
  /** `now` is where it stands; `ended` went another way. */
  state: 'done' | 'now' | 'to_come' | 'ended';
  /** Who must act, by when; or when it happened. */
  note?: ReactNode;
}>;

/** The way of a record: done, now, to come. */
export const Rail = ({ label, steps }: Readonly<{ label: string; steps: readonly Step[] }>) => {
  const reached = steps.findLastIndex(({ state }) => state !== 'to_come');
  return (
    <Timeline
      component="ol"
      aria-label={label}
      active={reached}
      bulletSize={22}
      lineWidth={2}
      p={0}
      pl={11}
      m={0}
    >
      {steps.map(({ key, title, state, note }) => (
        <Timeline.Item
          key={key}
          component="li"
          title={title}
          aria-current={state === 'now' ? 'step' : undefined}
          lineVariant={state === 'done' ? 'solid' : 'dashed'}
          bullet={<Icon name={BULLETS[state]} size={12} />}
          color={state === 'ended' ? 'gray' : undefined}
        >
          {note !== undefined && (
            <Text size="sm" c="dimmed">
              {note}
            </Text>
          )}
        </Timeline.Item>
      ))}
    </Timeline>
  );
};

const BULLETS = { done: 'check', now: 'arrow', to_come: 'dot', ended: 'cross' } as const;
