import { Alert, Anchor, Button, Card, Container, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { AnswerOf } from '@channel/client';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../shared/i18n/locale';
import { useListAddress } from '../../shared/lists/list-address';
import { signInAddress } from '../../shared/session/addresses';
import { signInOptionsQuery } from '../../shared/session/session';
import { Icon } from '../../shared/ui/icons';
import { Failure, Loading } from '../../shared/ui/states';
import { BreakGlassForm } from './break-glass-form';
import { entryMessages } from './entry.messages';
import { PasswordSignIn } from './password-form';

type Persona = AnswerOf<'getSignInOptions'>['personas'][number];
const FAILURES = ['issuer_away', 'not_finished', 'not_admitted'] as const;
const KINDS = ['partner', 'distributor', 'vendor'] as const;

/** G1: in the demo the cards of its people, e-mail and password where this installation keeps them, elsewhere one button to the issuer. */
export const SignInPage = () => {
  const say = useText(entryMessages);
  const { values } = useListAddress();
  const options = useQuery(signInOptionsQuery);
  const failure = FAILURES.find((one) => one === values.failure);
  const returnTo = values.returnTo ?? '/';
  return (
    <Container size="lg" py="xl" component="main">
      <Stack gap="xl">
        <div>
          <Title order={1}>{say('product')}</Title>
          <Text c="dimmed">{say('signInAbout')}</Text>
        </div>
        {failure !== undefined && (
          <Alert color="orange" role="alert" icon={<Icon name="warning" />}>
            {say(`failure_${failure}`)}
          </Alert>
        )}
        {options.isPending && <Loading />}
        {options.isError && <Failure error={options.error} onRetry={() => void options.refetch()} />}
        {options.data?.mode === 'demo' && <Personas personas={options.data.personas} returnTo={returnTo} />}
        {options.data?.mode === 'local' && (
          <PasswordSignIn
            interaction={values.interaction}
            returnTo={returnTo}
            failed={failure !== undefined}
          />
        )}
        {options.data?.mode === 'external' &&
          (values.breakGlass === '1' ? (
            <BreakGlassForm />
          ) : options.data.browser ? (
            <Group>
              <Button component="a" size="lg" href={signInAddress('', returnTo)}>
                {say('withIssuer')}
              </Button>
            </Group>
          ) : (
            <Alert color="gray">{say('noBrowser')}</Alert>
          ))}
      </Stack>
    </Container>
  );
};

const Personas = ({ personas, returnTo }: Readonly<{ personas: readonly Persona[]; returnTo: string }>) => {
  const say = useText(entryMessages);
  return (
    <Stack gap="lg">
      <div>
        <Title order={2} size="h3">
          {say('choosePersona')}
        </Title>
        <Text size="sm" c="dimmed">
          {say('choosePersonaAbout')}{' '}
          <Anchor href={signInAddress('priya', '/guide')} inherit underline="always">
            {say('toGuide')}
          </Anchor>
        </Text>
      </div>
      {KINDS.map((kind) => (
        <section key={kind} aria-label={say(kind)}>
          <Title order={3} size="h5" mb="xs">
            {say(kind)}
          </Title>
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
            {personas
              .filter(({ orgKind }) => orgKind === kind)
              .map((persona) => (
                <PersonaCard key={persona.name} persona={persona} returnTo={returnTo} />
              ))}
          </SimpleGrid>
        </section>
      ))}
    </Stack>
  );
};

/** Who somebody is and in which role, and what they will see and do as them: in the words of the server, in both languages. */
const PersonaCard = ({
  persona: { name, fullName, means, sees },
  returnTo,
}: Readonly<{ persona: Persona; returnTo: string }>) => (
  <Card component="a" href={signInAddress(name, returnTo)} withBorder padding="sm" className="card-link">
    <Text fw={600}>{fullName}</Text>
    <Text size="sm" fw={500}>
      {means}
    </Text>
    <Text size="sm" c="dimmed" mt={4}>
      {sees}
    </Text>
  </Card>
);
