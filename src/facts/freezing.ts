/** Freezes a tree of plain records in place, so that no answer can change the facts. */
export function deepFreeze<T>(tree: T): T {
  if (typeof tree !== 'object' || tree === null || Object.isFrozen(tree)) return tree;
  for (const branch of Object.values(tree)) deepFreeze(branch);
  return Object.freeze(tree);
}
