/** Under it a method that answers pages keeps the specification of its list. */
export const LISTED = 'channel:listed';
