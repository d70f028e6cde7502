import { isProblem, Refusal, type Problem } from '@channel/client';
import { Alert, Button, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import type { Told } from '../api/told-since';
import { instantText } from '../format/dates';
import { useLocale, useText } from '../i18n/locale';
import { keepTyped } from '../kept/interrupted';
import { personName } from '../records/person-name';
import { useRefusalText } from '../refusals/refusal-text';
import { freshSignInAddress } from '../session/addresses';
import { useMe } from '../session/session';
import { Findings } from './findings';
import { Icon } from './icons';
import { uiMessages } from './ui.messages';

const PATIENCE_MS = 200;

/** In the shape of what comes, and only if it takes long enough to be noticed. */
export const Loading = ({ rows = 6, height = 28 }: Readonly<{ rows?: number; height?: number }>) => {
  const say = useText(uiMessages);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Stack gap="xs" role="status" aria-label={say('loading')} aria-busy="true">
      {shown && Array.from({ length: rows }, (_, row) => <Skeleton key={row} height={height} radius="sm" />)}
    </Stack>
  );
};

/** Nothing is there: what will appear, and one thing to do. */
export const Empty = ({
  title,
  children,
  action,
}: Readonly<{ title: string; children?: ReactNode; action?: ReactNode }>) => (
  <Stack align="center" gap="xs" py="xl" ta="center">
    <Text fw={600}>{title}</Text>
    {children !== undefined && (
      <Text c="dimmed" maw={520}>
        {children}
      </Text>
    )}
    {action}
  </Stack>
);

/** What failed, what is safe, and what to do; the reference can be copied for whoever is asked. */
export const Failure = ({ error, onRetry }: Readonly<{ error: unknown; onRetry?: () => void }>) => {
  const say = useText(uiMessages);
  const problem = error instanceof Refusal ? error.problem : undefined;
  if (problem?.status === 404) return <Empty title={say('absent')}>{say('absentAbout')}</Empty>;
  if (problem?.status === 403)
    return <Empty title={say('notAllowed')}>{say('notAllowedAbout', { detail: problem.detail })}</Empty>;
  return (
    <Alert color="red" icon={<Icon name="warning" />} title={say('failed')} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{problem === undefined ? say('noAnswer') : say('nothingChanged')}</Text>
        {problem !== undefined && (
          <Text size="xs" ff="monospace">
            {say('reference', { traceId: problem.traceId })}
          </Text>
        )}
        {onRetry !== undefined && (
          <Button size="xs" variant="light" color="red" onClick={onRetry}>
            {say('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};

/** Always the same, so that nothing is looked for again. */
const NONE: NonNullable<Problem['errors']> = [];

/** A "no" beside the button that asked: the sentence for its code, what the server found, and the way on. */
export const RefusalNote = ({ error, onReload }: Readonly<{ error: unknown; onReload?: () => void }>) => {
  const say = useText(uiMessages);
  const sentence = useRefusalText();
  const problem = error instanceof Refusal && isProblem(error.problem) ? error.problem : undefined;
  if (error === null || error === undefined) return null;
  if (problem === undefined)
    return (
      <Alert color="red" role="alert" icon={<Icon name="warning" />}>
        {say('noAnswer')}
      </Alert>
    );
  if (problem.status === 412) return <ChangedMeanwhile since={problem.since ?? []} onReload={onReload} />;
  const findings = problem.errors ?? NONE;
  // A single finding is often the sentence of the whole; it is said once, with its place.
  const saidByFinding = findings.some(({ detail }) => detail === problem.detail);
  return (
    <Alert color="orange" role="alert" icon={<Icon name="warning" />} title={sentence(problem.code)}>
      <Stack gap={4} align="flex-start">
        {!saidByFinding && <Text size="sm">{problem.detail}</Text>}
        <Findings of={findings} />
        {problem.code === 'STEP_UP_REQUIRED' && <SignInAgain />}
      </Stack>
    </Alert>
  );
};

const SignInAgain = () => {
  const say = useText(uiMessages);
  const { id } = useMe();
  return (
    <Button
      component="a"
      href={freshSignInAddress(id)}
      size="xs"
      variant="light"
      onClick={() => keepTyped(id)}
    >
      {say('signInAgain')}
    </Button>
  );
};

/** Never a silent overwrite: what the other person did, beside what is still in the form. */
const ChangedMeanwhile = ({
  since,
  onReload,
}: Readonly<{ since: readonly Told[]; onReload: (() => void) | undefined }>) => {
  const say = useText(uiMessages);
  const { language } = useLocale();
  return (
    <Alert color="orange" role="alert" icon={<Icon name="warning" />} title={say('conflict')}>
      {since.length > 0 && <Text size="sm">{say('conflictAbout')}</Text>}
      <List size="sm">
        {since.map(({ revision, sentence, at, by, actorType }) => (
          <List.Item key={revision}>
            {sentence ?? say('conflictUntold')}{' '}
            <Text span inherit c="dimmed">
              {say(actorType === 'automation' ? 'conflictBySystem' : 'conflictEntry', {
                when: instantText(at, language),
                by: personName(by) ?? say('somebody'),
              })}
            </Text>
          </List.Item>
        ))}
      </List>
      {onReload !== undefined && (
        <Group mt="xs">
          <Button size="xs" variant="light" onClick={onReload}>
            {say('reload')}
          </Button>
        </Group>
      )}
    </Alert>
  );
};
