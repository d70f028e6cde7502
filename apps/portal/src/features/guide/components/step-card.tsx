import { Anchor, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api/client';
import { useCommand } from '../../../shared/api/use-command';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { download } from '../../../shared/lists/csv';
import { signInAddress } from '../../../shared/session/addresses';
import { useNow } from '../../../shared/session/session';
import { Icon } from '../../../shared/ui/icons';
import { RefusalNote } from '../../../shared/ui/states';
import { guideMessages } from '../guide.messages';
import { sampleFile } from './sample-files';
import type { Act, STEPS, StepState } from './steps';

const LOOKS = {
  done: { icon: 'check', color: 'teal' },
  next: { icon: 'arrow', color: 'blue' },
  open: { icon: 'dot', color: 'gray' },
  unseen: { icon: 'lock', color: 'gray' },
} as const;

type Step = (typeof STEPS)[number];
type Props = Readonly<{
  number: number;
  step: Step;
  state: StepState;
  /** The persona who looks. */
  name: string;
  /** Of the registration that the story follows, once it is there. */
  dealNumber: string | undefined;
}>;

/** One step: whether it happened, who does what, and what to look for. What is done needs no instructions any more. */
export const StepCard = ({ number, step, state, name, dealNumber }: Props) => {
  const say = useText(guideMessages);
  const { icon, color } = LOOKS[state];
  return (
    <Card component="li" withBorder padding="md" aria-current={state === 'next' ? 'step' : undefined}>
      <Group justify="space-between" align="flex-start" mb={4}>
        <Title order={2} size="h5">
          {number}. {say(`step_${step.key}`)}
        </Title>
        <Badge variant="light" color={color} tt="none" leftSection={<Icon name={icon} size={12} />}>
          {say(`state_${state}`)}
        </Badge>
      </Group>
      {state !== 'done' && (
        <Stack gap="xs">
          {step.acts.map((act) => (
            <Doing key={act.key} {...{ act, name, dealNumber }} isNext={state === 'next'} />
          ))}
          <Text size="sm" c="dimmed">
            {say('youSee')} {say(`look_${step.key}`)}
          </Text>
          {state === 'unseen' && (
            <Text size="sm" c="dimmed">
              {say('unseen', { names: step.seenBy.map(spelt).join(', ') })}
            </Text>
          )}
        </Stack>
      )}
    </Card>
  );
};

/** As the card of a persona spells it. */
const spelt = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

type DoingProps = Readonly<{ act: Act & Pick<Step['acts'][number], 'key'> }> &
  Pick<Props, 'name' | 'dealNumber'> &
  Readonly<{ isNext: boolean }>;

/** The clock goes forward only, so it is moved by no step that does not stand next. */
const Doing = ({ act, name, dealNumber, isNext }: DoingProps) => {
  const say = useText(guideMessages);
  const mine = act.who === name;
  const now = useNow();
  // What is taken along, and a clock that stands too early, are on this page, for whoever acts.
  const begins =
    (act.file !== undefined && !mine) || (act.day !== undefined && !isNext && now.slice(0, 10) < act.day);
  const to = begins ? '/guide' : act.to;
  return (
    <div>
      <Text>
        {mine ? say('asYou') : say('as', { name: spelt(act.who) })}{' '}
        <Anchor underline="always" href={mine ? to : signInAddress(act.who, to)}>
          {say(`do_${act.key}`)}
        </Anchor>
      </Text>
      {act.fill === true && (
        <Text size="sm" c="dimmed">
          {say(`fill_${act.key}` as 'fill_register')}
        </Text>
      )}
      <Group gap="xs" mt={4}>
        {isNext && act.day !== undefined && <ClockButton day={act.day} />}
        {isNext && act.file !== undefined && mine && <FileButton kind={act.file} dealNumber={dealNumber} />}
      </Group>
    </div>
  );
};

/** Moves the demo's clock, as far as it has not come there yet. */
const ClockButton = ({ day }: Readonly<{ day: string }>) => {
  const say = useText(guideMessages);
  const { language } = useLocale();
  const queries = useQueryClient();
  const now = useNow();
  const jump = useCommand(
    (to: string, header) => api.POST('/v1/demo/jump', { params: { header }, body: { to } }),
    { changes: [], onDone: () => void queries.invalidateQueries() },
  );
  if (now.slice(0, 10) >= day) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="clock" size={14} />}
        loading={jump.running}
        onClick={() => jump.run(`${day}T09:00:00Z`)}
      >
        {say('clock', { day: dayText(day, language) })}
      </Button>
      <RefusalNote error={jump.error} />
    </>
  );
};

const FileButton = ({
  kind,
  dealNumber,
}: Readonly<{ kind: NonNullable<Act['file']>; dealNumber: string | undefined }>) => {
  const say = useText(guideMessages);
  const { name, text } = sampleFile(kind, dealNumber ?? '');
  return (
    <Button size="xs" variant="default" onClick={() => download(name, text)}>
      {say('file', { name })}
    </Button>
  );
};
