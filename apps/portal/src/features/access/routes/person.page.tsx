import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { usePersonNames } from '../../../shared/people/person-name';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useRoleText } from '../../../shared/session/role-text';
import { ROLES } from '../../../shared/session/roles.messages';
import { signInOptionsQuery, useMay, useMe, type Role } from '../../../shared/session/session';
import { Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { accessMessages } from '../access.messages';
import { accessHistory, accessQuery, peopleQuery, type Access } from '../api/people.query';
import { ASKS } from '../api/possible-acts.query';
import { PasswordLinkDialog } from '../components/password-link-dialog';
import { PossibleActs } from '../components/possible-acts';
import { GrantDialog, PERSON_DIALOGS, RevokeDialog, type PersonAct } from '../components/person-dialogs';

/** S1: which roles somebody holds until when, and who gave them. */
export const PersonPage = () => {
  const access = useQuery(accessQuery(useRecordId('personId')));
  if (access.isPending) return <Loading rows={6} />;
  if (access.isError) return <Failure error={access.error} onRetry={() => void access.refetch()} />;
  return <PersonRecord access={access.data} />;
};

/** What somebody is called, and whether they belong to it, stands in the list of people. */
const usePerson = ({ personId, orgId }: Access) => {
  const list = peopleQuery({ orgId: [orgId] });
  const { data } = useQuery({
    queryKey: [...list.key, 'first'],
    queryFn: () => list.page(undefined),
  });
  return data?.data.find(({ id }) => id === personId);
};

const PersonRecord = ({ access }: Readonly<{ access: Access }>) => {
  const say = useText(accessMessages);
  const nameOf = useOrganisationName();
  const person = usePerson(access);
  const named = usePersonNames([access.personId]);
  // The list of a large organisation may not have them on its first page.
  const name =
    person?.name ??
    (person?.type === 'person' ? say('nameless') : named(access.personId, access.personId)) ??
    '';
  const removed = person?.status === 'removed';
  const asks = useMay()(...ASKS);
  return (
    <RecordPage
      back={{ to: '/people', label: say('backToPeople') }}
      title={name}
      number={access.orgKind === 'vendor' ? access.personId : `${access.personId}, ${nameOf(access.orgId)}`}
      called={name}
      status={null}
      actions={<Acts {...{ access, name, removed }} />}
      aside={null}
    >
      <Stack gap="md">
        {access.disabled && (
          <Alert color="red" title={say('disabled')}>
            {say('disabledAbout')}
          </Alert>
        )}
        <RecordTabs
          tabs={[
            { name: 'overview', label: say('overview'), content: <Grants {...{ access, name }} /> },
            ...(asks
              ? [
                  {
                    ...{ name: 'possible', label: say('possible') },
                    content: <PossibleActs personId={access.personId} name={name} />,
                  },
                ]
              : []),
            {
              ...{ name: 'history', label: say('history') },
              content: <RecordHistory of={accessHistory(access.personId)} />,
            },
          ]}
        />
      </Stack>
    </RecordPage>
  );
};

const GIVES = ['platform.admin', 'partner.admin', 'distributor.admin'] as const;

const Grants = ({ access, name }: Readonly<{ access: Access; name: string }>) => {
  const say = useText(accessMessages);
  const word = useRoleText();
  const { language } = useLocale();
  const gives = useMay()(...GIVES) && useMe().id !== access.personId;
  const [taken, setTaken] = useKept<Role>('access.Grants.taken');
  if (access.grants.length === 0) return <Text c="dimmed">{say('noRoles')}</Text>;
  return (
    <>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('role')}</Table.Th>
            <Table.Th>{say('untilDay')}</Table.Th>
            <Table.Th>{say('given')}</Table.Th>
            {gives && <Table.Th>{say('revoke')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {access.grants.map(({ role, untilOn, byGroup }) => (
            <Table.Tr key={`${role} ${byGroup?.mappingId ?? ''}`}>
              <Table.Td>{word(role)}</Table.Td>
              <Table.Td>{untilOn === null ? '–' : dayText(untilOn, language)}</Table.Td>
              <Table.Td>
                {byGroup === undefined ? say('byHand') : say('byGroup', { group: byGroup.group })}
              </Table.Td>
              {gives && (
                <Table.Td>
                  {byGroup === undefined && (
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`${say('revoke')}: ${word(role)}`}
                      onClick={() => setTaken(ROLES.find((one) => one === role))}
                    >
                      {say('revoke')}
                    </Button>
                  )}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {taken !== undefined && (
        <RevokeDialog {...{ access, name }} role={taken} onClose={() => setTaken(undefined)} />
      )}
    </>
  );
};

const Acts = ({ access, name, removed }: Readonly<{ access: Access; name: string; removed: boolean }>) => {
  const say = useText(accessMessages);
  const may = useMay();
  const { id } = useMe();
  const [open, setOpen] = useKept<PersonAct | 'grant'>('access.personActs.open');
  const onClose = (): void => setOpen(undefined);
  if (!may(...GIVES)) return null;
  // SD6: nobody changes their own grants; the server says so too.
  if (id === access.personId)
    return (
      <Text size="sm" c="dimmed">
        {say('self')}
      </Text>
    );
  const acts: readonly PersonAct[] = removed
    ? ['erase']
    : [...(may('platform.admin') && !access.disabled ? (['disable'] as const) : []), 'remove'];
  const Dialog = open === undefined || open === 'grant' ? undefined : PERSON_DIALOGS[open];
  return (
    <Group gap="xs">
      {!removed && <Button onClick={() => setOpen('grant')}>{say('grant')}</Button>}
      {acts.map((act) => (
        <Button key={act} variant="default" onClick={() => setOpen(act)}>
          {say(act)}
        </Button>
      ))}
      {!removed && <PasswordLink access={access} name={name} />}
      {open === 'grant' && <GrantDialog {...{ access, name, onClose }} />}
      {Dialog !== undefined && <Dialog {...{ access, name, onClose }} />}
    </Group>
  );
};

/** A way to a new password, where this installation keeps passwords. */
const PasswordLink = ({ access, name }: Readonly<{ access: Access; name: string }>) => {
  const say = useText(accessMessages);
  const { data: options } = useQuery(signInOptionsQuery);
  const [open, setOpen] = useKept('access.PasswordLink.open', false);
  if (options?.mode !== 'local' || access.type === 'machine') return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {say('passwordLink')}
      </Button>
      {open && <PasswordLinkDialog personId={access.personId} name={name} onClose={() => setOpen(false)} />}
    </>
  );
};
