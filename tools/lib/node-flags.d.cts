/** How Node runs the application. */
export const NODE_FLAGS: readonly string[];
