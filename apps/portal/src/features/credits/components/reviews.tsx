import { Stack, Text, Title } from '@mantine/core';
import { quantityText } from '../../../shared/format/quantity';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useToday } from '../../../shared/programme/use-today';
import { Facts } from '../../../shared/records/facts';
import { personField } from '../../../shared/people/person-name';
import { Table } from '../../../shared/ui/table';
import { Day } from '../../../shared/ui/values';
import { WideTable } from '../../../shared/ui/wide-table';
import type { Lot } from '../api/lots.query';
import { creditMessages } from '../credits.messages';
import { unitWord } from './units';

type Review = Lot['reviews'][number];

/** C2: who manages the services of a contract, and what the review of each of its quarters said. */
export const Reviews = ({ lot }: Readonly<{ lot: Lot }>) => (
  <Stack gap="lg">
    <Managers lot={lot} />
    {[...lot.reviews].reverse().map((review) => (
      <OneReview key={review.dueOn} review={review} />
    ))}
  </Stack>
);

const Managers = ({ lot: { serviceManagers } }: Readonly<{ lot: Lot }>) => {
  const say = useText(creditMessages);
  if (serviceManagers.length === 0) return <Text c="dimmed">{say('noManager')}</Text>;
  return (
    <WideTable minWidth={480}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('manager')}</Table.Th>
            <Table.Th>{say('hours')}</Table.Th>
            <Table.Th>{say('managerFrom')}</Table.Th>
            <Table.Th>{say('managerUntil')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {serviceManagers.map(({ managerId, hours, fromOn, untilOn }) => (
            <Table.Tr key={fromOn}>
              <Table.Td>{personField(managerId)}</Table.Td>
              <Table.Td>{hours}</Table.Td>
              <Table.Td>
                <Day of={fromOn} />
              </Table.Td>
              <Table.Td>
                <Day of={untilOn} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};

const OneReview = ({ review: { dueOn, held } }: Readonly<{ review: Review }>) => {
  const say = useText(creditMessages);
  const today = useToday();
  return (
    <Stack gap={4}>
      <Title order={3} size="h5">
        {say('reviewBy')} <Day of={dueOn} />
      </Title>
      {held === null ? (
        <Text c="dimmed">{say(dueOn < today ? 'reviewMissed' : 'reviewOpen')}</Text>
      ) : (
        <Held held={held} />
      )}
    </Stack>
  );
};

const Held = ({ held }: Readonly<{ held: NonNullable<Review['held']> }>) => {
  const say = useText(creditMessages);
  return (
    <>
      <Facts
        of={[
          [say('heldOn'), <Day key="held" of={held.heldOn} />],
          [
            say('attendees'),
            held.attendees.map(({ role, count }) => `${String(count)} ${say(`role_${role}`)}`).join(', '),
          ],
        ]}
      />
      <Text style={{ whiteSpace: 'pre-line' }}>{held.notes}</Text>
      <Usage report={held.report} />
    </>
  );
};

const PILES = ['granted', 'used', 'reserved', 'free', 'expired'] as const;
const Usage = ({ report }: Readonly<{ report: NonNullable<Review['held']>['report'] }>) => {
  const say = useText(creditMessages);
  const { language } = useLocale();
  return (
    <WideTable minWidth={480}>
      <Table verticalSpacing={6} aria-label={say('usage')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('unit')}</Table.Th>
            {PILES.map((pile) => (
              <Table.Th key={pile} ta="right">
                {say(pile)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {report.map((usage) => (
            <Table.Tr key={usage.lotId}>
              <Table.Td>{say(unitWord(usage.granted.unit))}</Table.Td>
              {PILES.map((pile) => (
                <Table.Td key={pile} ta="right">
                  {quantityText(usage[pile], language)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
};
