import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { peopleQuery, type PersonRow } from '../api/people.query';
import { RegisterPersonDialog } from '../components/register-person-dialog';
import { credentialMessages } from '../credentials.messages';

/** P12: people whose accreditations count for their partner. */
export const PartnerPeoplePage = () => {
  const say = useText(credentialMessages);
  const keeps = useMay()('partner.admin', 'channel.manager', 'channel.lead');
  const { values } = useListAddress();
  const [open, setOpen] = useKept('credentials.PartnerPeoplePage.open', false);
  return (
    <Stack gap="sm">
      <ListPage
        title={say('people')}
        actions={keeps && <Button onClick={() => setOpen(true)}>{say('register')}</Button>}
        query={peopleQuery({
          sort: '-joinedOn',
          ...(values.partnerId === undefined ? {} : { partnerId: [values.partnerId] }),
        })}
        columns={useColumns()}
        idOf={({ personId, partnerId, joinedOn }) => `${personId}${partnerId}${joinedOn}`}
        exportName="partner-people"
        empty={<Empty title={say('noPeople')}>{say('noPeopleAbout')}</Empty>}
      />
      <Text size="sm" c="dimmed">
        {say('about')}
      </Text>
      {open && <RegisterPersonDialog onClose={() => setOpen(false)} />}
    </Stack>
  );
};

const useColumns = (): readonly Column<PersonRow>[] => {
  const say = useText(credentialMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'name', label: say('name') },
      cell: ({ personId, name }) => (
        <Anchor component={Link} to={`/credentials/${personId}`} inherit>
          {name ?? say('forgotten')}
        </Anchor>
      ),
      text: ({ personId, name }) => name ?? personId,
    },
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ partnerId }) => nameOf(partnerId),
      text: ({ partnerId }) => partnerId,
    },
    {
      ...{ key: 'duties', label: say('duties') },
      cell: ({ duties }) => (duties.length === 0 ? '–' : duties.map(codeText).join(', ')),
      text: ({ duties }) => duties.join(' '),
    },
    {
      ...{ key: 'joinedOn', label: say('joined') },
      cell: ({ joinedOn }) => <Day of={joinedOn} />,
      text: ({ joinedOn }) => joinedOn,
    },
    {
      ...{ key: 'leftOn', label: say('left') },
      cell: ({ leftOn }) => <Day of={leftOn} />,
      text: ({ leftOn }) => leftOn ?? '',
    },
  ];
};
