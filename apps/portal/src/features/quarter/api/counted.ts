type Counted = Readonly<{ page: Readonly<{ count?: Readonly<{ value: number }> }> }>;

/** How many rows a list would have; it counts up to ten thousand. */
export const countIn = ({ page }: Counted): number => page.count?.value ?? 0;
/** What is asked where the number alone is wanted. */
export const ONE = { count: true, limit: 1 };
