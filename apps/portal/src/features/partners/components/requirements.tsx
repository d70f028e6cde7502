import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { JudgedLevelTable } from '../../../shared/standing/judged-level';
import { Failure, Loading } from '../../../shared/ui/states';
import { standingQuery, type Standing } from '../api/standing.query';
import { levelMessages } from '../level.messages';
import { partnerMessages } from '../partners.messages';

/** Requirement, have, need and until when, for each level of a partner's roles; the one it works towards first. */
export const Requirements = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(partnerMessages);
  const standing = useQuery(standingQuery(partnerId));
  if (standing.isPending) return <Loading />;
  if (standing.isError) return <Failure error={standing.error} onRetry={() => void standing.refetch()} />;
  const { roles, remediation } = standing.data;
  if (roles.every(({ levels }) => levels.length === 0))
    return <Text c="dimmed">{say('noRequirements')}</Text>;
  return (
    <Stack gap="lg">
      {remediation !== null && <Remediation of={remediation} roles={roles} />}
      {roles.flatMap(({ role, levels }) =>
        levels.map((level) => <JudgedLevelTable key={`${role}${level.level}`} role={role} level={level} />),
      )}
    </Stack>
  );
};

type RemediationProps = Readonly<{
  of: NonNullable<Standing['remediation']>;
  roles: Standing['roles'];
}>;

/** What was lost, and until when it can be repaired before benefits stop. */
const Remediation = ({ of: { requirements, untilOn }, roles }: RemediationProps) => {
  const say = useText(levelMessages);
  const { language } = useLocale();
  const rows = roles.flatMap(({ levels }) => levels).flatMap((level) => level.requirements);
  const nameOf = (id: string): string => rows.find(({ requirement }) => requirement === id)?.name ?? id;
  return (
    <Alert color="orange" title={say('remediation', { day: dayText(untilOn, language) })}>
      {requirements.map(nameOf).join(', ')}. {say('remediationAbout')}
    </Alert>
  );
};
