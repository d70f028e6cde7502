import { useEffect } from 'react';

let deciding = 0;
const waiting = new Set<() => void>();

/**
 * What somebody is deciding on stands still until the dialog is closed: what another person changes meanwhile is shown as
 * their change beside it (412), never exchanged below the button.
 */
export const useStandStill = (opened: boolean): void => {
  useEffect(() => {
    if (!opened) return undefined;
    deciding += 1;
    return () => {
      deciding -= 1;
      if (deciding === 0) for (const goOn of [...waiting]) goOn();
    };
  }, [opened]);
};

export const isDeciding = (): boolean => deciding > 0;

/** Called when nobody decides any more. @returns ends that */
export const afterDeciding = (goOn: () => void): (() => void) => {
  waiting.add(goOn);
  return () => void waiting.delete(goOn);
};
