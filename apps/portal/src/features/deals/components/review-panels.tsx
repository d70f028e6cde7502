import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { usePersonNames } from '../../../shared/people/person-name';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import type { Deal } from '../api/deal.query';
import { conflictSidesQuery, partnerBriefQuery } from '../api/review-context.query';
import { reviewMessages } from '../review.messages';

type OfDeal = Readonly<{ deal: Deal }>;

/** Who else claims it, and who was first by the order of the log; the whole of it is the conflict's screen. */
export const OverlapPanel = ({ deal }: OfDeal) => {
  const conflictId = deal.overlap?.conflictId;
  return conflictId === undefined ? null : <Sides deal={deal} conflictId={conflictId} />;
};

const Sides = ({ deal, conflictId }: OfDeal & Readonly<{ conflictId: string }>) => {
  const say = useText(reviewMessages);
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const conflict = useQuery(conflictSidesQuery(conflictId));
  if (conflict.isPending) return <Loading rows={2} />;
  if (conflict.isError) return <Failure error={conflict.error} onRetry={() => void conflict.refetch()} />;
  const sides = [...conflict.data.claims].sort((one, other) =>
    one.checkpoint.localeCompare(other.checkpoint),
  );
  const own = sides.findIndex(({ claimId }) => claimId === deal.id);
  return (
    <section>
      <Title order={2} size="h5" mb="sm">
        {say('overlapPanel')}
      </Title>
      <List size="sm" spacing="xs" listStyleType="none" p={0}>
        {sides.flatMap(({ claimId, number, partnerId, submittedAt }, at) =>
          claimId === deal.id
            ? []
            : [
                <List.Item key={claimId}>
                  {say('overlapWith', {
                    number,
                    partner: nameOf(partnerId),
                    day: dayText(submittedAt, language),
                  })}{' '}
                  {say(own < 0 || at < own ? 'overlapFirst' : 'overlapLater')}
                </List.Item>,
              ],
        )}
      </List>
      <Anchor component={Link} to={`/conflicts/${conflictId}`} size="sm">
        {say('openConflict')}
      </Anchor>
    </section>
  );
};

/** Whose registration it is, as far as a decision asks, and who of the channel team has it. */
export const PartnerPanel = ({ deal }: OfDeal) => {
  const say = useText(reviewMessages);
  const personOf = usePersonNames([deal.assignedTo]);
  const partner = useQuery(partnerBriefQuery(deal.partnerId));
  if (partner.isPending) return <Loading rows={2} />;
  if (partner.isError) return <Failure error={partner.error} onRetry={() => void partner.refetch()} />;
  const { name, code, status, level = null } = partner.data;
  const { assignedTo = null } = deal;
  return (
    <section>
      <Title order={2} size="h5" mb="sm">
        {say('partner')}
      </Title>
      <Stack gap={4}>
        <Text size="sm">
          {name} <span className="figures">{code}</span>
        </Text>
        {status !== undefined && <StatusWord status={status === 'applied' ? 'applicant' : status} />}
        {level !== null && (
          <Text size="sm">
            {say('level')}: {codeText(level)}
          </Text>
        )}
        {assignedTo !== null && (
          <Text size="sm">{say('assignedTo', { name: personOf(assignedTo) ?? '' })}</Text>
        )}
        <Anchor component={Link} to={`/partners/${deal.partnerId}`} size="sm">
          {say('openPartner')}
        </Anchor>
      </Stack>
    </section>
  );
};
