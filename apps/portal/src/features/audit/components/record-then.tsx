import { List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { History } from '../../../shared/records/history';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { recordThenQuery, type RecordKind } from '../api/records-then.query';
import { auditMessages } from '../audit.messages';
import type { Moments } from '../routes/moments';
import { changesBetween, type Change } from './record-changes';

type Props = Readonly<{ kind: RecordKind; id: string; moments: Moments }>;

/** A3: one record at two moments: what differs, in sentences, and what happened in between. */
export const RecordThen = ({ kind, id, moments }: Props) => {
  const say = useText(auditMessages);
  const { language } = useLocale();
  const found = useQuery(recordThenQuery(kind, id, moments));
  if (found.isPending) return <Loading rows={6} />;
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  const { before, after, between } = found.data;
  const changes = changesBetween(before?.facts ?? null, after?.facts ?? null);
  const days = { from: dayText(moments.from, language), to: dayText(moments.to, language) };
  return (
    <Stack gap="lg" aria-busy={found.isPlaceholderData}>
      {after === null ? (
        <Empty title={say('notThere', days)}>{say('notThereAbout')}</Empty>
      ) : (
        <>
          {before === null && <Text>{say('begunSince', days)}</Text>}
          {changes.length === 0 ? (
            <Text>{say('sameThen', days)}</Text>
          ) : (
            <List aria-label={say('differences')}>
              {changes.map((change) => (
                <List.Item key={change.field}>
                  <Sentence change={change} />
                </List.Item>
              ))}
            </List>
          )}
        </>
      )}
      {between.length > 0 && (
        <section>
          <Title order={2} size="h4" mb="sm">
            {say('between')}
          </Title>
          <History entries={between} />
        </section>
      )}
    </Stack>
  );
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const Sentence = ({ change: { field, before, after } }: Readonly<{ change: Change }>) => {
  const say = useText(auditMessages);
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const text = (value: Change['before']): string => {
    if (value === null || value === '') return say('nothing');
    if (typeof value === 'object') return moneyText(value, language);
    if (DAY.test(value)) return dayText(value, language);
    return field === 'partnerId' || field === 'distributorId' ? nameOf(value) : value;
  };
  return say('changed', { what: say(`field_${field}`), before: text(before), after: text(after) });
};
