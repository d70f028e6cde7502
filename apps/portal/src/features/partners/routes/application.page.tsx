import { Refusal } from '@channel/client';
import { Alert, Anchor, Button, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { countriesIn } from '../../../shared/format/countries';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { organisationsQuery } from '../../../shared/organisations/organisations.query';
import { useParticipation } from '../../../shared/organisations/participation';
import { choicesQuery, type Choices } from '../../../shared/programme/choices.query';
import { useRefusalText } from '../../../shared/refusals/refusal-text';
import { useMay } from '../../../shared/session/session';
import { Icon } from '../../../shared/ui/icons';
import { Empty, Failure, Headed, Loading, RefusalNote } from '../../../shared/ui/states';
import { useApplicationTrial, useApplyPartner, type Application } from '../api/application.query';
import { applicationMessages } from '../application.messages';
import { PageHeading } from '../../../shared/ui/page-heading';

/** C10: an organisation that nobody invited asks to take part; what stands against it is said before it is sent. */
export const ApplicationPage = () => {
  const say = useText(applicationMessages);
  const applies = useMay()('partner.admin');
  const participation = useParticipation();
  const { error: unknown } = useQuery(organisationsQuery);
  const choices = useQuery(choicesQuery);
  const title = say('apply');
  const error = choices.error ?? unknown;
  if (!applies)
    return (
      <Headed title={title}>
        <Empty title={say('admins')}>{say('adminsAbout')}</Empty>
      </Headed>
    );
  if (error !== null) return <Failure {...{ error, title }} onRetry={() => void choices.refetch()} />;
  if (participation === undefined || choices.data === undefined) return <Loading rows={6} title={title} />;
  if (participation === 'begun')
    return (
      <Headed title={title}>
        <Empty title={say('takesPart')}>
          <Anchor component={Link} to="/level">
            {say('toLevel')}
          </Anchor>
        </Empty>
      </Headed>
    );
  return <ApplicationForm choices={choices.data} />;
};

const PAUSE_MS = 400;

const ApplicationForm = ({ choices: { programmeId, roles } }: Readonly<{ choices: Choices }>) => {
  const say = useText(applicationMessages);
  const { language } = useLocale();
  const navigate = useNavigate();
  const [name, setName] = useKept('partners.ApplicationForm.name', '');
  const [code, setCode] = useKept('partners.ApplicationForm.code', '');
  const [country, setCountry] = useKept('partners.ApplicationForm.country', '');
  const [role, setRole] = useKept('partners.ApplicationForm.role', roles[0]?.id ?? '');
  const command = useApplyPartner(() => void navigate({ to: '/level' }));
  const asked =
    name.trim() === '' || code.trim() === '' || country === ''
      ? undefined
      : { name: name.trim(), code: code.trim().toUpperCase(), country, programmeId, role };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (asked !== undefined) command.run(asked);
      }}
    >
      <Stack gap="md" maw={560}>
        <PageHeading>{say('apply')}</PageHeading>
        <Text>{say('applyAbout')}</Text>
        <TextInput
          name="name"
          required
          autoComplete="organization"
          maxLength={200}
          label={say('name')}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          name="code"
          required
          label={say('code')}
          description={say('codeHint')}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <NativeSelect
          name="country"
          required
          label={say('country')}
          value={country}
          data={[{ value: '', label: say('choose') }, ...countriesIn(language)]}
          onChange={({ currentTarget }) => setCountry(currentTarget.value)}
        />
        <NativeSelect
          name="role"
          required
          label={say('role')}
          description={say('roleHint')}
          value={role}
          data={roles.map((one) => ({ value: one.id, label: one.name }))}
          onChange={({ currentTarget }) => setRole(currentTarget.value)}
        />
        <Send asked={asked} sending={command.running} />
        <RefusalNote error={command.error} />
        <Title order={2} size="h4">
          {say('afterwards')}
        </Title>
        <Text>{say('afterwardsAbout')}</Text>
      </Stack>
    </form>
  );
};

/** Whether it can be sent, before anybody sends it. */
const Send = ({ asked, sending }: Readonly<{ asked: Application | undefined; sending: boolean }>) => {
  const say = useText(applicationMessages);
  const stands = useEligibility(asked);
  return (
    <>
      <div aria-live="polite">
        {stands === 'unsaid' && <Text c="dimmed">{say('fill')}</Text>}
        {stands === 'checking' && <Text c="dimmed">{say('checking')}</Text>}
        {stands === 'possible' && (
          <Alert color="green" icon={<Icon name="check" />}>
            {say('possible')}
          </Alert>
        )}
        {stands instanceof Refusal && <Against refusal={stands} />}
      </div>
      <Button type="submit" loading={sending} disabled={stands !== 'possible'} w="max-content">
        {say('send')}
      </Button>
    </>
  );
};

const useEligibility = (asked: Application | undefined): 'unsaid' | 'checking' | 'possible' | Refusal => {
  // What it is called does not decide, so that typing it asks nothing.
  const question = JSON.stringify(asked && { ...asked, name: asked.code });
  const [settled] = useDebouncedValue(question, PAUSE_MS);
  const trial = useApplicationTrial(settled === undefined ? undefined : (JSON.parse(settled) as Application));
  if (asked === undefined) return 'unsaid';
  if (question !== settled || trial.isPending) return 'checking';
  // Whoever cannot be told before is told after.
  return trial.isError ? 'possible' : (trial.data ?? 'possible');
};

const Against = ({ refusal: { status, code } }: Readonly<{ refusal: Refusal }>) => {
  const say = useText(applicationMessages);
  const sentence = useRefusalText();
  return (
    <Alert color="orange" icon={<Icon name="warning" />}>
      {status === 404 || code === undefined ? say('codeOfAnother') : sentence(code)}
    </Alert>
  );
};
