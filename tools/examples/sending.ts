import type { Demo, Request } from './demo';

/** A command that is sent to the demo; what stands in braces is looked up as in questions. */
export type Sending = Omit<Request, 'body' | 'method'> &
  Readonly<{
    /** Whose example its answer is; one without it only prepares the next. */
    operation?: string;
    method?: 'GET' | 'PUT';
    /** Parts of it in braces are looked up as well. */
    body?: Readonly<Record<string, unknown>> | ((demo: Demo) => Promise<Readonly<Record<string, unknown>>>);
    file?: Readonly<{ name: string; text: string; kind?: string }>;
    /** The record that was read before: its ETag goes along. */
    read?: string;
    /** Happens to the database then: something breaks, or is mended. */
    sql?: string;
    /** What another person or a job has to do before. */
    once?: Readonly<{ that: string; is: string }>;
  }>;
