/** Reads things by their names, each once; what could not be read is read again when it is asked for. */
export function once<T>(read: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const reading = read(name).catch((error: unknown) => {
      known.delete(name);
      throw error;
    });
    known.set(name, reading);
    return reading;
  };
}
