/**
 * A second evaluator, as plain as possible and with nothing of the engine in it: units one by one, cents as integers, loops.
 * It says for three quarters, issued one after the other, what each shipped line has got so far.
 */
export type Sale = Readonly<{
  id: string;
  day: string;
  deal: 'deal_1' | 'deal_2' | null;
  units: number;
  serials: readonly string[];
  /** Number of the run that knows it first: 1, 2 or 3. */
  known: number;
  /** Of a product line that the plan does not pay for: it earns nothing. */
  barred: boolean;
}>;
export type Return = Readonly<{
  id: string;
  sale: string;
  day: string;
  units: number;
  serials: readonly string[];
  known: number;
}>;
export type World = Readonly<{
  sales: readonly Sale[];
  returns: readonly Return[];
  /** Quoted units and their price in cents, in the order in which they are used up. */
  quotes: Readonly<Record<string, readonly Readonly<{ units: number; cents: number }>[]>>;
  /** Percent and cap in cents of each quarter's version. */
  versions: readonly Readonly<{ percent: number; cap: number }>[];
  lookbackDays: number;
}>;
/** Units are the places of their price in the quote. */
type Memory = { slots: readonly number[]; serials: readonly string[]; credited: number; run: number };
export type Posted = Readonly<{ byLine: ReadonlyMap<string, number>; codes: ReadonlyMap<string, string> }>;

