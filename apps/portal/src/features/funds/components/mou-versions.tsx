import { Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Facts } from '../../../shared/records/facts';
import { usePersonNames } from '../../../shared/people/person-name';
import { Table } from '../../../shared/ui/table';
import { Amount, Day } from '../../../shared/ui/values';
import type { Mou, MouVersion } from '../api/mous.query';
import { mouMessages } from '../mou.messages';
import { WideTable } from '../../../shared/ui/wide-table';

/** What was agreed, the last first: terms, milestones and both signatures. */
export const MouVersions = ({ mou }: Readonly<{ mou: Mou }>) => (
  <Stack gap="md">
    {[...mou.versions].reverse().map((version) => (
      <VersionCard key={version.version} {...{ mou, version }} />
    ))}
  </Stack>
);

type Props = Readonly<{ mou: Mou; version: MouVersion }>;

const VersionCard = ({ mou, version }: Props) => {
  const say = useText(mouMessages);
  const nameOf = usePersonNames([version.proposedBy]);
  const { language } = useLocale();
  const title = say('version', { version: String(version.version) });
  const { objectives, areas, endsOn, total, accounting, proposedBy, proposedAt, definitionVersion } = version;
  return (
    <Card withBorder padding="md" component="section" aria-label={title}>
      <Stack gap="sm">
        <Group gap="sm">
          <Title order={2} size="h5">
            {title}
          </Title>
          <Standing {...{ mou, version }} />
        </Group>
        <Facts
          of={[
            [say('objectives'), <Lines key="objectives" of={objectives} />],
            [say('areas'), areas.map(codeText).join(', ')],
            [say('total'), <Amount key="total" of={total} strong />],
            [say('endsOn'), <Day key="ends" of={endsOn} />],
            [say('accounting'), say(`accounting_${accounting}`)],
            [say('signedPartner'), <Signature key="partner" of={version.partner} />],
            [say('signedVendor'), <Signature key="vendor" of={version.vendor} />],
          ]}
        />
        <VersionMilestones version={version} />
        <Text size="sm" c="dimmed">
          {say('proposedBy', {
            ...{ name: nameOf(proposedBy) ?? '', day: dayText(proposedAt, language) },
            version: String(definitionVersion),
          })}
        </Text>
      </Stack>
    </Card>
  );
};

const Standing = ({ mou, version: { version, withdrawn } }: Props) => {
  const say = useText(mouMessages);
  if (version === mou.inForce) return <Text fw={600}>{say('inForce')}</Text>;
  if (version === mou.proposed) return <Text fw={600}>{say('waits')}</Text>;
  return withdrawn === null ? null : <Text>{say('withdrawnVersion', { reason: withdrawn })}</Text>;
};

const Lines = ({ of }: Readonly<{ of: readonly string[] }>) => (
  <List size="md">
    {of.map((line) => (
      <List.Item key={line}>{line}</List.Item>
    ))}
  </List>
);

const Signature = ({ of }: Readonly<{ of: MouVersion['partner'] }>) => {
  const say = useText(mouMessages);
  const { language } = useLocale();
  const nameOf = usePersonNames([of?.by]);
  return of === null
    ? say('notSigned')
    : say('signedBy', { name: nameOf(of.by) ?? '', day: dayText(of.on, language) });
};

const VersionMilestones = ({ version: { milestones } }: Pick<Props, 'version'>) => {
  const say = useText(mouMessages);
  return (
    <WideTable minWidth={520}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('milestoneTitle')}</Table.Th>
            <Table.Th>{say('dueOn')}</Table.Th>
            <Table.Th ta="right">{say('amount')}</Table.Th>
            <Table.Th>{say('proofs')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {milestones.map(({ key, title, dueOn, amount, proofs }) => (
            <Table.Tr key={key}>
              <Table.Td>{title}</Table.Td>
              <Table.Td>
                <Day of={dueOn} />
              </Table.Td>
              <Table.Td ta="right">
                <Amount of={amount} />
              </Table.Td>
              <Table.Td>{proofs.map(codeText).join(', ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
