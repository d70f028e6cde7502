/** What a status means here, and what to do about it. Read by people who met a code in an answer or a log. */
const BY_STATUS: Readonly<Record<number, readonly [meaning: string, remedy: string]>> = {
  400: ['The request was not understood.', 'Correct what `errors` names and send it again.'],
  401: ['It is not known who asks, or the proof is too old.', 'Sign in again and repeat the request.'],
  403: ['You are known, and your roles or scopes do not allow this.', 'Ask an administrator for the role.'],
  404: [
    'There is no such record, or it is not one that you may know of. Both read alike on purpose.',
    'Check the id, and the organisation that you act for.',
  ],
  405: [
    'The address exists, but not with this method.',
    'Look the operation up in the description of the API.',
  ],
  409: [
    'The request is in order, and the state of the record says no.',
    'Read the record again; `detail` says which rule stands in the way.',
  ],
  412: [
    'The record changed after you read it.',
    'Read it again (`current`, `since` say what happened), decide again, and send the new ETag as If-Match.',
  ],
  413: ['The request is larger than is taken at once.', 'Send less at once.'],
  415: ['The content type is not one that is read here.', 'Send JSON, or for an upload multipart/form-data.'],
  422: [
    'The request was understood and its content is not valid.',
    'Correct every place that `errors` names; nothing was recorded.',
  ],
  428: ['This decides on what somebody read.', 'Send the ETag of the record as If-Match.'],
  429: [
    'You ask for more of this than one person needs.',
    'Repeat after `Retry-After`, or end one that runs.',
  ],
  500: ['Something went wrong on this side.', 'Tell the operator the `traceId`; the log has the case.'],
  503: ['Something that this service needs does not answer.', 'Repeat after `Retry-After`.'],
};

/** Where the status alone would mislead. */
const BY_CODE: Readonly<Record<string, readonly [meaning: string, remedy: string]>> = {
  STEP_UP_REQUIRED: ['Much depends on this, and your sign-in is not fresh.', 'Sign in again and repeat.'],
  HUMAN_REQUIRED: ['A person has to do this; machines and automations never decide.', 'Let a person do it.'],
  FOUR_EYES: ['Whoever prepared it does not approve it.', 'Let another person approve it.'],
  CONFLICT_OF_INTEREST: ['Whoever has a stake in it does not decide it.', 'Let another person decide.'],
  RATE_LIMITED: [
    'You ask more often than is allowed; `RateLimit` says what is left, and of what.',
    'Repeat after `Retry-After`.',
  ],
  IDEMPOTENCY_IN_PROGRESS: [
    'The first request with this Idempotency-Key is still running.',
    'Repeat it with the same key: it happens once.',
  ],
  OUTCOME_UNKNOWN: [
    'The log did not answer, so nobody knows whether it happened.',
    'Repeat with the same Idempotency-Key: it happens once.',
  ],
};

export const meaningOf = (code: string, status: number): string => textsOf(code, status)[0];
export const remedyOf = (code: string, status: number): string => textsOf(code, status)[1];

const textsOf = (code: string, status: number): readonly [string, string] =>
  BY_CODE[code] ?? BY_STATUS[status] ?? ['The request was refused.', 'Read `detail`.'];
