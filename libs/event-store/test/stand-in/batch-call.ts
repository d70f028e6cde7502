import type { ServerDuplexStream } from '@grpc/grpc-js';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import {
  AllStreamPosition,
  MaximumAppendSizeExceeded,
  Timeout,
  Unknown,
  WrongExpectedVersion,
} from '@eventstore/db-client/generated/shared_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import { BatchAppendResp, type BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import type { Faults } from './faults';
import { MAX_APPEND_SIZE, type Expected, type Log, type Outcome, type Proposed } from './log';
import { isMalformed, proposedOf, streamName, uuidText } from './messages';

type Call = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;
type Batch = { options: BatchAppendReq.Options | undefined; events: Proposed[] };

/** The batched RPC that the product never uses: one stream of requests and answers for a whole connection. */
export const answerBatches = (log: Log, faults: Faults, call: Call): void => {
  const open = new Map<string, Batch>();
  call.on('error', () => undefined);
  call.on('end', () => {
    call.end();
  });
  call.on('data', (request: BatchAppendReq) => {
    const correlation = uuidText(request.getCorrelationId());
    const batch = open.get(correlation) ?? { options: undefined, events: [] };
    open.set(correlation, batch);
    if (request.hasOptions()) batch.options = request.getOptions();
    batch.events.push(...request.getProposedMessagesList().map(proposedOf));
    if (!request.getIsFinal()) return;
    open.delete(correlation);
    void execute(log, faults, call, request, batch);
  });
};

const execute = async (
  log: Log,
  faults: Faults,
  call: Call,
  request: BatchAppendReq,
  { options, events }: Batch,
): Promise<void> => {
  if (!(await faults.admit()) || options === undefined) return;
  const fault = faults.appends.shift();
  const answer = (fill: (response: BatchAppendResp) => void): void => {
    const response = new BatchAppendResp();
    response.setCorrelationId(request.getCorrelationId());
    response.setStreamIdentifier(options.getStreamIdentifier());
    fill(response);
    if (!call.destroyed) call.write(response);
  };
  if (events.some(isMalformed)) {
    // The real server answers such a request twice.
    answer((response) => response.setError(refusal('Unknown', new Unknown())));
    setTimeout(() => {
      answer((response) => response.setError(refusal('Timeout', new Timeout())));
    }, faults.secondAnswerMs).unref();
    return;
  }
  const expected = expectedOf(options);
  const outcome =
    fault?.commit === false
      ? undefined
      : log.append(streamName(options.getStreamIdentifier()), expected, events);
  if (fault !== undefined || outcome === undefined) return;
  answer((response) => {
    settle(response, outcome, expected);
  });
};

const expectedOf = (options: BatchAppendReq.Options): Expected => {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'noStream';
  if (options.hasStreamExists()) return 'streamExists';
  return BigInt(options.getStreamPosition());
};

const settle = (response: BatchAppendResp, outcome: Outcome, expected: Expected): void => {
  if (outcome.kind === 'success') {
    const position = new AllStreamPosition();
    position.setCommitPosition(String(outcome.position));
    position.setPreparePosition(String(outcome.position));
    const success = new BatchAppendResp.Success();
    success.setCurrentRevision(String(outcome.revision));
    success.setPosition(position);
    response.setSuccess(success);
  } else if (outcome.kind === 'tooLarge') {
    const message = new MaximumAppendSizeExceeded();
    message.setMaxappendsize(MAX_APPEND_SIZE);
    response.setError(refusal('MaximumAppendSizeExceeded', message));
  } else response.setError(refusal('WrongExpectedVersion', wrongVersion(outcome.current, expected)));
};

const wrongVersion = (current: bigint | undefined, expected: Expected): WrongExpectedVersion => {
  const message = new WrongExpectedVersion();
  if (current === undefined) message.setCurrentNoStream(new Empty());
  else message.setCurrentStreamRevision(String(current));
  if (expected === 'noStream') message.setExpectedNoStream(new Empty());
  else if (expected === 'streamExists') message.setExpectedStreamExists(new Empty());
  else if (typeof expected === 'bigint') message.setExpectedStreamPosition(String(expected));
  return message;
};

const refusal = (name: string, message: Readonly<{ serializeBinary(): Uint8Array }>): Status => {
  const details = new Any();
  details.pack(message.serializeBinary(), `event_store.client.${name}`);
  const error = new Status();
  error.setMessage(name);
  error.setDetails(details);
  return error;
};
