import {
  Anchor,
  Badge,
  Button,
  Group,
  List,
  NativeSelect,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { usePersonNames } from '../../../shared/people/person-name';
import { RecordHistory } from '../../../shared/records/record-history';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { programmeHistory, programmeQuery, versionsQuery, type Rule } from '../api/programme.query';
import { DraftDialog } from '../components/draft-dialog';
import { programmeMessages } from '../programme.messages';
import { versionMessages } from '../version.messages';
import { rulesFound } from './rules-found';
import { PageHeading } from '../../../shared/ui/page-heading';
import { Table } from '../../../shared/ui/table';

/** C8: the programme as it is in force, in sentences that are made from its rules. */
export const ProgrammePage = () => {
  const say = useText(programmeMessages);
  const { language } = useLocale();
  const reads = useMay()(
    'channel.manager',
    'channel.lead',
    'finance.analyst',
    'finance.approver',
    'programme.author',
    'programme.approver',
    'auditor',
  );
  const programme = useQuery(programmeQuery);
  const heading = say('programme');
  if (programme.isPending) return <Loading rows={10} title={heading} />;
  if (programme.isError)
    return <Failure error={programme.error} title={heading} onRetry={() => void programme.refetch()} />;
  const { programmeId, title, version, effectiveFrom, rules, rejectionReasons } = programme.data;
  return (
    <Stack gap="md">
      <div>
        <PageHeading>{title}</PageHeading>
        <Text c="dimmed">{say('version', { version, day: dayText(effectiveFrom, language) })}</Text>
      </div>
      <RecordTabs
        tabs={[
          { name: 'rules', label: say('rules'), content: <Rules rules={rules} reasons={rejectionReasons} /> },
          { name: 'versions', label: say('versions'), content: <Versions programmeId={programmeId} /> },
          ...(reads
            ? [
                {
                  ...{ name: 'history', label: say('history') },
                  content: <RecordHistory of={programmeHistory(programmeId)} />,
                },
              ]
            : []),
        ]}
      />
    </Stack>
  );
};

const Rules = ({ rules, reasons }: Readonly<{ rules: readonly Rule[]; reasons: readonly string[] }>) => {
  const say = useText(programmeMessages);
  const [wanted, setWanted] = useState('');
  const [chosen, choose] = useState<string>();
  const all = rulesFound(rules, '');
  const topic = chosen ?? all[0]?.topic;
  // A search goes through every topic; without one a topic at a time is enough to read.
  const topics = wanted.trim() === '' ? all.filter((one) => one.topic === topic) : rulesFound(rules, wanted);
  return (
    <Stack gap="md">
      <Text c="dimmed">{say('about')}</Text>
      <Group align="flex-end">
        <NativeSelect
          label={say('topic')}
          value={topic ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
          data={all.map(({ topic: value }) => ({ value, label: codeText(value) }))}
        />
        <TextInput
          id="list-search"
          type="search"
          w={320}
          label={say('search')}
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </Group>
      {topics.length === 0 && <Text role="status">{say('noneFound')}</Text>}
      {topics.map(({ topic: name, rules: found }) => (
        <section key={name} aria-label={codeText(name)}>
          <Title order={2} size="h4" mb="xs">
            {codeText(name)}
          </Title>
          <List spacing={6}>
            {found.map((rule) => (
              <List.Item key={rule.text}>
                <RuleText rule={rule} />
              </List.Item>
            ))}
          </List>
        </section>
      ))}
      <section aria-label={say('reasons')}>
        <Title order={2} size="h4" mb="xs">
          {say('reasons')}
        </Title>
        <List spacing={4} lang="en">
          {reasons.map((reason) => (
            <List.Item key={reason}>{codeText(reason)}</List.Item>
          ))}
        </List>
      </section>
    </Stack>
  );
};

const RuleText = ({ rule: { text, sources, sample, applied } }: Readonly<{ rule: Rule }>) => {
  const say = useText(programmeMessages);
  return (
    <>
      {text}
      <Group gap="xs" component="span" display="inline-flex" ml="xs">
        {sample && (
          <Badge component="span" variant="default" size="sm" tt="none">
            {say('sample')}
          </Badge>
        )}
        {!applied && (
          <Badge component="span" variant="default" size="sm" tt="none">
            {say('notApplied')}
          </Badge>
        )}
        {!sample && (
          <Text component="span" size="sm" c="dimmed">
            {say('sources', { sources: sources.join(', ') })}
          </Text>
        )}
      </Group>
    </>
  );
};

const Versions = ({ programmeId }: Readonly<{ programmeId: string }>) => {
  const say = useText(programmeMessages);
  const versions = useQuery(versionsQuery(programmeId));
  const personOf = usePersonNames(
    (versions.data ?? []).flatMap(({ draftedBy, approvedBy }) => [draftedBy, approvedBy]),
  );
  if (versions.isPending) return <Loading rows={3} />;
  if (versions.isError) return <Failure error={versions.error} onRetry={() => void versions.refetch()} />;
  return (
    <Stack gap="md">
      <Draft programmeId={programmeId} />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right">{say('number')}</Table.Th>
            <Table.Th>{say('status')}</Table.Th>
            <Table.Th>{say('from')}</Table.Th>
            <Table.Th>{say('draftedBy')}</Table.Th>
            <Table.Th>{say('approvedBy')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {versions.data.map(({ version, status, effectiveFrom, draftedBy, approvedBy }) => (
            <Table.Tr key={version}>
              <Table.Td ta="right">
                <Anchor component={Link} to={`/programme/${programmeId}/versions/${String(version)}`} inherit>
                  {version}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <StatusWord status={status} />
              </Table.Td>
              <Table.Td>
                <Day of={effectiveFrom} />
              </Table.Td>
              <Table.Td>{personOf(draftedBy)}</Table.Td>
              <Table.Td>{personOf(approvedBy) ?? '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
};

const Draft = ({ programmeId }: Readonly<{ programmeId: string }>) => {
  const say = useText(versionMessages);
  const [open, setOpen] = useState(false);
  if (!useMay()('programme.author')) return null;
  return (
    <>
      <Button w="max-content" onClick={() => setOpen(true)}>
        {say('draft')}
      </Button>
      {open && <DraftDialog programmeId={programmeId} onClose={() => setOpen(false)} />}
    </>
  );
};
