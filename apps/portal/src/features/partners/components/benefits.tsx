import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Dialog } from '../../../shared/ui/dialog';
import { Facts } from '../../../shared/records/facts';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { entitlementQuery, entitlementsQuery, type Entitlement } from '../api/standing.query';
import { levelMessages } from '../level.messages';
import { Table } from '../../../shared/ui/table';
import { WideTable } from '../../../shared/ui/wide-table';

type Props = Readonly<{ partnerId: string }>;

/** P12: which benefits the level gives, and of what would stop them. */
export const Benefits = ({ partnerId }: Props) => {
  const say = useText(levelMessages);
  const { language } = useLocale();
  const found = useQuery(entitlementsQuery(partnerId));
  if (found.isPending) return <Loading rows={8} />;
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  const { entitlements, gateFrom } = found.data;
  if (entitlements.length === 0) return <Empty title={say('noBenefits')} />;
  return (
    <Stack gap="sm">
      <Text c="dimmed">
        {gateFrom === null ? say('noGate') : say('gate', { day: dayText(gateFrom, language) })}
      </Text>
      <WideTable minWidth={560}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('benefit')}</Table.Th>
              <Table.Th>{say('answer')}</Table.Th>
              <Table.Th>{say('grade')}</Table.Th>
              <Table.Th>{say('showWhy')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entitlements.map((one) => (
              <Table.Tr key={one.benefit}>
                <Table.Td>{one.name}</Table.Td>
                <Table.Td fw={one.answer === 'no' ? undefined : 600}>{say(`answer_${one.answer}`)}</Table.Td>
                <Table.Td>{one.grade ?? '–'}</Table.Td>
                <Table.Td>
                  <WhyButton partnerId={partnerId} of={one} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Stack>
  );
};

const WhyButton = ({ partnerId, of: { benefit, name } }: Props & Readonly<{ of: Entitlement }>) => {
  const say = useText(levelMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        aria-label={`${say('showWhy')}: ${name}`}
        onClick={() => setOpen(true)}
      >
        {say('showWhy')}
      </Button>
      <Dialog opened={open} onClose={() => setOpen(false)} title={name}>
        <Why partnerId={partnerId} benefit={benefit} />
      </Dialog>
    </>
  );
};

const Why = ({ partnerId, benefit }: Props & Readonly<{ benefit: string }>) => {
  const say = useText(levelMessages);
  const found = useQuery(entitlementQuery(partnerId, benefit));
  if (found.isPending) return <Loading rows={3} />;
  if (found.isError) return <Failure error={found.error} />;
  const { answer, grade, unmet } = found.data;
  return (
    <Facts
      of={[
        [say('answer'), say(`answer_${answer}`)],
        [say('grade'), grade],
        [say('because'), <Because key="because" of={found.data.because} />],
        [say('unmet'), unmet.length === 0 ? '–' : unmet.map(codeText).join(', ')],
      ]}
    />
  );
};

/** Each ground in its own words; those that name a level or requirements say where the guide does. */
const Because = ({ of }: Readonly<{ of: Entitlement['because'] }>) => {
  const say = useText(levelMessages);
  if ('requirements' in of)
    return say('becauseRequirements', {
      ...{ level: codeText(of.level), source: of.source },
      requirements: of.requirements.map(codeText).join(', '),
    });
  if ('level' in of) return say('becauseLevel', { level: codeText(of.level), source: of.source });
  if ('of' in of) return say('becausePartnerKind', { kind: codeText(of.of), source: of.source });
  return say(of.kind === 'no-level' ? 'becauseNoLevel' : 'becauseNotActive');
};
