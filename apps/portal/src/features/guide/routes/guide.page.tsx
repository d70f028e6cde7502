import { Anchor, Stack, Text } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { signInAddress } from '../../../shared/session/addresses';
import { useMe } from '../../../shared/session/session';
import { Failure, Loading } from '../../../shared/ui/states';
import { useTold } from '../api/use-told';
import { statesFor, STEPS, type Told } from '../components/steps';
import { StepCard } from '../components/step-card';
import { guideMessages } from '../guide.messages';
import { PageHeading } from '../../../shared/ui/page-heading';

/** G6: the story of the demo. It asks the records what has happened, and leads to where the next step is done. */
export const GuidePage = () => {
  const say = useText(guideMessages);
  const { id, name } = useMe();
  const { told, error, retry } = useTold();
  return (
    <Stack gap="md" maw={860}>
      <PageHeading>{say('guide')}</PageHeading>
      <Text>{say('about')}</Text>
      <Text size="sm" c="dimmed">
        {say('you', { name: name ?? nameOf(id) })}{' '}
        {nameOf(id) !== 'amara' && (
          <Anchor href={signInAddress('amara', '/guide')} underline="always">
            {say('whole')}
          </Anchor>
        )}
      </Text>
      {error !== null && <Failure error={error} onRetry={retry} />}
      {error === null && told === undefined && <Loading rows={9} />}
      {told !== undefined && <Steps told={told} name={nameOf(id)} />}
    </Stack>
  );
};

/** The name of a persona, as its card says it. */
const nameOf = (personId: string): string => personId.replace(/^pers_/, '');

const Steps = ({ told, name }: Readonly<{ told: Told; name: string }>) => {
  const say = useText(guideMessages);
  const states = statesFor(name, told);
  const done = states.filter((state) => state === 'done').length;
  return (
    <>
      <Text role="status" fw={600}>
        {done === STEPS.length ? say('all') : say('found', { done, all: STEPS.length })}
      </Text>
      <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {STEPS.map((step, index) => (
          <StepCard
            key={step.key}
            number={index + 1}
            step={step}
            state={states[index] ?? 'open'}
            name={name}
            dealNumber={told.deals[0]?.number}
          />
        ))}
      </Stack>
    </>
  );
};
