import { List, Stack, Text } from '@mantine/core';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { mdfMessages } from '../mdf.messages';

/** What a claim has to bring; of what customers are shown, that it may not show prices. */
export const Checklist = ({
  proofs,
}: Readonly<{ proofs: readonly Readonly<{ proof: string; advert: boolean }>[] }>) => {
  const say = useText(mdfMessages);
  return (
    <Stack gap={4} component="section" aria-label={say('checklist')}>
      <Text fw={600}>{say('checklist')}</Text>
      {proofs.length === 0 ? (
        <Text c="dimmed">{say('noProofs')}</Text>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {say('checklistAbout')}
          </Text>
          <List size="sm">
            {proofs.map(({ proof, advert }) => (
              <List.Item key={proof}>
                {codeText(proof)}
                {advert && (
                  <Text component="span" size="sm" c="dimmed">
                    {' '}
                    ({say('advert')})
                  </Text>
                )}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
};
