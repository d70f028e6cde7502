import type { ErrorDetails } from './cli-error';
import { send } from './client/send';
import { serverUrl } from './client/server-url';

/** Where the command line knows better than the API what comes next. */
const STEPS: Readonly<Record<string, string>> = {
  UNAUTHENTICATED:
    'The token does not hold any more, or the person’s time here has ended: get a new one, act as somebody else.',
  ROLE_REQUIRED:
    '`./channel me` shows your roles; act as somebody who has the role, or ask an administrator.',
  NOT_ASSIGNED:
    '`./channel partners show <partner>` says who decides about it; `partners assign` by a channel lead lets you.',
  FOUR_EYES: 'Another person has to do it: --as somebody else, or their token.',
  CONFLICT_OF_INTEREST: 'Another person has to decide: --as somebody else, or their token.',
  REVISION_MISMATCH: 'Somebody changed it meanwhile. Look at it again with `show`, then repeat the command.',
  CLOCK_FORWARD_ONLY: 'Name a later instant, or begin anew with `./channel demo reset`.',
  JUMP_TOO_FAR: 'Name an instant within five years.',
  NOTHING_DUE: 'Nothing: the clock stays where it is.',
  CLAIM_PENDING: 'The opportunity answers in a moment: repeat the command.',
  FILE_ALREADY_RECEIVED: 'Nothing: `./channel imports list` shows the import that applied it.',
  OPTIONS_DIFFER: '`./channel imports cancel <import>`, then import the file again.',
  NOTHING_PAYABLE:
    '`./channel statement list` shows what was issued and from when it is payable, `./channel payout payee show` the account.',
  PROFILE_INCOMPLETE: 'Cancel the batch, and create one that names the statements of the others.',
  ITEM_OUTCOME_UNKNOWN: '`./channel payout batch reconcile <batch> <csv>` says what became of it.',
  MAPPING_NOT_NEEDED: '`./channel mapping set` declares the columns of the next files.',
  COLUMN_UNKNOWN: '`./channel mapping show` lists the columns of the template.',
  NOT_STOPPED: '`./channel rebuild` lists projections and automations with their status.',
  ROW_NOT_HELD: '`./channel imports rows <import> --outcome held` shows the rows that wait.',
};

/** Codes that have no words of their own. The problem itself was printed above them. */
const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'Correct what is named above and repeat the command.',
  404: 'Check the name, and who acts: what you may not see reads like what does not exist.',
  409: 'Look at the record with `show`: its state does not allow this now.',
  422: 'Correct what is named above; nothing was recorded.',
};

/** What to do about a failure: our own words, else what the server's page about the code says. */
export const nextStep = async ({ code, status, next }: ErrorDetails): Promise<string | undefined> => {
  if (next !== undefined || code === undefined) return next;
  const known = STEPS[code] ?? BY_STATUS[status ?? 0];
  return known ?? (status === undefined ? undefined : remedyOf(code));
};

const remedyOf = async (code: string): Promise<string | undefined> => {
  try {
    const page = await send(
      new Request(`${serverUrl()}/problems/${code.toLowerCase().replaceAll('_', '-')}`, {
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(2_000),
      }),
    );
    return page.ok ? ((await page.json()) as { remedy?: string }).remedy : undefined;
  } catch {
    return undefined;
  }
};
