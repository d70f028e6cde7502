import { Alert, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { ActBar } from '../../../shared/decisions/act-bar';
import { codeText } from '../../../shared/format/code-text';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { usePersonNames } from '../../../shared/people/person-name';
import { useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty } from '../../../shared/ui/states';
import { Amount, Day, Instant } from '../../../shared/ui/values';
import { useWhyNotAccept } from '../api/mou-commands';
import { mouFile, mouPicture, type Milestone, type Mou } from '../api/mous.query';
import { mouMessages } from '../mou.messages';
import { Evidence } from './claim-lines';
import { MILESTONE_DIALOGS } from './milestone-dialogs';
import { milestoneActsOn, type MilestoneAct } from './mou-acts';
import { OpenFile } from '../../../shared/files/open-file';

type Props = Readonly<{ mou: Mou; milestone: Milestone }>;

/** What is to be reached, with its money and its day; what shows it, and what became of it. */
export const MouMilestones = ({ mou }: Readonly<{ mou: Mou }>) => {
  const say = useText(mouMessages);
  if (mou.milestones.length === 0) return <Empty title={say('nothingGranted')}>{say('noMilestones')}</Empty>;
  return (
    <Stack gap="sm">
      {mou.milestones.map((milestone) => (
        <MilestoneCard key={milestone.key} {...{ mou, milestone }} />
      ))}
    </Stack>
  );
};

const ABOUT = {
  open: 'openAbout',
  submitted: 'submittedAbout',
  accepted: 'acceptedAbout',
  lapsed: 'lapsedAbout',
} as const;

const MilestoneCard = ({ mou, milestone }: Props) => {
  const say = useText(mouMessages);
  const { language } = useLocale();
  const { title, status, dueOn, overdue, amount, reason } = milestone;
  const about = status === 'in_payment' || status === 'paid' ? undefined : say(ABOUT[status]);
  return (
    <Card withBorder padding="md" component="section" aria-label={title}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start">
          <div>
            <Group gap="sm">
              <Title order={2} size="h5">
                {title}
              </Title>
              <StatusWord status={status} {...(about === undefined ? {} : { about })} />
            </Group>
            <Text size="sm">
              {say('due', { day: dayText(dueOn, language) })}
              {overdue && <strong> · {say('late')}</strong>}
            </Text>
          </div>
          <Amount of={amount} strong />
        </Group>
        <Text size="sm" c="dimmed">
          {say('proofs')}: {milestone.proofs.map(codeText).join(', ')}
        </Text>
        {reason !== null && <Alert color="orange">{say('returnedBecause', { reason })}</Alert>}
        <Submitted {...{ mou, milestone }} />
        <Way milestone={milestone} />
        <Acts {...{ mou, milestone }} />
      </Stack>
    </Card>
  );
};

/** The files that were sent, and what used one of them before. */
const Submitted = ({ mou, milestone: { key, submission } }: Props) => {
  const say = useText(mouMessages);
  if (submission === null) return null;
  return (
    <Stack gap={4}>
      {submission.files.map((file) => (
        <Group key={`${file.fileId}${file.proof}`} gap="sm">
          <Text size="sm">{codeText(file.proof)}</Text>
          <Evidence of={file} />
          <OpenFile
            name={codeText(file.proof)}
            saveAs={`${mou.number}-${key}-${file.proof}`}
            preview={() => mouPicture(mou.id, file.fileId)}
            read={() => mouFile(mou.id, file.fileId)}
          />
        </Group>
      ))}
      {submission.note !== null && (
        <Text size="sm">
          {say('note')}: {submission.note}
        </Text>
      )}
    </Stack>
  );
};

/** By when it is decided and paid, and by whom it was. */
const Way = ({
  milestone: { status, submission, acceptedBy, payByOn, paidAt },
}: Pick<Props, 'milestone'>) => {
  const say = useText(mouMessages);
  const nameOf = usePersonNames([acceptedBy]);
  const line = (label: string, value: ReactNode) => (
    <Text size="sm" c="dimmed">
      {label} {value}
    </Text>
  );
  return (
    <>
      {status === 'submitted' &&
        submission !== null &&
        line(say('reviewBy'), <Day of={submission.reviewByOn} />)}
      {acceptedBy !== null && line(say('acceptedBy', { name: nameOf(acceptedBy) ?? '' }), null)}
      {paidAt === null && payByOn !== null && line(say('payBy'), <Day of={payByOn} />)}
      {paidAt !== null && line(say('paidAt'), <Instant of={paidAt} />)}
    </>
  );
};

const Acts = ({ mou, milestone }: Props) => {
  const say = useText(mouMessages);
  const { roles } = useMe();
  const acts = milestoneActsOn(mou, milestone, roles);
  const whyNot = useWhyNotAccept(mou, milestone.key, acts.includes('accept'));
  const [open, setOpen] = useKept<MilestoneAct>(`funds.mouMilestonesActs.open.${milestone.key}`);
  const Dialog = open === undefined ? undefined : MILESTONE_DIALOGS[open];
  if (acts.length === 0) return null;
  return (
    <>
      <Group justify="flex-end">
        <ActBar
          acts={acts.map((name) => ({
            ...{ name, label: say(name), main: name !== 'giveBack' },
            closed: name === 'accept' ? whyNot : undefined,
          }))}
          onAct={setOpen}
        />
      </Group>
      {Dialog !== undefined && <Dialog {...{ mou, milestone }} onClose={() => setOpen(undefined)} />}
    </>
  );
};
