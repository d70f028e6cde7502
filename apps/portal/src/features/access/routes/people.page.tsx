import { Anchor, Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { instantColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useRoleText } from '../../../shared/session/role-text';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty } from '../../../shared/ui/states';
import { accessMessages } from '../access.messages';
import { peopleQuery, type Person } from '../api/people.query';
import { AdmitDialog } from '../components/admit-dialog';
import { InviteDialog } from '../components/invite-dialog';
import { PeopleSections } from '../components/people-sections';

const STATUSES = ['active', 'invited', 'removed'] as const;

/** S1, P14: who belongs to an organisation, with which roles; for the vendor the people of all. */
export const PeoplePage = () => {
  const say = useText(accessMessages);
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  return (
    <ListPage
      title={say('people')}
      actions={<Acts />}
      views={<PeopleSections />}
      query={peopleQuery(status.length > 0 ? { status } : {})}
      columns={useColumns()}
      idOf={({ id }) => id}
      filters={[useStatusFilter(say('status'), STATUSES)]}
      exportName="people"
      empty={<Empty title={say('noPeople')}>{say('noPeopleAbout')}</Empty>}
    />
  );
};

const Acts = () => {
  const say = useText(accessMessages);
  const may = useMay();
  const [open, setOpen] = useKept<'invite' | 'admit'>('access.peopleActs.open');
  const onClose = (): void => setOpen(undefined);
  return (
    <Group gap="xs">
      {may('platform.admin') && (
        <Button variant="default" onClick={() => setOpen('admit')}>
          {say('admit')}
        </Button>
      )}
      {may('platform.admin', 'partner.admin', 'distributor.admin') && (
        <Button onClick={() => setOpen('invite')}>{say('invite')}</Button>
      )}
      {open === 'invite' && <InviteDialog onClose={onClose} />}
      {open === 'admit' && <AdmitDialog onClose={onClose} />}
    </Group>
  );
};

const useColumns = (): readonly Column<Person>[] => {
  const say = useText(accessMessages);
  const role = useRoleText();
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const { organisation } = useMe();
  // A channel manager sees who is there; a person’s own page is for those who give roles, and for auditors.
  const opens = useMay()('platform.admin', 'partner.admin', 'distributor.admin', 'auditor');
  return [
    {
      ...{ key: 'name', label: say('name') },
      cell: ({ id, name, status, type }) => {
        const text = name ?? (type === 'machine' ? id : say('nameless'));
        if (!opens) return text;
        return (
          <Anchor component={Link} to={`/${status === 'invited' ? 'invitations' : 'people'}/${id}`} inherit>
            {text}
          </Anchor>
        );
      },
      text: ({ id, name }) => name ?? id,
    },
    {
      ...{ key: 'email', label: say('email') },
      cell: ({ email }) => email ?? '–',
      text: ({ email }) => email ?? '',
    },
    ...(organisation.kind === 'vendor'
      ? [
          {
            ...{ key: 'orgId', label: say('organisation') },
            cell: ({ orgId, orgKind }: Person) => (orgKind === 'vendor' ? '–' : nameOf(orgId)),
            text: ({ orgId }: Person) => orgId,
          },
        ]
      : []),
    {
      ...{ key: 'roles', label: say('roles') },
      cell: ({ grants }) =>
        grants.length === 0
          ? say('noRoles')
          : grants.map((grant) => (
              <div key={`${grant.role} ${grant.byGroup?.mappingId ?? ''}`}>
                {role(grant.role)}
                {grant.untilOn !== null && `, ${say('until', { day: dayText(grant.untilOn, language) })}`}
                {grant.byGroup !== undefined && `, ${say('byGroup', { group: grant.byGroup.group })}`}
              </div>
            )),
      text: ({ grants }) => grants.map((grant) => grant.role).join(' '),
    },
    {
      ...{ key: 'status', label: say('status') },
      cell: ({ status }) => <StatusWord status={status} about={say(`${status}About`)} />,
      text: ({ status }) => status,
    },
    instantColumn('since', say('since')),
  ];
};
