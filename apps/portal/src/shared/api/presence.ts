/** So long after a key or a pointer somebody counts as being there. */
const THERE_MS = 60_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;

/**
 * Whether somebody is there, or a page that was left open goes on asking by itself: what such a page asks does not keep its
 * session alive. Whoever has just opened a page is there.
 * @param now milliseconds, of a clock that does not jump
 */
export const presenceOn = (page: EventTarget, now: () => number): (() => boolean) => {
  let seen = now();
  for (const sign of SIGNS)
    page.addEventListener(sign, () => (seen = now()), { capture: true, passive: true });
  return () => now() - seen <= THERE_MS;
};
