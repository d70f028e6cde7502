import { useState, type SubmitEvent } from 'react';
import type { SignedIn } from './sign-in-with-password';

export type Refused = Exclude<SignedIn, { kind: 'on' }>;

/** A form that sends a password: it leaves for where the answer leads, or says why it does not. */
export const useSentPassword = (send: () => Promise<SignedIn>) => {
  const [running, setRunning] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const sent = async (): Promise<void> => {
    setRunning(true);
    const answer = await send();
    if (answer.kind === 'on') return location.assign(answer.location);
    setRefused(answer);
    setRunning(false);
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void sent();
  };
  return { running, refused, onSubmit };
};
