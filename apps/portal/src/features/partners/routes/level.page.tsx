import { Stack } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { NotTakingPart } from '../../../shared/organisations/not-taking-part';
import { useParticipation } from '../../../shared/organisations/participation';
import { useMe } from '../../../shared/session/session';
import { partnerMessages } from '../partners.messages';
import { PartnerOf } from './partner.page';
import { PageHeading } from '../../../shared/ui/page-heading';

/** P12: how the organisation of the person who looks stands; one that nobody enrolled stands nowhere yet. */
export const LevelPage = () => {
  const say = useText(partnerMessages);
  const { organisation } = useMe();
  const participation = useParticipation();
  return (
    <Stack gap="md">
      {participation === 'none' && <PageHeading>{say('level')}</PageHeading>}
      <NotTakingPart />
      {participation !== 'none' && <PartnerOf partnerId={organisation.id} title={say('level')} />}
    </Stack>
  );
};
