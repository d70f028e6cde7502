import type { View } from './views/vocabulary';

/** Under it a method that answers pages keeps the specification of its list. */
export const LISTED = 'channel:listed';
/** Under it a method that answers pages keeps what a file of all of them rests on. */
export const FILED = 'channel:filed';
/** @property repeats a cursor says where the page begins, and not what was asked */
export type Filed = Readonly<{ item: View; repeats: boolean }>;
/** Under it a method keeps the form of its answer, where that holds sentences. */
export const TOLD = 'channel:told';