const QUARTER_ENDS = ['2026-03-31', '2026-06-30', '2026-09-30'];
export const quarterIndex = (day: string): number => QUARTER_ENDS.findIndex((end) => day <= end);
const halfUp = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));
const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What each of three runs posts, by shipment line; returns under their own ids. */
// eslint-disable-next-line complexity -- plain on purpose: no abstraction shared with the engine
export const postings = (world: World): readonly Posted[] => {
  const memory = new Map<string, Memory>();
  const posted = new Map<string, number>();
  const results: Posted[] = [];
  for (const run of [1, 2, 3]) {
    const sales = world.sales
      .filter(({ known, day }) => known <= run && quarterIndex(day) < run)
      .sort((one, other) => (`${one.day}${one.id}` < `${other.day}${other.id}` ? -1 : 1));
    const returns = world.returns
      .filter(({ known }) => known <= run)
      .sort((one, other) =>
        `${String(one.known)}${one.day}${one.id}` < `${String(other.known)}${other.day}${other.id}` ? -1 : 1,
      );
    const earns = ({ deal, barred }: Sale): boolean => deal !== null && !barred;
    const backOf = (sale: Sale): readonly Return[] => returns.filter(({ sale: id }) => id === sale.id);

    // Serial numbers: who had one on a statement keeps it, else the first; what came back is free.
    const holder = new Map<string, Sale>();
    const isBack = (sale: Sale, serial: string): boolean =>
      backOf(sale).some(({ serials }) => serials.includes(serial)) ||
      backOf(sale).reduce((sum, { units }) => sum + units, 0) >= sale.units;
    for (const kept of [true, false])
      for (const sale of sales)
        for (const serial of sale.serials)
          if (
            earns(sale) &&
            !holder.has(serial) &&
            !isBack(sale, serial) &&
            (!kept || (memory.get(sale.id)?.serials.includes(serial) ?? false))
          )
            holder.set(serial, sale);
    const blocked = new Map<string, readonly string[]>();
    for (const sale of sales)
      blocked.set(
        sale.id,
        sale.serials.filter((serial) => {
          const has = holder.get(serial);
          if (has === undefined || has === sale) return false;
          const mine = memory.get(sale.id)?.serials.includes(serial) ?? false;
          if (mine && isBack(sale, serial)) return false;
          const theirs = memory.get(has.id)?.serials.includes(serial) ?? false;
          return theirs || sales.indexOf(has) < sales.indexOf(sale);
        }),
      );

    const netted = (sale: Sale): readonly Return[] => {
      const first = memory.get(sale.id);
      return backOf(sale).filter(({ known }) => first === undefined || known <= first.run);
    };
    const reversed = (sale: Sale): readonly Return[] =>
      backOf(sale).filter((each) => !netted(sale).includes(each));
    const count = (sale: Sale, back: readonly Return[]): number => {
      const gone = back.reduce((sum, { units }) => sum + units, 0);
      const left = Math.max(sale.units - gone, 0);
      const named = back.flatMap(({ serials }) => serials);
      const off = (blocked.get(sale.id) ?? []).filter((serial) => !named.includes(serial)).length;
      return left - Math.min(off, left);
    };
    const isBlocked = (sale: Sale): boolean => {
      const named = netted(sale).flatMap(({ serials }) => serials);
      const isLeft = sale.units > netted(sale).reduce((sum, { units }) => sum + units, 0);
      return isLeft && (blocked.get(sale.id) ?? []).some((serial) => !named.includes(serial));
    };
    const effective = (sale: Sale, back: Return): boolean =>
      back.day <= daysLater(sale.day, world.lookbackDays);

    const allDays = [...sales, ...returns].map(({ day }) => day);
    const taken = new Map<string, readonly number[]>();
    const credit = new Map<string, number>();
    const room = new Map<string, number>();
    const version = (sale: Sale) => world.versions[quarterIndex(sale.day)] ?? { percent: 0, cap: 0 };
    const cents = (sale: Sale, slots: readonly number[]): number => {
      const base = slots.reduce((sum, slot) => sum + (world.quotes[sale.deal ?? '']?.[slot]?.cents ?? 0), 0);
      return halfUp(base * version(sale).percent, 100);
    };
    const slotsHeld = (sale: Sale, day: string): readonly number[] => {
      const known = taken.get(sale.id);
      if (known !== undefined)
        return known.slice(
          0,
          count(
            sale,
            backOf(sale).filter((back) => back.day <= day),
          ),
        );
      const kept = memory.get(sale.id);
      if (kept === undefined || !earns(sale) || day < sale.day) return [];
      const late = reversed(sale).filter((back) => back.day <= day);
      return kept.slots.slice(0, count(sale, [...netted(sale), ...late]));
    };
    const creditHeld = (sale: Sale, day: string): number => {
      const known = credit.get(sale.id);
      const kept = memory.get(sale.id);
      const late = reversed(sale).filter((back) => back.day <= day && effective(sale, back));
      const shipped = sale.units - netted(sale).reduce((sum, { units }) => sum + units, 0);
      let held: number;
      if (known === undefined) {
        if (kept === undefined || !earns(sale) || day < sale.day) return 0;
        held = Math.max(kept.credited, 0);
      } else {
        const back = netted(sale).filter((each) => each.day <= day);
        held =
          back.length === netted(sale).length
            ? known
            : Math.min(
                cents(sale, (taken.get(sale.id) ?? []).slice(0, count(sale, back))),
                room.get(sale.id) ?? 0,
              );
      }
      const gone = Math.min(
        late.reduce((sum, { units }) => sum + units, 0),
        shipped,
      );
      return gone === 0 ? held : held - halfUp(held * gone, shipped);
    };

    const codes = new Map<string, string>();
    const now = new Map<string, number>();
    for (const sale of sales) {
      if (sale.deal === null) {
        now.set(sale.id, 0);
        const barred = sale.barred ? ' PRODUCT_NOT_ELIGIBLE' : '';
        codes.set(sale.id, `UNMATCHED${barred}${isBlocked(sale) ? ' SERIAL_ALREADY_REWARDED' : ''}`);
        continue;
      }
      const others = sales.filter((other) => other !== sale && other.deal === sale.deal && earns(other));
      const kept = earns(sale) ? (memory.get(sale.id)?.slots ?? []) : [];
      const peak = (held: (other: Sale, day: string) => number): number =>
        Math.max(
          ...allDays
            .filter((day) => day >= sale.day)
            .map((day) => others.reduce((sum, other) => sum + held(other, day), 0)),
        );
      const mine = kept.slice(0, count(sale, []));
      (world.quotes[sale.deal] ?? []).forEach(({ units }, place) => {
        const isPlace = (slot: number): boolean => slot === place;
        const free = units - peak((other, day) => slotsHeld(other, day).filter(isPlace).length);
        for (let has = mine.filter(isPlace).length; has < free && mine.length < count(sale, []); has += 1)
          mine.push(place);
      });
      mine.sort((one, other) => one - other);
      const net = mine.slice(0, count(sale, netted(sale)));
      const credited = earns(sale) ? (memory.get(sale.id)?.credited ?? 0) : 0;
      const left = Math.max(credited, version(sale).cap - peak(creditHeld));
      const value = earns(sale) ? cents(sale, net) : 0;
      const amount = Math.min(value, Math.max(left, 0));
      const reasons = [
        ...(sale.barred ? ['PRODUCT_NOT_ELIGIBLE'] : []),
        ...(count(sale, netted(sale)) > net.length ? ['QUANTITY_ABOVE_QUOTE'] : []),
        ...(isBlocked(sale) ? ['SERIAL_ALREADY_REWARDED'] : []),
        ...(exactly(sale, net, world) > Math.max(left, 0) * 100 && earns(sale) ? ['CAP_REACHED'] : []),
      ];
      codes.set(sale.id, reasons.join(' '));
      now.set(sale.id, amount);
      if (!earns(sale)) continue;
      taken.set(sale.id, mine);
      room.set(sale.id, Math.max(left, 0));
      credit.set(sale.id, amount);
    }

    const byLine = new Map<string, number>();
    const post = (id: string, wanted: number): void => {
      const change = wanted - (posted.get(id) ?? 0);
      byLine.set(id, change);
      posted.set(id, wanted);
    };
    for (const sale of sales) {
      post(sale.id, now.get(sale.id) ?? 0);
      const shipped = sale.units - netted(sale).reduce((sum, { units }) => sum + units, 0);
      let before = 0;
      for (const back of reversed(sale)) {
        const share = (units: number): number =>
          shipped === 0 ? 0 : halfUp((now.get(sale.id) ?? 0) * Math.min(units, shipped), shipped);
        post(back.id, effective(sale, back) ? share(before) - share(before + back.units) : 0);
        before += back.units;
      }
    }
    for (const sale of sales) {
      const before = memory.get(sale.id);
      // A statement names a line again only where its amount is another one.
      if (before?.credited === now.get(sale.id)) continue;
      const slots = earns(sale) ? (taken.get(sale.id) ?? []).slice(0, count(sale, netted(sale))) : [];
      const off = blocked.get(sale.id) ?? [];
      const serials = earns(sale) ? sale.serials.filter((serial) => !off.includes(serial)) : [];
      memory.set(sale.id, { slots, serials, credited: now.get(sale.id) ?? 0, run: before?.run ?? run });
    }
    results.push({ byLine, codes });
  }
  return results;
};

/** Hundredths of a cent, not rounded. */
const exactly = (sale: Sale, slots: readonly number[], world: World): number =>
  slots.reduce((sum, slot) => sum + (world.quotes[sale.deal ?? '']?.[slot]?.cents ?? 0), 0) *
  (world.versions[quarterIndex(sale.day)]?.percent ?? 0);
