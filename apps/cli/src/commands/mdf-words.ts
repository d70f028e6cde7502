/** Options that decisions about requests and claims share. */
export const REASON = ['--reason <text>', 'why; the partner reads it'] as const;
export const REJECTION = {
  reason: REASON,
  rule: ['--rule <setting>', 'the setting that it rests on'],
} as const;
export const QUESTION = { question: ['--question <text>', 'what'] } as const;
export const ANSWER = { answer: ['--answer <text>', 'what'] } as const;
