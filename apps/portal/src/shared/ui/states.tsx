import { isProblem, Refusal, type Problem } from '@channel/client';
import { Alert, Button, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import type { Told } from '../api/told-since';
import { instantText } from '../format/dates';
import { useLocale, useText } from '../i18n/locale';
import { keepTyped } from '../kept/interrupted';
import { usePersonNames } from '../people/person-name';
import { useRefusalText } from '../refusals/refusal-text';
import { freshSignInAddress } from '../session/addresses';
import { useMe } from '../session/session';
import { Findings } from './findings';
import { Icon } from './icons';
import { Empty } from './empty';
import { NotAllowed } from './not-allowed';
import { Reference } from './reference';
import { PageHeading } from './page-heading';
import { useAbsence, WholePage } from './page-title';
import { uiMessages } from './ui.messages';

export { Empty };

const PATIENCE_MS = 200;

/** The heading of a page whose content is not there: where it is known, it stands all the same. */
export const Headed = ({ title, children }: Readonly<{ title: string | undefined; children: ReactNode }>) =>
  title === undefined ? (
    children
  ) : (
    <Stack gap="md">
      <PageHeading>{title}</PageHeading>
      <WholePage value>{children}</WholePage>
    </Stack>
  );

type LoadingProps = Readonly<{ rows?: number; height?: number; title?: string | undefined }>;

/** In the shape of what comes, and only if it takes long enough to be noticed. */
export const Loading = ({ title, ...shape }: LoadingProps) => (
  <Headed title={title}>
    <Skeletons {...shape} />
  </Headed>
);

const Skeletons = ({ rows = 6, height = 28 }: Omit<LoadingProps, 'title'>) => {
  const say = useText(uiMessages);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  useAbsence(shown ? say('loading') : undefined);
  return (
    <Stack gap="xs" role="status" aria-label={say('loading')} aria-busy="true">
      {shown && Array.from({ length: rows }, (_, row) => <Skeleton key={row} height={height} radius="sm" />)}
    </Stack>
  );
};

type FailureProps = Readonly<{ error: unknown; onRetry?: () => void; title?: string | undefined }>;

/** What failed, what is safe, and what to do; the reference can be copied for whoever is asked. */
export const Failure = ({ title, ...failure }: FailureProps) => (
  <Headed title={title}>
    <WhyNot {...failure} />
  </Headed>
);

const WHY_ABSENT: Readonly<Record<number, 'absent' | 'notAllowed'>> = { 403: 'notAllowed', 404: 'absent' };

const WhyNot = ({ error, onRetry }: Omit<FailureProps, 'title'>) => {
  const say = useText(uiMessages);
  const queries = useQueryClient();
  const problem = error instanceof Refusal ? error.problem : undefined;
  useAbsence(say(WHY_ABSENT[problem?.status ?? 0] ?? 'failed'));
  if (problem?.status === 404) return <Empty title={say('absent')}>{say('absentAbout')}</Empty>;
  if (problem?.status === 403) return <NotAllowed problem={problem} />;
  // A page asks several things: whichever of them failed is asked again.
  const again = (): void =>
    void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  return (
    <Alert color="red" icon={<Icon name="warning" />} title={say('failed')} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{problem === undefined ? say('noAnswer') : say('nothingChanged')}</Text>
        {problem !== undefined && <Reference traceId={problem.traceId} />}
        {onRetry !== undefined && (
          <Button
            size="xs"
            variant="light"
            color="red"
            onClick={() => {
              onRetry();
              again();
            }}
          >
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
  const nameOf = usePersonNames(since.map(({ by }) => by));
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
                by: nameOf(by) ?? say('somebody'),
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
