const STEPS = 256;

/**
 * The members of `among` with the highest gain, at most about `most` of them: by counting in steps, without sorting
 * all. When more than that share the highest step, those that stand first in their list.
 */
export function mostPromising(among: Uint32Array, gain: Float32Array, most: number): number[] {
  if (among.length <= most) return [...among];
  let highest = 0;
  for (const each of among) highest = Math.max(highest, gain[each] ?? 0);
  const scale = STEPS / highest;
  const inStep = new Uint32Array(STEPS + 1);
  for (const each of among) {
    const step = Math.floor((gain[each] ?? 0) * scale);
    inStep[step] = (inStep[step] ?? 0) + 1;
  }
  let cut = STEPS;
  let kept = inStep[cut] ?? 0;
  while (cut > 0 && kept + (inStep[cut - 1] ?? 0) <= most) kept += inStep[--cut] ?? 0;
  const chosen = among.filter((each) => Math.floor((gain[each] ?? 0) * scale) >= cut);
  return chosen.length <= most ? [...chosen] : [...chosen.sort().subarray(0, most)];
}
