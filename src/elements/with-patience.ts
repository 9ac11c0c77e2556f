/** How long a reader waits before something counts as failed, in milliseconds. */
const patience = 8000;

/** Waits for something as long as a reader would; rejects where it takes longer. */
export async function withPatience<T>(promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(reject, patience, new Error("It took too long."));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
