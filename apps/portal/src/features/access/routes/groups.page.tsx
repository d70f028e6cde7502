import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { PersonName } from '../../../shared/people/person-name';
import { useRoleText } from '../../../shared/session/role-text';
import { signInOptionsQuery, useMay } from '../../../shared/session/session';
import { PageHeading } from '../../../shared/ui/page-heading';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Day, Instant } from '../../../shared/ui/values';
import { Table } from '../../../shared/ui/table';
import { accessMessages } from '../access.messages';
import { groupMappingsQuery, type GroupMapping } from '../api/groups.query';
import { EndMappingDialog } from '../components/end-mapping-dialog';
import { MapGroupDialog } from '../components/map-group-dialog';
import { PeopleSections } from '../components/people-sections';

/** S1: which groups of the issuer give which roles. */
export const GroupsPage = () => {
  const say = useText(accessMessages);
  const maps = useMay()('platform.admin');
  const mappings = useQuery(groupMappingsQuery);
  const { data: options } = useQuery(signInOptionsQuery);
  const [open, setOpen] = useKept('access.groupsPage.open', false);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <PageHeading>{say('groups')}</PageHeading>
        {maps && <Button onClick={() => setOpen(true)}>{say('mapGroup')}</Button>}
      </Group>
      <PeopleSections />
      <Text c="dimmed" maw={720}>
        {say('groupsAbout')}
      </Text>
      {options !== undefined && options.mode !== 'external' && (
        <Alert color="gray">{say('noGroupsSaid')}</Alert>
      )}
      {mappings.isPending && <Loading rows={4} />}
      {mappings.isError && <Failure error={mappings.error} onRetry={() => void mappings.refetch()} />}
      {mappings.data !== undefined && <Mappings mappings={mappings.data.mappings} maps={maps} />}
      {open && <MapGroupDialog onClose={() => setOpen(false)} />}
    </Stack>
  );
};

type Shown = Readonly<{ mappings: readonly GroupMapping[]; maps: boolean }>;

const Mappings = ({ mappings, maps }: Shown) => {
  const say = useText(accessMessages);
  const [ending, setEnding] = useKept<string>('access.groupsPage.ending');
  const ended = mappings.find(({ mappingId }) => mappingId === ending);
  if (mappings.length === 0) return <Empty title={say('noMappings')}>{say('noMappingsAbout')}</Empty>;
  return (
    <>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('group')}</Table.Th>
            <Table.Th>{say('role')}</Table.Th>
            <Table.Th>{say('organisation')}</Table.Th>
            <Table.Th>{say('untilDay')}</Table.Th>
            <Table.Th>{say('mapped')}</Table.Th>
            <Table.Th>{say('status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {mappings.map((mapping) => (
            <Row
              key={mapping.mappingId}
              mapping={mapping}
              onEnd={maps ? () => setEnding(mapping.mappingId) : undefined}
            />
          ))}
        </Table.Tbody>
      </Table>
      {ended !== undefined && <EndMappingDialog mapping={ended} onClose={() => setEnding(undefined)} />}
    </>
  );
};

type RowProps = Readonly<{ mapping: GroupMapping; onEnd: (() => void) | undefined }>;

/** One that was ended stays to be read: who ended it, and when. */
const Row = ({ mapping, onEnd }: RowProps) => {
  const say = useText(accessMessages);
  const word = useRoleText();
  const nameOf = useOrganisationName();
  const { group, role, orgId, orgKind, untilOn, mappedBy, mappedAt, ended } = mapping;
  return (
    <Table.Tr>
      <Table.Td>{group}</Table.Td>
      <Table.Td>{word(role)}</Table.Td>
      <Table.Td>{orgKind === 'vendor' ? '–' : nameOf(orgId)}</Table.Td>
      <Table.Td>
        <Day of={untilOn} />
      </Table.Td>
      <Table.Td>
        <PersonName id={mappedBy} />, <Instant of={mappedAt} />
      </Table.Td>
      <Table.Td>
        {ended !== null ? (
          <>
            {say('mappingEnded')}: <PersonName id={ended.by} />, <Instant of={ended.at} />
          </>
        ) : onEnd === undefined ? (
          say('mappingStands')
        ) : (
          <Button
            size="xs"
            variant="default"
            aria-label={`${say('endMapping')}: ${group}, ${word(role)}`}
            onClick={onEnd}
          >
            {say('endMapping')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
};
