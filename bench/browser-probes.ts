// What is evaluated inside of a page: texts, for its policy takes what a debugger evaluates at once.

/** What the browser's performance timeline says of a page since it was opened. */
export type Observed = Readonly<{
  /** When the first row of a list stood there. */
  listAt: number;
  largestPaint: number;
  /** Of each long task what is beyond 50 ms. */
  blocked: number;
  /** The worst window of layout shifts. */
  shift: number;
  /** Of scripts, as they are compressed. */
  scripts: number;
  /** Of everything that came over the line: the page, scripts, styles, answers. */
  transferred: number;
}>;

/** Runs before the page does: listens to its timeline, and notes when a list stands. */
export const OBSERVED = `(() => {
  let listAt = NaN, largestPaint = NaN, blocked = 0;
  let worst = 0, window_ = 0, first = 0, last = 0;
  const on = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  on('largest-contentful-paint', ({ startTime }) => { largestPaint = startTime; });
  on('longtask', ({ duration }) => { blocked += duration - 50; });
  on('layout-shift', ({ value, hadRecentInput, startTime }) => {
    if (hadRecentInput) return;
    // As Web Vitals count: a window ends after a second of rest, or five in all.
    if (startTime - last > 1000 || startTime - first > 5000) { window_ = 0; first = startTime; }
    last = startTime;
    window_ += value;
    worst = Math.max(worst, window_);
  });
  const look = () => {
    if (document.querySelector('table[data-fetching] tbody a') === null) requestAnimationFrame(look);
    else listAt = performance.now();
  };
  look();
  globalThis.observed = () => ({
    listAt, largestPaint, blocked, shift: worst,
    scripts: performance.getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000,
    transferred: ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
      .reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
  });
})()`;

/** Milliseconds from the next such event until the page, a frame later at the earliest, shows what is asked for. */
export const UNTIL_EVENT = (event: string, shows: string): string => `new Promise((resolve) => {
  addEventListener(${JSON.stringify(event)}, () => {
    const began = performance.now();
    let frames = 0;
    const look = () => {
      frames += 1;
      if (frames > 1 && ${shows}) resolve(performance.now() - began);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, { capture: true, once: true });
})`;

/** Scrolls down for ten seconds, as quickly as a hand on a wheel; how long each frame took. */
export const SCROLLED = `new Promise((resolve) => {
  const STEP = 160, FRAMES = 600, took = [];
  let before = performance.now();
  const next = (now) => {
    took.push(now - before);
    before = now;
    if (took.length > FRAMES) resolve(took.slice(1));
    else { scrollBy(0, STEP); requestAnimationFrame(next); }
  };
  requestAnimationFrame(next);
})`;
