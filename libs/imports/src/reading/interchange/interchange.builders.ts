/** An interchange of one set that lets everything count; a test breaks one place of it. */
export const ISA =
  'ISA*00*          *00*          *ZZ*MERIDIANDIST   *ZZ*CHANNELLEDGER  *261003*0410*U*00401*000000462*0*P*>~';

export const interchange = (
  body: readonly string[] = ['BPT*00', 'PTD*SD', 'PTD*RP', 'CTT*2'],
  { isa = ISA, between = '\n' }: Readonly<{ isa?: string; between?: string }> = {},
): string =>
  [
    ...[isa, 'GS*PT*MERIDIANDIST*CHANNELLEDGER*20261003*0410*462*X*004010~', 'ST*867*0001~'],
    ...body.map((segment) => `${segment}~`),
    ...[`SE*${String(body.length + 2)}*0001~`, 'GE*1*462~', 'IEA*1*000000462~'],
  ].join(between);
