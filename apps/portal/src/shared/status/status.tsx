import { Badge } from '@mantine/core';
import { useText } from '../i18n/locale';
import { useHint } from '../ui/hint';
import { Icon, type IconName } from '../ui/icons';
import { statusMessages } from './status.messages';

type Key = keyof (typeof statusMessages)['en'];
/** Every status that the portal has a word for. */
export type Status = Exclude<Key, `${string}_about`>;

type Look = Readonly<{ icon: IconName; color: string }>;
const WAITS: Look = { icon: 'clock', color: 'blue' };
const GOOD: Look = { icon: 'check', color: 'teal' };
const ENDED: Look = { icon: 'cross', color: 'gray' };

/** Icon and colour with the word, never alone. */
const LOOKS: Readonly<Record<Status, Look>> = {
  draft: { icon: 'pencil', color: 'gray' },
  submitted: WAITS,
  in_review: WAITS,
  information_requested: { icon: 'question', color: 'orange' },
  approved: GOOD,
  approved_automatically: GOOD,
  returned: { icon: 'back', color: 'orange' },
  prepared: WAITS,
  rejected: { icon: 'cross', color: 'red' },
  withdrawn: ENDED,
  expired: ENDED,
  requested: WAITS,
  declined: { icon: 'cross', color: 'red' },
  superseded: ENDED,
  issued: WAITS,
  accepted: GOOD,
  settled: GOOD,
  qualifying: { icon: 'dot', color: 'gray' },
  quoting: { icon: 'dot', color: 'blue' },
  won: GOOD,
  dropped: ENDED,
  lost: { icon: 'cross', color: 'gray' },
  calculating: WAITS,
  drafting: WAITS,
  failed: { icon: 'warning', color: 'red' },
  exported: WAITS,
  confirmed: GOOD,
  partly_failed: { icon: 'warning', color: 'orange' },
  reconciled: GOOD,
  cancelled: ENDED,
  pending: WAITS,
  reserved: { icon: 'lock', color: 'blue' },
  refused: { icon: 'cross', color: 'red' },
  sent: WAITS,
  paid: GOOD,
  owed: { icon: 'warning', color: 'orange' },
  free: GOOD,
  unknown: { icon: 'question', color: 'orange' },
  released: ENDED,
  imported: WAITS,
  proposed: WAITS,
  none: ENDED,
  open: { icon: 'dot', color: 'blue' },
  closing: WAITS,
  locked: { icon: 'lock', color: 'gray' },
  scheduled: { icon: 'clock', color: 'gray' },
  in_progress: WAITS,
  in_effect: GOOD,
  decided: GOOD,
  ended: ENDED,
  planned: WAITS,
  overlapping: { icon: 'warning', color: 'orange' },
  uploaded: WAITS,
  needs_mapping: { icon: 'question', color: 'orange' },
  checked: { icon: 'question', color: 'blue' },
  applied: GOOD,
  matched: GOOD,
  unmatched: { icon: 'question', color: 'orange' },
  not_a_deal: { icon: 'dot', color: 'gray' },
  linked: GOOD,
  unlinked: { icon: 'question', color: 'orange' },
  in_force: GOOD,
  applicant: WAITS,
  invited: WAITS,
  terms_pending: WAITS,
  active: GOOD,
  suspended: { icon: 'warning', color: 'orange' },
  terminated: ENDED,
  granted: GOOD,
  action_required: { icon: 'question', color: 'orange' },
  partly_approved: GOOD,
  funding_pending: WAITS,
  in_payment: WAITS,
  disputed: { icon: 'question', color: 'orange' },
  closed: ENDED,
  lot: GOOD,
  completed: GOOD,
  lapsed: ENDED,
  exhausted: ENDED,
  used: GOOD,
  rebate: WAITS,
  removed: ENDED,
  live: GOOD,
  building: WAITS,
  stopped: { icon: 'warning', color: 'red' },
  recorded: GOOD,
  met: GOOD,
  passed: GOOD,
  assessment_due: WAITS,
  to_decide: WAITS,
  missed: { icon: 'warning', color: 'orange' },
};

/** What stands with a record: word, icon and colour, and on hover or focus what it means. */
export const StatusWord = ({
  status,
  about,
}: Readonly<{
  status: Status;
  /** What it means for this kind of record, where that is not what everybody’s word says. */
  about?: string;
}>) => {
  const say = useText(statusMessages);
  const { icon, color } = LOOKS[status];
  const { target, hint } = useHint(about ?? say(`${status}_about`));
  return (
    <>
      <Badge
        component="span"
        {...target}
        variant="light"
        color={color}
        leftSection={<Icon name={icon} size={12} />}
        className="status"
      >
        {say(status)}
      </Badge>
      {hint}
    </>
  );
};
