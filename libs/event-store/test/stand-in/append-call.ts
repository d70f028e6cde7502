import { status, type sendUnaryData, type ServerReadableStream } from '@grpc/grpc-js';
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import { AppendResp, type AppendReq } from '@eventstore/db-client/generated/streams_pb';
import { setTimeout as delay } from 'node:timers/promises';
import type { Faults } from './faults';
import type { Expected, Log, Outcome, Proposed } from './log';
import { failure, isMalformed, proposedOf, streamName, tooLarge } from './messages';

type Options = AppendReq.Options;

/** The classic Append RPC: options, then one message an event, then one answer. */
export const answerAppend = (
  log: Log,
  faults: Faults,
  call: ServerReadableStream<AppendReq, AppendResp>,
  answer: sendUnaryData<AppendResp>,
): void => {
  let options: Options | undefined;
  const events: Proposed[] = [];
  call.on('data', (request: AppendReq) => {
    if (request.hasOptions()) options = request.getOptions();
    const message = request.getProposedMessage();
    if (message !== undefined) events.push(proposedOf(message));
  });
  call.on('error', () => undefined);
  call.on('end', () => {
    // Cut off in the middle: a server that never saw the end of the request writes nothing.
    if (call.cancelled) return;
    void execute(log, faults, options, events, answer);
  });
};

const execute = async (
  log: Log,
  faults: Faults,
  options: Options | undefined,
  events: readonly Proposed[],
  answer: sendUnaryData<AppendResp>,
): Promise<void> => {
  const delayMs = faults.appendDelayMs();
  if (delayMs > 0) await delay(delayMs);
  if (!(await faults.admit())) return;
  if (options === undefined || events.some(isMalformed)) {
    answer(failure(status.UNKNOWN, 'Exception was thrown by handler.'));
    return;
  }
  const fault = faults.appends.shift();
  const expected = expectedOf(options);
  const outcome =
    fault?.commit === false
      ? undefined
      : log.append(streamName(options.getStreamIdentifier()), expected, events);
  if (fault !== undefined) {
    if (fault.answer !== 'nothing') answer(failure(fault.answer.code, fault.answer.details));
    return;
  }
  if (outcome?.kind === 'tooLarge') answer(tooLarge());
  else if (outcome !== undefined) answer(null, response(outcome, expected));
};

const expectedOf = (options: Options): Expected => {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'noStream';
  if (options.hasStreamExists()) return 'streamExists';
  return BigInt(options.getRevision());
};

const response = (outcome: Exclude<Outcome, { kind: 'tooLarge' }>, expected: Expected): AppendResp => {
  const message = new AppendResp();
  if (outcome.kind === 'wrong') message.setWrongExpectedVersion(wrongVersion(outcome.current, expected));
  else message.setSuccess(success(outcome.revision, outcome.position));
  return message;
};

const success = (revision: bigint, at: bigint): AppendResp.Success => {
  const position = new AppendResp.Position();
  position.setCommitPosition(String(at));
  position.setPreparePosition(String(at));
  const message = new AppendResp.Success();
  message.setCurrentRevision(String(revision));
  message.setPosition(position);
  return message;
};

const wrongVersion = (current: bigint | undefined, expected: Expected): AppendResp.WrongExpectedVersion => {
  const message = new AppendResp.WrongExpectedVersion();
  if (current === undefined) message.setCurrentNoStream(new Empty());
  else message.setCurrentRevision(String(current));
  if (expected === 'noStream') message.setExpectedNoStream(new Empty());
  else if (expected === 'streamExists') message.setExpectedStreamExists(new Empty());
  else if (expected === 'any') message.setExpectedAny(new Empty());
  else message.setExpectedRevision(String(expected));
  return message;
};
