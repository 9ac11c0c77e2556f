/** Waits for something at most so long, in milliseconds; rejects where it takes longer. */
export async function withPatience<T>(promise: Promise<T>, patience: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(reject, patience, new Error("It took too long."));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
