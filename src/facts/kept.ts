/**
 * What is worked out of an election or a catalog when first asked for, and kept as long as that is in use.
 * @param build called once for each key
 */
export function keptFor<K extends object, V extends object>(build: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    const known = kept.get(key) ?? build(key);
    kept.set(key, known);
    return known;
  };
}
