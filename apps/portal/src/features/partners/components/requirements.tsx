import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { JudgedLevelTable } from '../../../shared/standing/judged-level';
import { Failure, Loading } from '../../../shared/ui/states';
import { standingQuery } from '../api/standing.query';
import { partnerMessages } from '../partners.messages';

/** Requirement, have, need and until when, for each level of a partner's roles; the one it works towards first. */
export const Requirements = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(partnerMessages);
  const standing = useQuery(standingQuery(partnerId));
  if (standing.isPending) return <Loading />;
  if (standing.isError) return <Failure error={standing.error} onRetry={() => void standing.refetch()} />;
  const { roles } = standing.data;
  if (roles.every(({ levels }) => levels.length === 0))
    return <Text c="dimmed">{say('noRequirements')}</Text>;
  return (
    <Stack gap="lg">
      {roles.flatMap(({ role, levels }) =>
        levels.map((level) => <JudgedLevelTable key={`${role}${level.level}`} role={role} level={level} />),
      )}
    </Stack>
  );
};
