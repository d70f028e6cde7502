import { Alert, Text } from '@mantine/core';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { Icon } from '../../../shared/ui/icons';
import type { Deal } from '../api/deal.query';
import { dealMessages } from '../deals.messages';

/** What a reader must know before anything else: a question, an overlap, a return. Never whose the other side is. */
export const DealNotes = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(dealMessages);
  const { language } = useLocale();
  return (
    <>
      {deal.status === 'information_requested' && (
        <Alert color="orange" icon={<Icon name="question" />} title={say('question')}>
          <Text>{deal.question}</Text>
          {deal.answerDueAt !== null && (
            <Text size="sm">{say('answerUntil', { day: dayText(deal.answerDueAt, language) })}</Text>
          )}
        </Alert>
      )}
      {deal.status === 'returned' && (
        <Alert color="orange" icon={<Icon name="back" />} title={say('returnedAbout')}>
          {deal.closure?.text}
        </Alert>
      )}
      {deal.overlap?.status === 'open' && (
        <Alert color="orange" icon={<Icon name="warning" />} title={say('overlap')}>
          {say('overlapAbout', { day: dayText(deal.overlap.decisionDueAt, language) })}
        </Alert>
      )}
      {deal.extensionRequested && (
        <Alert color="blue" icon={<Icon name="clock" />}>
          {say('extensionRequested')}
        </Alert>
      )}
    </>
  );
};
