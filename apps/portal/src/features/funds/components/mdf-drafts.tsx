import { Alert, Anchor, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { inAddress } from '../../../shared/lists/list-address';
import { mdfDraftsQuery } from '../api/mdf-drafts';
import { mdfDraftMessages } from '../drafts.messages';

/** What somebody of the organisation began and did not submit. */
export const MdfDrafts = () => {
  const say = useText(mdfDraftMessages);
  const { language } = useLocale();
  const { data: drafts = [] } = useQuery(mdfDraftsQuery);
  if (drafts.length === 0) return null;
  return (
    <Alert color="gray" title={say('drafts', { count: drafts.length })}>
      <Group gap="md">
        {drafts.map(({ id, plan, claim, draftedAt }) => (
          <Anchor
            key={id}
            component={Link}
            to={
              claim === undefined
                ? '/mdf-requests/new'
                : `/funds/${claim.fundId}/requests/${claim.requestId}/claim`
            }
            search={inAddress({ draft: id })}
            size="sm"
          >
            {claim === undefined
              ? say('goOnRequest', {
                  activity:
                    plan?.activityType === undefined ? say('anActivity') : codeText(plan.activityType),
                })
              : say('goOnClaim', { day: dayText(draftedAt.slice(0, 10), language) })}
          </Anchor>
        ))}
      </Group>
    </Alert>
  );
};
