import type { Schemas } from '@channel/client';
import { Card, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { moneyText } from '../format/money';
import { useLocale, useText } from '../i18n/locale';
import { useOrganisationName } from '../organisations/organisation-name';
import { Facts } from '../records/facts';
import { personField } from '../people/person-name';
import { Instant } from '../ui/values';
import { correctionMessages } from './corrections.messages';

export type CorrectionOfPast = Readonly<
  Pick<
    Schemas['DealCorrection'],
    'status' | 'effects' | 'reason' | 'evidence' | 'preparedBy' | 'preparedAt' | 'decidedBy'
  >
>;

type Props = Readonly<{
  /** What is corrected, in words. */
  what: string;
  correction: CorrectionOfPast;
  /** Its decision, where it waits for one. */
  children: ReactNode;
}>;

/** A correction of the past with the amounts that it moves, and who prepared and decided it. */
export const CorrectionCard = ({ what, correction, children }: Props) => {
  const say = useText(correctionMessages);
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const { status, effects, reason, evidence, preparedBy, preparedAt, decidedBy } = correction;
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Facts
          of={[
            [say('what'), what],
            [say('status'), say(`status_${status}`)],
            [say('reason'), reason],
            [say('evidence'), evidence],
            [say('preparedBy'), personField(preparedBy)],
            [say('prepared'), <Instant key="at" of={preparedAt} />],
            [say('decidedBy'), personField(decidedBy)],
          ]}
        />
        <Text fw={600}>{say('effects')}</Text>
        {effects.length === 0 && <Text size="sm">{say('noEffect')}</Text>}
        <List size="sm">
          {effects.map(({ partnerId, quarter, postedIn, amount }) => (
            <List.Item key={`${partnerId}${quarter}${postedIn}`}>
              {say('effect', {
                ...{ partner: nameOf(partnerId), quarter, postedIn, amount: moneyText(amount, language) },
              })}
            </List.Item>
          ))}
        </List>
        {children}
      </Stack>
    </Card>
  );
};
