import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { codeText } from '../../../shared/format/code-text';
import { countryName } from '../../../shared/format/countries';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Facts } from '../../../shared/records/facts';
import { Table } from '../../../shared/ui/table';
import { Day } from '../../../shared/ui/values';
import type { Partner } from '../api/partners.query';
import { kindMessages } from '../kind.messages';
import { partnerMessages } from '../partners.messages';
import { Assignments } from './assignments';
import { FurtherRoles } from './further-roles';
import { KindOfPartner } from './kind-of-partner';
import { LeaveProgramme } from './leave-programme';
import { LocatorConsent } from './locator-consent';
import { WithdrawPlanned } from './planned';

/** How a partner stands, and since when; what is decided for a later day stands with it. */
export const Standing = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(partnerMessages);
  const kind = useText(kindMessages);
  const { language } = useLocale();
  const { levels = [], specialisations = [], planned } = partner;
  const plannedLevels = planned?.levels ?? [];
  return (
    <Stack gap="lg">
      <Facts
        of={[
          [kind('kind'), kind(partner.kind)],
          [say('level'), partner.level ? codeText(partner.level) : null],
          [say('role'), partner.role === undefined ? null : codeText(partner.role)],
          [say('country'), countryName(partner.country, language)],
          [say('countryTier'), partner.countryTier],
          [say('regions'), (partner.regions ?? []).map(codeText).join(', ')],
          [say('programme'), partner.programmeId],
          [
            say('terms'),
            partner.termsVersion ? say('termsVersion', { version: String(partner.termsVersion) }) : null,
          ],
        ]}
      />
      <KindOfPartner partner={partner} />
      <Dated
        title={say('levels')}
        none={say('noLevels')}
        rows={[...levels, ...plannedLevels].map(({ level, effectiveOn }) => ({
          name: level === null ? '–' : codeText(level),
          from: effectiveOn,
          before: null,
          planned: plannedLevels.some((one) => one.effectiveOn === effectiveOn),
        }))}
        act={({ name: what, from }) =>
          // What a review decided is decided anew by a review.
          plannedLevels.some((one) => one.effectiveOn === from && one.reviewId !== undefined) ? null : (
            <WithdrawPlanned {...{ partner, what, from }} />
          )
        }
      />
      <Dated
        title={say('specialisations')}
        none={say('noSpecialisations')}
        rows={specialisations.map(({ id, fromOn, beforeOn }) => ({
          ...{ id, name: codeText(id), from: fromOn, before: beforeOn },
          planned: (planned?.specialisations ?? []).some((one) => one.id === id && one.fromOn === fromOn),
        }))}
        act={({ id, name: what, from }) => (
          <WithdrawPlanned
            {...{ partner, what, from }}
            {...(id === undefined ? {} : { specialisation: id })}
          />
        )}
        ends
      />
      <FurtherRoles partner={partner} />
      {partner.assignments !== undefined && <Assignments partner={partner} />}
      <LocatorConsent partner={partner} />
      <LeaveProgramme partner={partner} />
    </Stack>
  );
};

type DatedRow = Readonly<{
  id?: string;
  name: string;
  from: string;
  before: string | null;
  planned: boolean;
}>;

const Dated = ({
  title,
  none,
  rows,
  act,
  ends = false,
}: Readonly<{
  title: string;
  none: string;
  rows: readonly DatedRow[];
  /** What can be done with a planned one. */
  act: (row: DatedRow) => ReactNode;
  ends?: boolean;
}>) => {
  const say = useText(partnerMessages);
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      {rows.length === 0 ? (
        <Text c="dimmed">{none}</Text>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('name')}</Table.Th>
              <Table.Th>{say('from')}</Table.Th>
              {ends && <Table.Th>{say('firstDayWithout')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={`${row.name}${row.from}`}>
                <Table.Td>{row.name}</Table.Td>
                <Table.Td>
                  <Day of={row.from} /> {row.planned && say('planned')}
                  {row.planned && act(row)}
                </Table.Td>
                {ends && <Table.Td>{row.before === null ? say('open') : <Day of={row.before} />}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
};
