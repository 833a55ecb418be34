/** What has to be closed again, in the order of opening. */
export type Closings = (() => unknown)[];

/** Closes the last first. */
export async function closeAll(open: Closings): Promise<void> {
  for (const close of open.splice(0).reverse()) await close();
}
