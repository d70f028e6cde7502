/** A place in the log as people read it: it is written with leading zeros, so that places sort as texts. */
export const positionText = (position: string): string => position.replace(/^0+(?=\d)/, '');
