import { Alert, List, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { codeText } from '../../../shared/format/code-text';
import { saidText } from '../../../shared/format/said-text';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { PersonName } from '../../../shared/people/person-name';
import { Table } from '../../../shared/ui/table';
import { WideTable } from '../../../shared/ui/wide-table';
import { requirementsQuery, type Qualification } from '../api/qualifications.query';
import { qualificationMessages } from '../qualifications.messages';

type Of = Readonly<{ qualification: Qualification }>;

/** What a contract, or the year, would fail by today. */
export const Lacking = ({ qualification: { id, status } }: Of) => {
  const say = useText(qualificationMessages);
  const { language } = useLocale();
  const { data } = useQuery(requirementsQuery(id));
  if (data === undefined || status === 'ended' || status === 'declined') return null;
  if (data.unmet.length === 0)
    return (
      <Alert color="teal" title={say('allMet')}>
        {say('allMetAbout')}
      </Alert>
    );
  return (
    <Alert color="orange" title={say('lacking')}>
      <List size="sm">
        {data.unmet.map(({ requirement, name, rows, missing }) => (
          <List.Item key={requirement}>
            {name} ({rows.join(', ')}): {saidText(missing, language)}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
};

export const Decision = ({ qualification: { decision } }: Of) => {
  const say = useText(qualificationMessages);
  if (decision === null) return null;
  return (
    <section aria-label={say('decision')}>
      <Title order={2} size="h4" mb="xs">
        {say(`decided_${decision.outcome}`)}
      </Title>
      <Text>{decision.reason}</Text>
      {decision.unmet.length > 0 && (
        <Text size="sm" c="dimmed">
          {say('unmetThen', { rows: decision.unmet.map(({ name }) => name).join('; ') })}
        </Text>
      )}
    </section>
  );
};

/** What each of the two said, and what was found in the support centre. */
export const Assessments = ({ qualification: { assessments } }: Of) => {
  const say = useText(qualificationMessages);
  return (
    <section aria-label={say('assessments')}>
      <Title order={2} size="h4" mb="xs">
        {say('assessments')}
      </Title>
      {assessments.length === 0 && <Text c="dimmed">{say('notAssessed')}</Text>}
      {assessments.map(({ as, passed, note, assessedBy, checklist }) => (
        <div key={as}>
          <Text>
            {say(`as_${as}`)}, <PersonName id={assessedBy} />: {say(passed ? 'yes' : 'no')}. {note}
          </Text>
          {checklist.length > 0 && <Checklist of={checklist} />}
        </div>
      ))}
    </section>
  );
};

const Checklist = ({ of }: Readonly<{ of: Qualification['assessments'][number]['checklist'] }>) => {
  const say = useText(qualificationMessages);
  return (
    <WideTable minWidth={320}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('item')}</Table.Th>
            <Table.Th>{say('itemPassed')}</Table.Th>
            <Table.Th>{say('itemNote')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {of.map(({ item, passed, note }) => (
            <Table.Tr key={item}>
              <Table.Td>{codeText(item)}</Table.Td>
              <Table.Td>{say(passed ? 'yes' : 'no')}</Table.Td>
              <Table.Td>{note}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

/** O20: what was promised and not kept, with what shows it. */
export const Breaches = ({ qualification: { breaches } }: Of) => {
  const say = useText(qualificationMessages);
  if (breaches.length === 0) return null;
  return (
    <section aria-label={say('breaches')}>
      <Title order={2} size="h4" mb="xs">
        {say('breaches')}
      </Title>
      <List>
        {breaches.map(({ breachId, obligation, note, evidence, settled }) => (
          <List.Item key={breachId}>
            {codeText(obligation)}: {note} {say('shownBy', { evidence })}{' '}
            {settled === null ? say('breachOpen') : say('breachSettled', { reason: settled.reason })}
          </List.Item>
        ))}
      </List>
    </section>
  );
};
