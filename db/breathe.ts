/** Between two pages of a long read: a local database holds the event loop, so others get their turn here. */
export const breathe = (): Promise<void> => new Promise((next) => setTimeout(next));
