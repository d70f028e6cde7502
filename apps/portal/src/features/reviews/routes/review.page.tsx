import { Alert, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ActBar } from '../../../shared/decisions/act-bar';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { PartnerLink } from '../../../shared/organisations/partner-link';
import { Facts } from '../../../shared/records/facts';
import { HistorySection } from '../../../shared/records/history-section';
import { personField } from '../../../shared/people/person-name';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { useMe } from '../../../shared/session/session';
import { JudgedLevelTable } from '../../../shared/standing/judged-level';
import { Failure, Loading } from '../../../shared/ui/states';
import { Day, Instant } from '../../../shared/ui/values';
import { reviewHistory, reviewQuery, type Review } from '../api/reviews.query';
import { useWhyNotAppeal, useWhyNotDecide, useWhyNotStart } from '../api/trials';
import { actsOn, type ReviewAct } from '../components/review-acts';
import { REVIEW_DIALOGS } from '../components/review-dialogs';
import { ReviewStatus } from '../components/review-status';
import { reviewMessages } from '../reviews.messages';

/** C10, P12: one review: what was judged on its day, what was decided, and what the partner says to it. */
export const ReviewPage = () => {
  const review = useQuery(reviewQuery(useRecordId('reviewId')));
  if (review.isPending) return <Loading rows={8} />;
  if (review.isError) return <Failure error={review.error} onRetry={() => void review.refetch()} />;
  return <ReviewRecord review={review.data} />;
};

const ReviewRecord = ({ review }: Readonly<{ review: Review }>) => {
  const say = useText(reviewMessages);
  const nameOf = useOrganisationName();
  const partner = nameOf(review.partnerId);
  return (
    <RecordPage
      back={{ to: '/reviews', label: say('backToReviews') }}
      title={say('reviewOf', { partner })}
      number={`${say(`cause_${review.cause}`)}, ${codeText(review.role)}`}
      called={say('reviewOf', { partner })}
      status={<ReviewStatus status={review.status} />}
      actions={<Acts review={review} />}
      aside={null}
    >
      <Stack gap="lg">
        {review.appeal !== null && <Appeal of={review.appeal} />}
        <Facts
          of={[
            [say('partner'), <PartnerLink key="partner" of={review.partnerId} />],
            [say('dueOn'), <Day key="due" of={review.dueOn} />],
            [say('offCycleReason'), review.reason],
            [say('decideBy'), <Day key="decide" of={review.decideByOn} />],
            [say('startedBy'), personField(review.startedBy)],
            [say('started'), <Instant key="started" of={review.startedAt} />],
          ]}
        />
        {review.decision !== null && <Decision of={review.decision} />}
        <Snapshot review={review} />
        <HistorySection of={reviewHistory(review.id)} />
      </Stack>
    </RecordPage>
  );
};

const Appeal = ({ of: { reason, evidence } }: Readonly<{ of: NonNullable<Review['appeal']> }>) => {
  const say = useText(reviewMessages);
  return (
    <Alert color="orange" title={say('appealTitleDone')}>
      <Text size="sm">{reason}</Text>
      <Text size="sm">{say('shownBy', { evidence })}</Text>
    </Alert>
  );
};

const Decision = ({ of }: Readonly<{ of: NonNullable<Review['decision']> }>) => {
  const say = useText(reviewMessages);
  const { language } = useLocale();
  return (
    <section aria-label={say('decision')}>
      <Title order={2} size="h4" mb="xs">
        {say(`decided_${of.outcome}`, {
          ...{ from: codeText(of.fromLevel), level: codeText(of.level) },
          day: dayText(of.effectiveOn, language),
        })}
      </Title>
      <Text mb="xs">{of.reason}</Text>
      <Text size="sm" c="dimmed">
        {say('appealUntil', { day: dayText(of.appealUntilOn, language) })}
      </Text>
    </section>
  );
};

/** What each requirement answered on the review day, by what was known when it was started. */
const Snapshot = ({ review: { snapshot, role } }: Readonly<{ review: Review }>) => {
  const say = useText(reviewMessages);
  const { language } = useLocale();
  if (snapshot === null) return <Text c="dimmed">{say('notStarted')}</Text>;
  return (
    <Stack gap="lg">
      <Text c="dimmed">{say('judgedOn', { day: dayText(snapshot.on, language) })}</Text>
      {snapshot.levels.map((level) => (
        <JudgedLevelTable key={level.level} role={role} level={level} />
      ))}
    </Stack>
  );
};

const Acts = ({ review }: Readonly<{ review: Review }>) => {
  const say = useText(reviewMessages);
  const { roles } = useMe();
  const [open, setOpen] = useKept<ReviewAct>('reviews.Acts.open');
  const acts = actsOn(review, roles);
  const start = useWhyNotStart(review, acts.includes('start'));
  const decide = useWhyNotDecide(review, acts.includes('decide'));
  const appeal = useWhyNotAppeal(review, acts.includes('appeal'));
  const closed: Readonly<Record<ReviewAct, string | undefined>> = { start, decide, appeal, again: undefined };
  const Dialog = open === undefined ? undefined : REVIEW_DIALOGS[open];
  return (
    <>
      <ActBar
        acts={acts.map((name) => ({ name, label: say(name), main: name !== 'again', closed: closed[name] }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog review={review} onClose={() => setOpen(undefined)} />}
    </>
  );
};
