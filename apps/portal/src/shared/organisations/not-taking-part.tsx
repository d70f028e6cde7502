import { Alert, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/locale';
import { useMay } from '../session/session';
import { participationMessages } from './participation.messages';
import { useParticipation } from './participation';

/** Where an organisation does not take part: says so, and leads its administrator to the application. */
export const NotTakingPart = () => {
  const say = useText(participationMessages);
  const applies = useMay()('partner.admin');
  const participation = useParticipation();
  if (participation === undefined || participation === 'begun') return null;
  return (
    <Alert title={say(participation)}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {applies ? say(participation === 'declined' ? 'adminAgain' : 'admin') : say('others')}
        </Text>
        {applies && (
          <Button component={Link} to="/apply">
            {say('apply')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};
