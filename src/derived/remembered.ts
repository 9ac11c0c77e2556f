/**
 * Makes a pure function of one object give its answer from memory the second time. Facts about a
 * whole text or archive that are asked for unit by unit are then found once.
 */
export function remembered<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
